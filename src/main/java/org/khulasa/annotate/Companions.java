package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Parties.Party;

/** Finds the second of those who meet, where the grammar of one sentence puts them. */
final class Companions {
    /** Words of the longest topic between a verb and مع. */
    private static final int TOPIC = 9;

    private static final String AFTER = "\u0628\u0639\u062F"; // بعد
    private static final String AFTER_HE = "\u0628\u0639\u062F\u0645\u0627"; // بعدما
    private static final String AND = "\u0648"; // و
    private static final String WHERE = "\u062D\u064A\u062B"; // حيث
    /** فيه فيها خلاله خلالها */
    private static final Set<String> IN_IT = Set.of(
            "\u0641\u064A\u0647",
            "\u0641\u064A\u0647\u0627",
            "\u062E\u0644\u0627\u0644\u0647",
            "\u062E\u0644\u0627\u0644\u0647\u0627");

    private final Line line;
    private final int from;
    private final Parties parties;
    private final OfficeHolders holders;
    private final MeetingSigns signs;

    private final Hosts hosts;

    Companions(MeetingSigns signs, Parties parties, OfficeHolders holders, Hosts hosts) {
        this.hosts = hosts;
        this.line = signs.line();
        this.from = signs.from();
        this.parties = parties;
        this.holders = holders;
        this.signs = signs;
    }

