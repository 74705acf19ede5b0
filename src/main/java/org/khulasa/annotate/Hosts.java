package org.khulasa.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Parties.Party;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.annotate.Verb.Gender;

/** Finds whom the pronoun of «خلال لقائه» means: somebody of the sentence, and only where nobody else can be meant. */
final class Hosts {
    private static final int BEFORE = 14;
    private static final String AND_THAT = "\u0648\u0630\u0644\u0643"; // وذلك
    private static final String ABOUT = "\u0639\u0646"; // عن
    private static final List<String> PARTICLES = List.of("", "\u0644", "\u0628", "\u0648"); // ل ب و
    private static final String HER = "\u0647\u0627"; // ها

    private final Line line;
    private final int from;
    private final int to;
    private final MeetingSigns signs;
    private final Parties parties;

    /** One leader, and where the phrase stands. */
    record Host(Party party, int start, int end) {}

    Hosts(MeetingSigns signs, Parties parties) {
        this.line = signs.line();
        this.from = signs.from();
        this.to = signs.to();
        this.signs = signs;
        this.parties = parties;
    }

    /** The subject right before a preposition or أن, and right behind a verb. */
    @Nullable
    Host before(int end) {
        for (int k = Math.max(from, end - BEFORE); k < end; k++) {
            Verb verb = line.at(k - 1).lexeme().verb();
            boolean opens = Grammar.opensClause(line, from, k)
                    || verb != null && verb.form() == Form.SINGULAR
                    || line.at(k - 1).form().equals(ABOUT);
            Party subject = opens ? parties.list(k, "") : null;
            int behind = subject == null ? k : signs.skip(subject.end());
            // «وقال بوتين، خلال لقائه الأسد»
            behind = line.at(behind).kind() == Item.Kind.COMMA ? behind + 1 : behind;
            // «أن بوتين أكد خلال لقائه الأسد»
            Verb told = behind == end - 1 ? line.at(behind).lexeme().verb() : null;
            boolean says = told != null && told.says() && told.form() == Form.SINGULAR;
            if (line.at(k - 1).form().equals(ABOUT)) {
                // «نقلت الوكالة عن بوتين قوله خلال لقائه الأسد»
                boolean his = told != null && told.form() == Form.NOUN;
                subject = his ? subject : null;
                says = his;
                behind = -1;
            }
            if (subject != null && subject.isOne() && (behind == end || says)) {
                return new Host(subject, k, subject.end());
            }
        }
        return null;
    }

    /**
     * The subject of the sentence's first verb, when nobody else stands between: «دافع العبادي عن موقفه، أثناء لقائه». Behind
     * أن the pronoun may mean somebody of that clause, but not in «، وذلك خلال لقائه».
     *
     * @param form the word with the pronoun
     */
    @Nullable
    Host ofSentence(int end, String form) {
        Party subject = parties.list(signs.skip(from + 1), "");
        Verb verb = line.at(from).lexeme().verb();
        boolean agrees = verb == null
                || verb.form() == Form.SINGULAR
                        && (verb.gender() == Gender.UNKNOWN
                                || (verb.gender() == Gender.FEMININE) == form.endsWith(HER));
        if (subject == null || !subject.isOne() || subject.end() > end || line.name(from) != null || !agrees) {
            return null;
        }
        Set<String> others = new HashSet<>(parties.within(subject.end(), end));
        subject.leaders().forEach(others::remove);
        boolean apart = line.at(end - 1).form().equals(AND_THAT);
        for (int k = subject.end(); k < end; k++) {
            if (isSomebody(k) || !apart && Grammar.isThat(line.at(k).form())) {
                return null;
            }
        }
        return others.isEmpty() ? new Host(subject, from, subject.end()) : null;
    }

    /** Everybody of whom the sentence tells before an item, in any place of it; null when somebody is not certain. */
    @Nullable
    Set<String> all(int end) {
        Set<String> leaders = new HashSet<>();
        int k = from;
        while (k < end) {
            Party party = anyhow(k);
            if (party != null && party.end() <= end) {
                leaders.addAll(party.leaders());
                k = party.end();
            } else if (isSomebody(k) || line.name(k) != null) {
                return null;
            } else {
                k++;
            }
        }
        return leaders;
    }

    private @Nullable Party anyhow(int k) {
        for (String particle : PARTICLES) {
            Party party = parties.list(k, particle);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** Whether a sentence tells of nobody but these: «لقاء بوتين وأردوغان» might be another's with the two. */
    boolean areAlone(Party party) {
        int start = party.end() - 1;
        while (start > from && !party.equals(parties.list(start, ""))) {
            start--;
        }
        for (int k = from; k < to; k++) {
            Named name = line.name(k);
            boolean other = name != null && !party.leaders().contains(name.leader());
            if (other || (k < start || k >= party.end()) && isSomebody(k)) {
                return false;
            }
        }
        return party.leaders().containsAll(parties.within(from, to));
    }

    private boolean isSomebody(int k) {
        Item item = line.at(k);
        return item.is(WordList.PERSON_TITLES)
                || item.is(WordList.VAGUE)
                || item.is(WordList.KIN)
                || item.is(WordList.GIVEN) && !line.isOn(k);
    }

    /** «خلال لقائه الأسد، أكد بوتين»: the first person of the sentence apart from the one whom he meets. */
    @Nullable
    Host behind(int end, Party object) {
        for (int k = from; k < end; k++) {
            Verb verb = line.at(k).lexeme().verb();
            if (isSomebody(k) || line.name(k) != null || verb != null && !verb.is(Verb.Trait.DOUBTFUL)) {
                return null;
            }
        }
        int next = signs.skip(object.end());
        next = line.at(next).kind() == Item.Kind.COMMA ? next + 1 : next;
        Verb verb = line.at(next).lexeme().verb();
        boolean one = verb != null && verb.form() == Form.SINGULAR && !verb.is(Verb.Trait.JOINED);
        Party subject = one ? parties.list(Grammar.afterAdverbs(line, next), "") : null;
        boolean alone = subject != null && subject.isOne() && !Grammar.isJoined(line, subject.end());
        return subject != null && alone ? new Host(subject, from, subject.end()) : null;
    }
}
