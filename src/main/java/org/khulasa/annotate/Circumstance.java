package org.khulasa.annotate;

import java.util.Set;

/** What may stand between a verb of saying with its subject and أن without taking the speech from the subject. */
final class Circumstance {
    private static final int FAR = 24;
    private static final String CONFERENCE = "\u0645\u0624\u062A\u0645\u0631"; // مؤتمر, folded

    /** في عبر أمام على من, folded: «في كلمته», «عبر حسابه», «أمام البرلمان», «على هامش القمة», «من موسكو» */
    private static final Set<String> OCCASIONS = Set.of(
            "\u0641\u064A", "\u0639\u0628\u0631", "\u0627\u0645\u0627\u0645", "\u0639\u0644\u064A", "\u0645\u0646");

    private Circumstance() {}

    /**
     * «قال عباس في كلمته أمام الجمعية العامة للأمم المتحدة، إن»: only when and where he says so stands between, up to a comma, and
     * nobody is named in it. His own office may stand before.
     */
    static boolean isOccasion(Line line, int from, int i) {
        boolean comma = line.at(from).kind() == Item.Kind.COMMA;
        OfficePhrase office = OfficePhrase.at(line, comma ? from + 1 : from);
        int behind = office != null && line.at(office.end()).kind() == Item.Kind.COMMA ? office.end() : from;
        int start = line.at(behind).kind() == Item.Kind.COMMA ? behind + 1 : behind;
        String first = line.at(start).form();
        boolean occasion = OCCASIONS.contains(first) || MeetingWord.is("during", first);
        // «، إلى أن»
        int end = line.at(i - 1).is(WordList.THAT) ? i - 2 : i - 1;
        if (!occasion || line.at(end).kind() != Item.Kind.COMMA || i - from > FAR) {
            return false;
        }
        for (int k = start; k < end; k++) {
            if (line.name(k) != null || says(line.at(k)) || Grammar.isRelative(line, k + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an item is a verb, or a word with which somebody else's report may begin. */
    private static boolean says(Item item) {
        boolean sign = !item.isWord() && item.kind() != Item.Kind.COMMA;
        return sign
                || item.lexeme().verb() != null
                || item.is(WordList.THAT)
                || item.is(WordList.SOURCES)
                || ReportedSpeech.isStatement(item.form());
    }

    /** «أكد بوتين، خلال لقائه أردوغان، أن»: only a meeting stands between, and nobody in it says anything. */
    static boolean isMeeting(Line line, int from, int i) {
        int start = line.at(from).kind() == Item.Kind.COMMA ? from + 1 : from;
        MeetingWord meets = MeetingWord.is("during", line.at(start).form())
                ? MeetingWord.of(line.at(start + 1).form())
                : null;
        boolean meeting =
                meets != null && (meets.role() == MeetingWord.Role.OWN || meets.role() == MeetingWord.Role.NOUN);
        boolean press = MeetingWord.is("during", line.at(start).form())
                && line.at(start + 1).form().equals(CONFERENCE);
        if (!meeting && !press || i - from > FAR) {
            return false;
        }
        for (int k = start + 2; k < i; k++) {
            if (says(line.at(k))) {
                return false;
            }
        }
        return true;
    }
}
