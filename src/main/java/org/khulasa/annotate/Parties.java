package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Hit;
import org.khulasa.gazetteer.Nations;
import org.khulasa.gazetteer.Offices;

/** Reads the phrases of a passage that mean leaders for certain, by name, office or relation, one person or several. */
final class Parties {
    private static final int LONGEST_TITLE = 9;
    private static final String AND = "\u0648"; // و
    /** «ولي عهد أبوظبي محمد»: no adjective, but it takes no name for its owner. */
    private static final String EMIRATE = "emirate";

    /** «جلالة الملك» is the king himself. */
    private static final String HONORIFIC = "honorific";

    /** What a foreign minister has besides: «وزير الخارجية والهجرة». */
    private static final String PORTFOLIO = "portfolio";

    /** What stands behind the names of a house: «صباح الأحمد الصباح». */
    private static final String FAMILY = "family";

    /** كل كلا, folded: «كل من بوتين، وأردوغان» */
    private static final Set<String> EACH = Set.of("\u0643\u0644", "\u0643\u0644\u0627");

    private static final String OF = "\u0645\u0646"; // من
    private static final String MINISTER = "\u0648\u0632\u064A\u0631"; // وزير
    private static final String FEMININE = "\u0647";
    private static final String FOREIGN = "\u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0647"; // الخارجية
    private static final String SON = "\u0628\u0646"; // بن
    private static final String SERVANT = "\u0639\u0628\u062F"; // عبد
    private static final String HOUSE = "\u0627\u0644"; // آل
    private static final String FOR = "\u0644"; // ل

    private final Line line;
    private final List<OfficeMentions.Spotted> spotted;
    private final Offices offices;
    private final OfficeHolders holders;

    /**
     * Leaders whom a phrase means.
     *
     * @param end index of the item after the phrase
     * @param counterpart it means one by another: «نظيره التركي»
     */
    record Party(List<String> leaders, int end, boolean counterpart) {
        boolean isOne() {
            return leaders.size() == 1;
        }
    }

    /** @param spotted the mentions of the passage that are no names */
    Parties(Line line, List<OfficeMentions.Spotted> spotted, Offices offices, OfficeHolders holders) {
        this.line = line;
        this.spotted = spotted;
        this.offices = offices;
        this.holders = holders;
    }

    /** One phrase or several joined by و, the first with a particle glued to it or, for the empty string, none. */
    @Nullable
    Party list(int i, String particle) {
        boolean each = EACH.contains(line.at(i).form()) && line.at(i + 1).form().equals(OF) && particle.isEmpty();
        Party first = at(each ? i + 2 : i, particle);
        if (first == null) {
            return null;
        }
        Set<String> leaders = new LinkedHashSet<>(first.leaders);
        int end = first.end;
        for (Party next = joined(end, each); next != null; next = joined(end, each)) {
            leaders.addAll(next.leaders);
            end = next.end;
        }
        return new Party(List.copyOf(leaders), end, first.counterpart);
    }

    /** «وأردوغان», and behind a comma only an adjective, a counterpart or one of «كل من»: «الروسي بوتين، والتركي أردوغان». */
    private @Nullable Party joined(int i, boolean each) {
        boolean comma = line.at(i).kind() == Item.Kind.COMMA;
        int k = comma ? i + 1 : i;
        String word = without(line.at(k).form(), AND);
        boolean more = each
                || word != null && Nations.table().ofAdjective(word) != null
                || PointingBack.isCounterpart(line, k);
        return !comma || more ? at(k, AND) : null;
    }

    /** Everybody who is meant for certain from an item to before another. */
    Set<String> within(int from, int to) {
        Set<String> leaders = new HashSet<>();
        for (int i = from; i < to; i++) {
            Named name = line.name(i);
            if (name != null) {
                leaders.add(name.leader());
            }
            for (OfficeMentions.Spotted other : spotted) {
                if (other.mention().start() == start(i)) {
                    leaders.add(other.leader());
                }
            }
        }
        return leaders;
    }

