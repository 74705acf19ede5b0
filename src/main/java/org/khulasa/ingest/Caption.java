package org.khulasa.ingest;

/** Tells lines that stand at a picture from headlines: what describes it, once or twice, and who is seen in it. */
final class Caption {
    private static final int LONGEST = 4;
    /** Of a name with an office. */
    private static final int OFFICE = 8;
    /** Verbs of the present begin so. */
    private static final String PRESENT = "\u064A\u062A";

    private final Page page;

    Caption(Page page) {
        this.page = page;
    }

    /** Right above or below itself: a picture's description, then its caption. */
    boolean isDoubled(int i) {
        String key = page.line(i).key();
        return page.count(i) == 2
                && (i > 0 && page.line(i - 1).key().equals(key)
                        || i + 1 < page.size() && page.line(i + 1).key().equals(key));
    }

    /** Begins with the two or more words of the line above: the description of a picture, then its caption. */
    boolean is(int i) {
        Line line = page.line(i);
        boolean name =
                line.size() <= LONGEST && !hasVerb(line) && i + 1 < page.size() && begins(page.line(i + 1), line);
        return name || i > 0 && begins(line, page.line(i - 1));
    }

    /** The first paragraph has the few words just so: who is seen in the picture. */
    boolean isNameIn(int i, int bodyStart) {
        Line line = page.line(i);
        int longest = Vocabulary.OFFICES.contains(line.words().get(0)) ? OFFICE : LONGEST;
        return line.size() <= longest
                && i + 1 == bodyStart
                && !hasVerb(line)
                && page.line(bodyStart).key().contains(line.key());
    }

    private static boolean begins(Line longer, Line start) {
        int length = start.key().length();
        String key = longer.key();
        return start.size() >= 2 && key.length() > length && key.startsWith(start.key()) && key.charAt(length) == ' ';
    }

    static boolean hasVerb(Line line) {
        return line.words().stream().anyMatch(word -> PRESENT.indexOf(word.charAt(0)) >= 0);
    }
}
