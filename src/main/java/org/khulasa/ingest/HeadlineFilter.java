package org.khulasa.ingest;

import java.util.BitSet;
import java.util.List;

/**
 * Tells lines that cannot be the headline by what they are: names of outlets, bylines, offices of authors, stamps of dates,
 * a first paragraph without a full stop, headlines of other stories with the beginning of their text below.
 */
final class HeadlineFilter {
    static final int LONGEST = 35;
    static final int LONGEST_BYLINE = 8;

    /** First lines of a page, where it names itself. */
    private static final int TOP = 6;

    private static final int LONGEST_NAME = 4;
    /** Words of a sentence. */
    private static final int SENTENCE = 12;
    /** Headlines that begin with a verb of reporting are shorter. */
    private static final int TOLD = 7;
    /** Headlines that have a full stop are shorter. */
    private static final int STOPPED = 15;

    private static final int KICKER = 7;
    /** Words from a verb to what is said. */
    private static final int SAYS = 5;

    private static final String SAID = Words.key("\u0642\u0627\u0644");
    private static final String THAT = Words.key("\u0623\u0646");
    private static final String FEMININE = "\u062A";

    /** Two beginnings with less in common are of two texts. */
    private static final double ANOTHER = 0.5;

    private final Page page;
    private final BitSet seen = new BitSet();
    private final BitSet none = new BitSet();

    HeadlineFilter(Page page) {
        this.page = page;
    }

    boolean isPossible(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && line.size() >= 3
                && line.size() <= LONGEST
                && !line.introduces()
                && !line.isSiteTalk()
                && !isByline(line)
                && !isAge(line)
                && hasWords(line)
                && !(i < TOP && isOutlet(line))
                && !isClock(line)
                && !isLead(line)
                && !isOffice(i)
                && !isSecondOfCaption(i)
                && !isEntry(i)
                && !isDateline(line)
                && !isNone(i)
                && !isStandfirst(i)
                && !isKicker(i);
    }

    /** Each line is looked at once, though several rows may have it above them. */
    private boolean isNone(int i) {
        if (!seen.get(i)) {
            seen.set(i);
            none.set(i, NoHeadline.is(page.line(i)));
        }
        return none.get(i);
    }

    /** A sentence that begins with a verb of reporting, or is long and has its full stop, and stands only once. */
    private boolean isStandfirst(int i) {
        Line line = page.line(i);
        boolean told = line.reports() && line.size() >= TOLD && (line.text().endsWith(".") || isVerb(line.words()));
        boolean stopped = line.size() >= STOPPED && line.text().endsWith(".") && line.isSentence();
        return (told || stopped) && !page.echoes(i) && !page.isGlued(i);
    }

    /** «قال», «كشفت», «وصف أن»: no noun, as «نقل» and «كشف» may be at the beginning of a headline. */
    private static boolean isVerb(List<String> words) {
        return words.get(0).equals(SAID)
                || words.get(0).endsWith(FEMININE)
                || words.subList(0, Math.min(SAYS, words.size())).contains(THAT);
    }

    /** «بمناسبة عودة الفريق», «بعد شهر من الانتظار..»: says on what occasion, and the headline behind it is gone. */
    private boolean isKicker(int i) {
        Line line = page.line(i);
        String text = line.text();
        int dots = text.indexOf("..");
        boolean parted = text.indexOf(':') >= 0
                || dots >= 0 && Words.of(text.substring(dots)).size() > 0;
        return line.size() <= KICKER
                && !parted
                && !line.isQuestion()
                && Vocabulary.KICKER_STARTS.startOf(line.words()) != null
                && !Vocabulary.PREPOSITIONS.contains(line.words().get(0))
                && !Caption.hasVerb(line)
                && !page.echoes(i)
                && !page.isGlued(i);
    }

    /** «وكالات - بوابة المدينة -»: names of sources, with a dash behind the last. */
    private static boolean isDateline(Line line) {
        if (!line.text().endsWith("-") || line.size() > LONGEST_BYLINE + 2) {
            return false;
        }
        String first = Words.key(line.text().split("[-\u2013]", 2)[0]);
        return Vocabulary.AGENCIES.contains(first) || Vocabulary.CITIES.contains(first);
    }