    /** Whether a name stands between two items. */
    boolean named(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.name(i) != null) {
                return true;
            }
        }
        return false;
    }

    private int start(int i) {
        return line.passage.folded().start(line.at(i).start());
    }

    private @Nullable Party at(int i, String particle) {
        if (!line.at(i).isWord()) {
            return null;
        }
        Party named = named(i, particle);
        Party party = named != null ? named : meant(i, particle);
        return party == null || !party.isOne()
                ? party
                : new Party(party.leaders, apposed(party.end, party.leaders.get(0)), party.counterpart);
    }

    /** Behind forefathers and house, and behind what else names the same person: «أمير قطر، تميم بن حمد آل ثاني». */
    private int apposed(int i, String leader) {
        int end = forefathers(i);
        Item next = line.at(end);
        boolean bracket = line.isBracket(end, '(');
        int k = bracket || next.kind() == Item.Kind.COMMA ? end + 1 : end;
        Party again = line.at(k).isWord() ? named(k, "") : null;
        again = again == null && line.at(k).isWord() ? meant(k, "") : again;
        boolean same = again != null && again.isOne() && again.leaders.get(0).equals(leader) && !again.counterpart;
        if (again == null || !same) {
            return bracket ? end : ministry(end, k, leader);
        }
        int behind = forefathers(again.end);
        return !bracket ? behind : line.isBracket(behind, ')') ? behind + 1 : end;
    }

    /** «بدر عبد العاطي وزير الخارجية والهجرة، »: behind a foreign minister's own office, when no country and no name follows. */
    private int ministry(int i, int office, String leader) {
        String form = line.at(office).form();
        int foreign = MeetingWord.is(PORTFOLIO, line.at(office + 1).form()) ? office + 2 : office + 1;
        if (!form.equals(MINISTER) && !form.equals(MINISTER + FEMININE)
                || !line.at(foreign).form().equals(FOREIGN)
                || !holders.rolesOf(leader).contains(Role.FOREIGN_MINISTER)) {
            return i;
        }
        int end = foreign + 1;
        while (MeetingWord.is(PORTFOLIO, line.at(end).form())) {
            end++;
        }
        Item next = line.at(end);
        boolean closes = !next.isWord() || MeetingWord.is("between", next.form());
        return closes && line.name(end) == null ? end : i;
    }

    private int forefathers(int i) {
        int end = i;
        while (line.name(end) == null) {
            String form = line.at(end).form();
            if (MeetingWord.is(FAMILY, form) && line.at(end).isWord()) {
                end++;
                continue;
            }
            int next = form.equals(SON) && line.at(end + 1).form().equals(SERVANT) ? end + 3 : end + 2;
            if (!form.equals(SON) && !form.equals(HOUSE) || !line.at(next - 1).isWord()) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private @Nullable Party named(int start, String particle) {
        Named envoy = particle.isEmpty() ? EnvoyPhrase.nameBehind(line, start, offices) : null;
        if (envoy != null) {
            return new Party(List.of(envoy.leader()), line.after(envoy, EnvoyPhrase.end(line, start)), false);
        }
        // «نائب رئيس مجلس الوزراء وزير الخارجية الشيخ محمد»: his other office is skipped.
        int i = particle.isEmpty() ? Deputies.behind(line, start) : start;
        OfficePhrase office = particle.isEmpty() ? OfficePhrase.at(line, i) : OfficePhrase.afterParticle(line, i);
        int officeEnd = office == null || office.role() == null ? i : office.end();
        String country = null;
        for (int k = i; k < i + LONGEST_TITLE; k++) {
            int at = line.at(k).kind() == Item.Kind.COMMA && k > i + 1 ? k + 1 : k;
            Named name = line.name(at);
            if (name != null) {
                boolean plain = glued(name.hit()).equals(k == i ? particle : "");
                boolean own = country == null || offices.servedBy(name.leader()).contains(country);
                return plain && own && (k == i || k == officeEnd || mayStandBeforeName(k - 1))
                        ? new Party(List.of(name.leader()), line.after(name, at), PointingBack.isCounterpart(line, i))
                        : null;
            }
            String word =
                    k == i ? without(line.at(k).form(), particle) : line.at(k).form();
            if (word == null || !(k < officeEnd || isTitle(k, i, word)) || ofAnother(k, i, word)) {
                return null;
            }
            String of = Nations.table().ofAdjective(word);
            of = of == null ? Nations.table().ofName(word) : of;
            country = of == null ? country : of;
        }
        return null;
    }

    private static boolean isTitle(int k, int i, String word) {
        return WordList.TITLES.has(word)
                || k > i && (MeetingWord.is("state", word) || MeetingWord.is(EMIRATE, word))
                || MeetingWord.is(HONORIFIC, word)
                || MeetingWord.is(PORTFOLIO, word)
                || Lexeme.of(word).nation()
                || Lexeme.of(word).startsOffice()
                || PointingBack.isCounterpartAlone(word);
    }

    /** «ولي عهد الملك»: the heir, of whom the king is not one. */
    private boolean ofAnother(int k, int i, String word) {
        return k > i && isOpen(k - 1) && OfficePhrase.title(word) != null;
    }

    /** A word that takes the next one for its owner. */
    private boolean isOpen(int k) {
        Item item = line.at(k);
        if (!item.isWord()) {
            return false;
        }
        String form = item.form();
        String bare = form.substring(1);
        boolean closed = Words.isDefinite(form)
                || MeetingWord.is(HONORIFIC, form)
                || MeetingWord.is(HONORIFIC, bare)
                || MeetingWord.is(EMIRATE, form)
                || Words.isDefinite(bare)
                || form.startsWith("\u0644\u0644")
                || item.lexeme().nation()
                || Lexeme.of(bare).nation();
        return !closed && !PointingBack.isCounterpart(line, k);
    }

    /** «وزير خارجية بوتين» is not Putin: an open word right before a name makes the name its owner. */
    private boolean mayStandBeforeName(int k) {
        return line.at(k).kind() == Item.Kind.COMMA || !isOpen(k);
    }

    private String glued(Hit hit) {
        return hit.hasParticle() ? line.passage.folded().key().substring(hit.wordStart(), hit.start()) : "";
    }

    /** The word without the particle; null when it has none, or when none is asked for and it has one. */
    private static @Nullable String without(String form, String particle) {
        if (particle.isEmpty()) {
            return form;
        }
        if (particle.equals(FOR) && form.startsWith("\u0644\u0644")) {
            return "\u0627" + form.substring(1);
        }
        return form.length() > 2 && form.startsWith(particle) ? form.substring(1) : null;
    }

    /** An office or a relation without a name. */
    private @Nullable Party meant(int i, String particle) {
        Set<String> leaders = new LinkedHashSet<>();
        int end = i;
        for (OfficeMentions.Spotted other : spotted) {
            if (other.mention().start() == start(i) && isGlued(i, particle)) {
                leaders.add(other.leader());
                while (line.at(end).isWord() && start(end) < other.mention().end()) {
                    end++;
                }
            }
        }
        boolean namesFollow = leaders.size() > 1 && end == i + 1;
        return leaders.isEmpty() || namesFollow
                ? null
                : new Party(new ArrayList<>(leaders), end, PointingBack.isCounterpart(line, i));
    }

    private boolean isGlued(int i, String particle) {
        String form = line.at(i).form();
        String bare = without(form, particle.isEmpty() ? form.substring(0, 1) : particle);
        boolean known = bare != null
                && (Lexeme.of(bare).startsOffice()
                        || PointingBack.isCounterpart(line, i) && !PointingBack.isCounterpartAlone(form));
        return particle.isEmpty() ? !known : known;
    }
}