    @Nullable
    Party object(int i, Set<String> joins) {
        for (String join : joins) {
            boolean word = join.length() > 1;
            boolean fits = !word || line.at(i).form().equals(join);
            Party party = fits ? parties.list(word ? i + 1 : i, word ? "" : join) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /**
     * The object behind a subject. «استقبل السيسي، وزير خارجية تركيا هاكان فيدان»: a verb that needs an object has it behind
     * a comma too, when it is named with a title.
     */
    @Nullable
    Party object(int start, Party subject, Set<String> joins) {
        int next = behind(start, subject);
        Party object = object(next, joins);
        boolean needed = joins.contains("") && subject.isOne() && line.at(next).kind() == Item.Kind.COMMA;
        if (object != null || !needed) {
            return object;
        }
        Party named = parties.list(next + 1, "");
        boolean other = named != null
                && line.name(next + 1) == null
                && !named.counterpart()
                && parties.named(next + 1, named.end())
                && !named.leaders().equals(subject.leaders());
        return other ? named : null;
    }

    /** «بحث أوباما الوضع في سوريا مع كاميرون»: a topic of a few words stands before the other. */
    @Nullable
    Party behindTopic(int i, MeetingWord verb) {
        boolean talks = verb.kind() == Meeting.Kind.TALKS && verb.joins().equals(Set.of(MeetingWord.WITH));
        for (int k = i; talks && k < i + TOPIC && line.at(k).isWord(); k++) {
            Item item = line.at(k);
            if (item.form().equals(MeetingWord.WITH)) {
                boolean taken =
                        k == i || MeetingWord.is("takes-with", line.at(k - 1).form()) || signs.has("takes-with", i, k);
                return taken ? null : parties.list(k + 1, "");
            }
            boolean person = line.name(k) != null
                    || item.lexeme().meets()
                    || item.is(WordList.PERSON_TITLES)
                    || item.is(WordList.KIN);
            if (person || item.is(WordList.THAT) && Grammar.isThat(item.form()) || WHERE.equals(item.form())) {
                return null;
            }
        }
        return null;
    }

    /** Behind a subject and the times and places that follow it. */
    int behind(int start, Party subject) {
        int end = subject.end();
        boolean apposed = false;
        for (int k = start; k < end; k++) {
            apposed |= line.at(k).kind() == Item.Kind.COMMA;
        }
        int next = signs.skip(end);
        boolean comma = next == end && line.at(next).kind() == Item.Kind.COMMA;
        boolean goesOn = apposed && line.at(next + 1).isWord()
                || line.at(next + 1).form().equals(MeetingWord.WITH)
                || MeetingWord.isNoun(line.at(next + 1).form());
        return comma && goesOn ? signs.skip(next + 1) : next;
    }

    /** «بين بوتين، والرئيس التركي أردوغان»: what stands between two people must have a second one. */
    @Nullable
    Party both(int i) {
        Party first = parties.list(i, "");
        boolean alone = first != null && first.isOne() && line.at(first.end()).kind() == Item.Kind.COMMA;
        return first == null || !alone ? first : with(first, parties.list(first.end() + 1, "\u0648"));
    }

    /** «بين ميركل وهولاند مع بوتين»: those of both sides. */
    @Nullable
    Party between(int i) {
        Party first = both(i);
        boolean more = first != null && line.at(first.end()).form().equals(MeetingWord.WITH);
        return first != null && more ? with(first, parties.list(first.end() + 1, "")) : first;
    }

    static Party with(Party first, @Nullable Party other) {
        if (other == null) {
            return first;
        }
        List<String> all = new ArrayList<>(first.leaders());
        all.addAll(other.leaders());
        return new Party(all, other.end(), false);
    }

    @Nullable
    Party gathered(int i) {
        Party first = parties.list(i, "");
        Party other = first == null || !first.isOne()
                ? null
                : object(signs.skip(first.end()), Set.of(MeetingWord.WITH, "\u0628"));
        return first == null ? null : with(first, other);
    }

    /** «وصل بوتين إلى أنقرة حيث التقى الرئيس أردوغان، »: he who came there is the subject. */
    boolean isObject(int i, Party party) {
        Item behind = line.at(signs.skip(party.end()));
        boolean closes = !behind.isWord() || behind.is(WordList.FUNCTION);
        return closes && party.isOne() && implied(i, party) != null;
    }

    /** Who met, where the verb has no subject of its own: «وصل بوتين إلى أنقرة حيث التقى أردوغان». */
    @Nullable
    Party implied(int i, Party object) {
        Party like = counterpartOf(i, object);
        if (like != null) {
            return like;
        }
        String before = line.at(i - 1).form();
        Hosts.Host host = null;
        if (WHERE.equals(before)
                || AFTER_HE.equals(before)
                || IN_IT.contains(line.at(i + 1).form())) {
            host = hosts.ofSentence(i, line.at(i).form());
        } else if (Grammar.hasPronoun(before)) {
            // «أعلن بوتين، أمس، أنه التقى أردوغان»
            host = hosts.ofSentence(i - 1, before);
        } else if (Grammar.isThat(before) && AFTER.equals(line.at(i - 2).form())) {
            // «عاد بوتين بعد أن التقى أردوغان»
            host = hosts.ofSentence(i - 1, line.at(i).form());
        }
        return host == null ? null : host.party();
    }

    /** «وصل بوتين إلى أنقرة، وعقد لقاء مع أردوغان»: و goes on with the subject of the sentence's one other verb. */
    @Nullable
    Party impliedOrChained(int i, Party object) {
        Party implied = implied(i, object);
        if (implied != null || !line.at(i).form().startsWith(AND)) {
            return implied;
        }
        for (int k = from + 1; k < i; k++) {
            if (line.at(k).lexeme().verb() != null) {
                return null;
            }
        }
        Hosts.Host host = hosts.ofSentence(i, line.at(i).form());
        return host == null ? null : host.party();
    }

    /** «وصل بوتين إلى أنقرة حيث التقى نظيره التركي»: the only one named before, when both hold the same office. */
    private @Nullable Party counterpartOf(int i, Party object) {
        Set<String> named = parties.within(from, i);
        if (!object.counterpart() || !object.isOne() || named.size() != 1) {
            return null;
        }
        for (int k = from; k < i; k++) {
            Item item = line.at(k);
            boolean stranger = item.is(WordList.PERSON_TITLES) && !item.is(WordList.TITLES);
            if (stranger || item.is(WordList.KIN) || item.is(WordList.FORMER)) {
                return null;
            }
        }
        String subject = named.iterator().next();
        Set<org.khulasa.content.Role> shared = EnumSet.noneOf(org.khulasa.content.Role.class);
        shared.addAll(holders.rolesOf(subject));
        shared.retainAll(holders.rolesOf(object.leaders().get(0)));
        return shared.isEmpty() ? null : new Party(List.of(subject), i, false);
    }
}