    /** One of several marked lines. */
    private boolean isEntry(int i) {
        boolean beside = i > 0 && page.line(i - 1).isMarked()
                || i + 1 < page.size() && page.line(i + 1).isMarked();
        return beside && page.line(i).isMarked();
    }

    /** In one block with the caption above it, on a page whose blocks are parted by blank lines. */
    private boolean isSecondOfCaption(int i) {
        return i > 0
                && i + 1 < page.size()
                && page.line(i - 1).kind() == Line.Kind.CREDIT
                && !page.line(i).afterGap()
                && page.line(i + 1).afterGap();
    }

    /** Mostly figures, and a date among them in whatever order. */
    private static boolean isClock(Line line) {
        return line.isFigures() && !DateFinder.find(line.text()).isEmpty();
    }

    /** A sentence that says on which day of the week something was, as first paragraphs do and headlines do not. */
    static boolean isLead(Line line) {
        return line.size() >= SENTENCE && line.hasComma() && LeadDay.says(line.words());
    }

    /** «باحث في شؤون المدينة», below the name of its author. */
    private boolean isOffice(int i) {
        Line line = page.line(i);
        boolean office = Vocabulary.PROFESSIONS.contains(line.words().get(0))
                && !Caption.hasVerb(line)
                && line.text().indexOf(':') < 0;
        if (i < 1 || !office) {
            return false;
        }
        Line name = page.line(i - 1);
        return name.kind() == Line.Kind.TEXT
                && name.size() >= 2
                && name.size() <= LONGEST_NAME
                && name.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.');
    }

    /**
     * The cut-off beginning of another text stands right below.
     *
     * @param lead what the text below begins with
     */
    boolean isTeased(int i, Line lead) {
        if (i + 1 >= page.size()) {
            return false;
        }
        Line line = page.line(i);
        Line below = page.line(i + 1);
        return below.kind() == Line.Kind.TEXT
                && below.isCut()
                && below.size() >= SENTENCE
                && line.stems().stream().filter(below.stems()::contains).count() >= 2
                && Words.containment(below.stems(), lead.stems()) < ANOTHER;
    }

    /** «09 12:47 2025 ديسمبر» has one, and is a stamp whatever its order. */
    private static boolean hasWords(Line line) {
        return line.words().stream()
                        .filter(word -> !Character.isDigit(word.charAt(0)))
                        .count()
                >= 2;
    }

    /** «نشر منذ: سنة و 5 أشهر». */
    private static boolean isAge(Line line) {
        String label = line.size() <= LONGEST_BYLINE ? Vocabulary.PUBLISHED.startOf(line.words()) : null;
        int behind = label == null ? line.size() : label.split(" ", -1).length;
        return behind < line.size() && Vocabulary.AGES.contains(line.words().get(behind));
    }

    /** «وكالة المدينة للأنباء», in the first lines of a page: three or four words, no verb, nothing but letters. */
    private static boolean isOutlet(Line line) {
        return line.size() <= LONGEST_NAME
                && Vocabulary.OUTLET_WORDS.contains(line.words().get(0))
                && !Caption.hasVerb(line)
                && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** «المصدر: …», «بقلم/ …»; the words that are labels of headlines too are none. */
    static boolean isByline(Line line) {
        String start = Vocabulary.BYLINES.startOf(line.words());
        if (start == null || line.size() > LONGEST_BYLINE || Vocabulary.TITLE_LABELS.contains(start)) {
            return false;
        }
        int sign = line.text().indexOf(':') > 0
                ? line.text().indexOf(':')
                : line.text().indexOf('/');
        return sign > 0 && Words.key(line.text().substring(0, sign)).equals(start);
    }

    /** A date with few words beside it. */
    boolean isStamp(int i) {
        String text = page.line(i).text();
        return !DateFinder.find(text).isEmpty() && DateLeftover.words(text).size() <= 3;
    }
}
