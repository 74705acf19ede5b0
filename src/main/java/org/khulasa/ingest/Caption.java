package org.khulasa.ingest;

import java.util.List;
import java.util.Set;

/** Tells lines that stand at a picture from headlines: what describes it, once or twice, and who is seen in it. */
final class Caption {
    private static final int LONGEST = 4;
    /** Words that are enough to tell whose caption it is. */
    private static final int NAMING = 3;
    /** Of a name with an office. */
    private static final int OFFICE = 8;
    /** Of one or two persons with their offices. */
    private static final int LONGEST_NAMES = 10;

    private static final double ALL_BUT_ONE = 0.7;
    private static final Set<String> NAME_PARTS =
            Set.of(Words.key("\u0628\u0646"), Words.key("\u0639\u0628\u062F"), Words.key("\u0648\u0644\u062F"));
    /** Verbs of the future. */
    private static final String WILL = "\u0633\u064A";

    private static final String WILL_SHE = "\u0633\u062A";
    private static final String AND = "\u0648";
    private static final String THE = "\u0627\u0644";
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

    /** A picture's description and caption below the line, the same words twice, are its first words. */
    boolean beginsIt(int i, int bodyStart) {
        for (int k = i + 1; k + 1 < bodyStart; k++) {
            Line caption = page.line(k);
            if (caption.size() >= NAMING
                    && caption.key().equals(page.line(k + 1).key())
                    && page.line(i).key().startsWith(caption.key() + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Begins with the two or more words of the line above: the description of a picture, then its caption. */
    boolean is(int i) {
        Line line = page.line(i);
        boolean name =
                line.size() <= LONGEST && !hasVerb(line) && i + 1 < page.size() && begins(page.line(i + 1), line);
        boolean apart = i > 1 && page.line(i - 1).size() == 1; // the name of a section between the two
        return name || i > 0 && begins(line, page.line(i - 1)) || apart && begins(line, page.line(i - 2));
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

    /**
     * Names and offices and nothing else, all of them in the first paragraphs: who is seen in the picture. A headline says what
     * they do, mostly with the verb that opens the text.
     */
    boolean isPersons(int i, Run body, Set<String> lead) {
        Line line = page.line(i);
        List<String> words = line.words();
        List<String> first = page.line(body.start()).words();
        return line.size() <= LONGEST_NAMES
                && (Vocabulary.OFFICES.contains(words.get(0))
                        || isName(line, page.line(body.start()))
                        || isFullName(line, page.line(body.start()))
                        || areNames(words, page.line(body.start())))
                && !hasVerb(line)
                && words.stream().noneMatch(word -> word.startsWith(WILL) || word.startsWith(WILL_SHE))
                && !Vocabulary.VERBS.isIn(words)
                && !line.isSentence()
                && line.text().indexOf(':') < 0
                && !line.text().contains("..")
                && words.stream().noneMatch(Vocabulary.PREPOSITIONS::contains)
                && words.stream().noneMatch(Vocabulary.KICKER_STARTS::contains)
                && !words.contains(first.get(0))
                && Words.containment(line.stems(), lead) >= ALL_BUT_ONE;
    }

    /** «الرئيس سالم النجار», «الفنان سالم النجار»: a few words, the first an office, and no verb, sign or preposition. */
    static boolean isOfficeAndName(Line line) {
        return line.size() <= LONGEST
                && Vocabulary.OFFICES.contains(line.words().get(0))
                && !hasVerb(line)
                && line.words().stream().noneMatch(Vocabulary.PREPOSITIONS::contains)
                && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** The name of a person that the first paragraph has too, then an office. */
    private static boolean isName(Line line, Line first) {
        List<String> words = line.words();
        int from = Vocabulary.HONORIFICS.contains(words.get(0)) ? 1 : 0;
        return words.size() > from + 2
                && words.subList(from + 2, Math.min(words.size(), from + LONGEST)).stream()
                        .anyMatch(Vocabulary.OFFICES::contains)
                && !words.get(from).startsWith(THE)
                && first.key().contains(words.get(from) + " " + words.get(from + 1));
    }

    /** «سالم بن عامر», «عبد السلام النجار»: a few words with one that only names have. */
    private static boolean isFullName(Line line, Line first) {
        return line.size() <= LONGEST
                && line.words().stream().anyMatch(NAME_PARTS::contains)
                && first.key().contains(line.key());
    }

    /** «سالم النجار وأمين الحداد»: the first paragraph has each of the names. */
    private static boolean areNames(List<String> words, Line first) {
        int from = 0;
        int names = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size() || words.get(i).startsWith(AND);
            if (ends) {
                List<String> name = words.subList(from, i);
                String key = String.join(" ", name).substring(from == 0 ? 0 : 1);
                if (name.size() < 2 || name.size() > LONGEST || !first.key().contains(key)) {
                    return false;
                }
                names++;
                from = i;
            }
        }
        return names >= 2;
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
