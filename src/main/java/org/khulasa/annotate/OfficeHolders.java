package org.khulasa.annotate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Leader;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Nations;
import org.khulasa.gazetteer.Offices;

/**
 * Who is meant by an office in one article: by what the article itself says, and by the calendar.
 *
 * <p>Past 250 lines because all answers rest on the same notes of one article.
 */
final class OfficeHolders {
    private final Map<String, Leader> leaders;
    private final LeaderNames names;
    private final Offices offices;
    private final Map<String, Set<String>> namedWith = new HashMap<>();
    private final Map<String, Set<String>> namedBehindParticle = new HashMap<>();
    /** For each office with a name the terms in which its bearers held it. */
    private final Map<String, List<Days>> terms = new TreeMap<>();

    private final boolean isDated;
    private PossibleDays days;
    private final Map<String, Set<String>> titled = new HashMap<>();
    private final Map<String, Set<Role>> rolesNamed = new HashMap<>();
    private final Compatriots compatriots;
    /** The countries and organisations of each office that the article tells with its country. */
    private final Map<Role, Set<String>> told = new EnumMap<>(Role.class);
    /** Offices of which the article also tells a holder who is not known. */
    private final Set<Role> others = EnumSet.noneOf(Role.class);

    private final BareOffices bare = new BareOffices();
    private final Envoys envoys = new Envoys();

    OfficeHolders(Map<String, Leader> leaders, LeaderNames names, Offices offices, @Nullable Days days) {
        this.isDated = days != null;
        this.leaders = leaders;
        this.names = names;
        this.offices = offices;
        this.compatriots = new Compatriots(offices);
        this.days = PossibleDays.of(days);
    }

    /** Call when every line was learnt: an article without a date has the days on which the offices in it were held. */
    void settle() {
        if (days.ranges().isEmpty()) {
            days = PossibleDays.whenAllHeld(terms.values());
        }
    }

    PossibleDays days() {
        return days;
    }

    /** Whether a name that is nobody's of the list stands behind an office. */
    boolean isNameBehind(Line line, int end) {
        return NameBehind.end(line, end, names) > end;
    }

    /** «وزير الدفاع الأمريكي مارك ميلي»: whether somebody who is surely not the holder is named behind his office. */
    boolean isOthers(Line line, int end, Speaker holder) {
        return holder.id() != null && NameBehind.isOthers(line, end, holder.id(), names);
    }

