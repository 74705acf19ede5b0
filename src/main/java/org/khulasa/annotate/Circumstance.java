package org.khulasa.annotate;

/** What may stand between a verb of saying with its subject and أن without taking the speech from the subject. */
final class Circumstance {
    private static final int FAR = 24;
    private static final String CONFERENCE = "\u0645\u0624\u062A\u0645\u0631"; // مؤتمر, folded

    private Circumstance() {}

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
            Item item = line.at(k);
            boolean sign = !item.isWord() && item.kind() != Item.Kind.COMMA;
            if (sign
                    || item.lexeme().verb() != null
                    || item.is(WordList.THAT)
                    || item.is(WordList.SOURCES)
                    || ReportedSpeech.isStatement(item.form())) {
                return false;
            }
        }
        return true;
    }
}