    /** Notes every office that stands right before a name: «الرئيس الروسي فلاديمير بوتين», «الرئيس السيسي». */
    void learn(Line line) {
        Role several = null;
        Role last = null;
        int behindName = 0;
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isWord()) {
                boolean stop = line.at(i).kind() == Item.Kind.STOP;
                several = stop ? null : several;
                last = stop ? null : last;
                continue;
            }
            if (last != null && PointingBack.isCounterpart(line, i)) {
                counterpart(line, i, last);
            }
            if (several != null) {
                another(line, i, several);
            }
            Named name = line.name(i);
            if (name != null) {
                compatriots.name(name.leader());
                behindName = line.after(name, i);
                envoys.learn(line, i, name, offices);
                Set<Role> here = rolesNamed.getOrDefault(name.leader(), Set.of());
                last = here.size() == 1 ? here.iterator().next() : null;
            }
            OfficePhrase phrase = line.at(i).lexeme().refers() ? office(line, i, i < behindName) : null;
            several = phrase != null && OfficePhrase.isDual(line, i) ? phrase.role() : several;
            Named holder = phrase == null ? line.name(i + 1) : line.name(phrase.end());
            if (phrase != null && holder == null && line.at(phrase.end()).kind() == Item.Kind.COMMA) {
                // «وزير الخارجية الإسباني، خوسيه مانويل ألباريس»
                holder = line.name(phrase.end() + 1);
            }
            if (holder == null || holder.hit().hasParticle()) {
                continue;
            }
            if (phrase != null && phrase.role() != null) {
                note(phrase.role(), phrase.of(), holder);
            } else if (phrase == null) {
                title(bare(line.at(i).form()), holder.leader());
            }
        }
    }

    /**
     * «للرئيس الروسي فلاديمير بوتين», «ورئيس وزراء اليابان شينزو آبي»: behind a particle too the name tells the holder, for days
     * that the calendar does not know.
     */
    private void glued(Line line, int i) {
        OfficePhrase phrase = OfficePhrase.afterParticle(line, i);
        if (phrase == null) {
            return;
        }
        bare.learnAbroad(line, phrase);
        Named holder = line.name(phrase.end());
        boolean held = phrase.role() != null
                && holder != null
                && !holder.hit().hasParticle()
                && offices.everHeld(holder.leader(), phrase.role(), phrase.of());
        if (held && holder != null) {
            note(namedBehindParticle, phrase.role() + phrase.of(), holder.leader());
        }
    }

    /** The office at an item, or null; notes it, and what else the words there tell of offices. */
    private @Nullable OfficePhrase office(Line line, int i, boolean isName) {
        OfficePhrase phrase = OfficePhrase.at(line, i);
        compatriots.learn(line, i, phrase, BareOffices.is(line, i));
        if (phrase == null) {
            glued(line, i);
            bare.learn(line, i, offices);
            Role another = isName ? null : OfficePhrase.ofAnother(line, i);
            if (another != null) {
                others.add(another);
            }
        } else {
            bare.learnAbroad(line, phrase);
        }
        if (phrase != null && phrase.role() != null && !phrase.of().equals(OfficePhrase.UNSAID)) {
            told.computeIfAbsent(phrase.role(), k -> new HashSet<>()).add(phrase.of());
        }
        return phrase;
    }

    /** «الرئيسين الروسي فلاديمير بوتين، والتركي رجب طيب أردوغان»: the second of two. */
    private void another(Line line, int i, Role role) {
        String form = line.at(i).form();
        Named holder = line.name(i + 1);
        if (form.startsWith("\u0648") && holder != null) {
            note(role, Nations.table().ofAdjective(form.substring(1)), holder);
        }
    }

    /** «نظيره المصري عبد الفتاح السيسي»: he holds the office of whom the sentence named before, when he ever held it. */
    private void counterpart(Line line, int i, Role role) {
        note(role, Nations.table().ofAdjective(line.at(i + 1).form()), line.name(i + 2));
    }

    /** Somebody is named behind an office; in «أبلغ وزير الخارجية التركي لافروف» it is another one. */
    private void note(Role role, @Nullable String of, @Nullable Named holder) {
        if (of != null && holder != null && offices.everHeld(holder.leader(), role, of)) {
            named(role, of, holder.leader());
        }
    }

    /** The offices in which the article or the calendar shows the leader. */
    Set<Role> rolesOf(String leader) {
        Set<Role> here = EnumSet.noneOf(Role.class);
        namedWith.forEach((office, leaders) -> {
            for (Role role : Role.values()) {
                if (leaders.contains(leader)
                        && offices.servedBy(leader).stream().anyMatch(of -> office.equals(role + of))) {
                    here.add(role);
                }
            }
        });
        return here.isEmpty() ? days.rolesOf(offices, leader) : here;
    }

    private void named(Role role, String of, String leader) {
        note(namedWith, role + of, leader);
        rolesNamed.computeIfAbsent(leader, k -> EnumSet.noneOf(Role.class)).add(role);
        terms.put(role + of + leader, offices.terms(leader, role, of));
    }

    private void title(String word, String leader) {
        Role role = OfficePhrase.title(word);
        Leader known = leaders.get(leader);
        if (role == null || known == null) {
            return;
        }
        for (var office : known.offices()) {
            if (office.role() == role) {
                note(titled, role + office.of(), leader);
            }
        }
    }

    private static void note(Map<String, Set<String>> map, String office, String leader) {
        map.computeIfAbsent(office, k -> new HashSet<>()).add(leader);
    }

    /** للرئيس and والرئيس are الرئيس. */
    private static String bare(String word) {
        return word.startsWith("\u0644\u0644")
                ? "\u0627" + word.substring(1)
                : word.startsWith("\u0648\u0627\u0644") ? word.substring(1) : word;
    }

    /** The leader whom the office means here with certainty, or null. */
    @Nullable
    Speaker holder(OfficePhrase phrase) {
        if (phrase.role() == null) {
            return speaker(compatriots.meant(phrase, days));
        }
        if (phrase.of().equals(OfficePhrase.UNSAID)) {
            return only(phrase.role(), null);
        }
        String office = phrase.role() + phrase.of();
        Set<String> here = namedWith.getOrDefault(office, Set.of());
        String byDate = days.holder(offices, phrase.role(), phrase.of());
        if (here.size() > 1) {
            return null;
        }
        if (!here.isEmpty()) {
            String id = here.iterator().next();
            // The calendar contradicts when the article looks back on somebody else's time.
            return byDate == null || byDate.equals(id) ? speaker(id) : null;
        }
        if (byDate != null) {
            return speaker(byDate);
        }
        Set<String> behind = namedBehindParticle.getOrDefault(office, Set.of());
        if (isDated || !behind.isEmpty()) {
            return behind.size() == 1 ? speaker(behind.iterator().next()) : null;
        }
        Set<String> byTitle = titled.getOrDefault(office, Set.of());
        return byTitle.size() == 1 ? speaker(byTitle.iterator().next()) : null;
    }

    /**
     * The leader whom an office without a country means: the one to whom the article gives it so. «الرئيس» means him only
     * where no other president is in the article. Where it gives it so to nobody the sentence itself must have told the
     * only holder before.
     */
    @Nullable
    Speaker holder(Line line, int i, BareOffices.Head head) {
        Role role = head.role();
        if (role == null) {
            return speaker(compatriots.onlyMinister(days));
        }
        String home = bare.named(role, head.oneWord());
        String abroad = PointingBack.countryOfCounterpart(line, head.end());
        if (abroad != null && (home == null || offices.servedBy(home).contains(abroad))) {
            // «الوزير يبحث مع نظيره السعودي»: he is not the Saudi one, but the other of the two.
            return only(role, abroad);
        }
        if (home == null) {
            Speaker only = bare.isOpen(role) ? only(role, null) : null;
            return only != null && line.at(i - 1).lexeme().verb() != null && isTold(line, i, role) ? only : null;
        }
        boolean subject = line.at(i - 1).lexeme().verb() != null;
        boolean own = !head.oneWord()
                || bare.isHome(role)
                || subject && bare.isOwn(role, home) && !tellsOfAnother(line, role, home);
        Speaker only = own ? speaker(home) : only(role, null);
        return only != null && home.equals(only.id()) && mayHold(home, role) ? only : null;
    }

    /** Whether the article tells the office with another country, or the line names anybody else who ever held it. */
    private boolean tellsOfAnother(Line line, Role role, String leader) {
        if (!offices.servedBy(leader).containsAll(told.getOrDefault(role, Set.of()))) {
            return true;
        }
        for (int i = 0; i < line.size(); i++) {
            Named name = line.name(i);
            if (name != null && !name.leader().equals(leader) && everHeld(name.leader(), role)) {
                return true;
            }
            OfficePhrase phrase = name == null ? OfficePhrase.at(line, i) : null;
            phrase = phrase == null && name == null ? OfficePhrase.afterParticle(line, i) : phrase;
            if (phrase != null && phrase.role() == role) {
                return true;
            }
        }
        return false;
    }

    private boolean everHeld(String leader, Role role) {
        return offices.servedBy(leader).stream().anyMatch(of -> offices.everHeld(leader, role, of));
    }

    private boolean mayHold(String leader, Role role) {
        return days.ranges().isEmpty()
                || days.rolesOf(offices, leader).contains(role)
                || offices.servedBy(leader).stream()
                        .anyMatch(of -> offices.everHeld(leader, role, of) && days.holder(offices, role, of) == null);
    }

    private static boolean isTold(Line line, int i, Role role) {
        for (int k = i - 1; k >= 0; k--) {
            OfficePhrase phrase = OfficePhrase.at(line, k);
            if (phrase != null && phrase.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** The envoy whom a phrase without a name means, or null. */
    @Nullable
    Speaker envoy(Line line, int i, int end) {
        return speaker(envoys.meant(line, i, end, days.envoys(offices, "UN")));
    }

    /** Whether the article names the leader. */
    boolean isNamed(Speaker leader) {
        return leader.id() != null && compatriots.named().contains(leader.id());
    }

    /** «الأمين العام», «الملك»: the one of the only country or organisation whose holder the article names or tells. */
    private @Nullable Speaker only(Role role, @Nullable String except) {
        Set<String> of = new HashSet<>(told.getOrDefault(role, Set.of()));
        boolean sultan = role == Role.KING && told.containsKey(Role.SULTAN); // «جلالته» is he as well
        for (String leader : compatriots.named()) {
            for (String served : offices.servedBy(leader)) {
                sultan |= role == Role.KING && offices.everHeld(leader, Role.SULTAN, served);
                if (offices.everHeld(leader, role, served)) {
                    of.add(served);
                }
            }
        }
        of.remove(except);
        return sultan || others.contains(role) || of.size() != 1
                ? null
                : holder(new OfficePhrase(role, of.iterator().next(), 0));
    }

    /** Whether the article itself names the leader together with the office. */
    boolean isNamedWith(OfficePhrase phrase, Speaker leader) {
        return leader.id() != null
                && namedWith.getOrDefault(phrase.role() + phrase.of(), Set.of()).contains(leader.id());
    }

    boolean isSpokesman(String leader) {
        Leader found = leaders.get(leader);
        return found != null && found.offices().stream().anyMatch(o -> o.role() == Role.SPOKESPERSON);
    }

    @Nullable
    Speaker speaker(@Nullable String leader) {
        Leader found = leader == null ? null : leaders.get(leader);
        return found == null ? null : Speaker.of(found);
    }
}
