package org.khulasa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells lines that are no headline whatever stands around them: paths of sections, remains of code, tags, menus, stamps, and
 * lines that say from where and from whom a report comes.
 */
final class NoHeadline {
    private static final String HOME = Words.key("\u0627\u0644\u0631\u0626\u064A\u0633\u064A\u0629");
    private static final String PAGE = Words.key("\u0627\u0644\u0635\u0641\u062D\u0629");
    private static final String NEWS = Words.key("\u0623\u062E\u0628\u0627\u0631");
    private static final String OF_NEWS = Words.key("\u0644\u0644\u0623\u0646\u0628\u0627\u0621");
    private static final String SPECIAL = Words.key("\u062E\u0627\u0635");

    private static final String REPORT = Words.key("\u062E\u0628\u0631");
    /** «مع التفاصيل», «مع التفاصيل الكاملة», «في المقال التالي». */
    private static final List<String> PREFACE_ENDS = List.of(
            Words.key("\u0645\u0639 \u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644"),
            Words.key(
                    "\u0645\u0639 \u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644 \u0627\u0644\u0643\u0627\u0645\u0644\u0629"),
            Words.key("\u0641\u064A \u0627\u0644\u0645\u0642\u0627\u0644 \u0627\u0644\u062A\u0627\u0644\u064A"));

    private static final String MINUTE = Words.key("\u062F\u0642\u064A\u0642\u0629");
    private static final String MINUTES = Words.key("\u062F\u0642\u0627\u0626\u0642");
    private static final List<String> STAFF = List.of(
            Words.key("\u0631\u0626\u064A\u0633 \u0627\u0644\u062A\u062D\u0631\u064A\u0631"),
            Words.key("\u0645\u062F\u064A\u0631 \u0627\u0644\u062A\u062D\u0631\u064A\u0631"),
            Words.key("\u0645\u062C\u0644\u0633 \u0627\u0644\u062A\u062D\u0631\u064A\u0631"),
            Words.key("\u0627\u0644\u0625\u062F\u0627\u0631\u0629 \u0648\u0627\u0644\u062A\u062D\u0631\u064A\u0631"));

    private static final Pattern CODE =
            Pattern.compile("\\]\\(|://|/>|\u00A9|www\\.|\\.(?:com|net|org)\\s*[-\u2013|]?$");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[|/()\u00AB\u00BB:\u2013\u2014]|-)+\\s*");
    private static final char QUOTE = '\u00AB';
    private static final Pattern COMMAS = Pattern.compile("\\s*[,\u060C]\\s*");

    /** Parts of a list of tags, and words of each. */
    private static final int TAGS = 4;

    private static final int TAG = 3;
    /** A menu names the house so often. */
    private static final int NAMED = 3;
    /** Words beside the day and the time that open a line. */
    private static final int STAMPED = 6;
    /** The same where the day stands elsewhere in it. */
    private static final int FEW = 2;

    private static final int LONGEST_SOURCE = 9;
    private static final int LONGEST_NAME = 4;

    private NoHeadline() {}

    static boolean is(Line line) {
        return isPath(line)
                || CODE.matcher(line.text()).find()
                || isTags(line)
                || isMenu(line)
                || isStamp(line)
                || EndStamp.ofText(line.text()) >= 0
                || isSection(line)
                || isStaff(line)
                || isReadingTime(line)
                || isPreface(line)
                || isSource(line);
    }

    /** «الرئيسية / محليات», «الصفحة الرئيسية >> الصين», «الرئيسية محليات عربي ودولي». */
    private static boolean isPath(Line line) {
        List<String> words = line.words();
        return words.get(0).equals(HOME)
                || words.size() > 1 && words.get(0).equals(PAGE) && words.get(1).equals(HOME);
    }

    /** Some words each, with commas between: what the page is filed under. */
    private static boolean isTags(Line line) {
        List<String> parts = List.of(COMMAS.split(line.text(), -1));
        return parts.size() >= TAGS
                && parts.stream().allMatch(part -> Words.of(part).size() <= TAG);
    }

    private static boolean isMenu(Line line) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : line.words()) {
            boolean counted = word.length() > 2 && !Vocabulary.STOP_WORDS.contains(word);
            if (counted && counts.merge(word, 1, Integer::sum) >= NAMED) {
                return true;
            }
        }
        return false;
    }

    /** Begins with a whole day, or has little else than one, or has a label of a stamp before one. */
    private static boolean isStamp(Line line) {
        if (!DateFinder.hasDigit(line.text())) {
            return false;
        }
        List<FoundDate> dates = DateFinder.find(line.text());
        boolean label =
                Vocabulary.PUBLISHED.startOf(line.words()) != null || Vocabulary.UPDATED.startOf(line.words()) != null;
        if (dates.stream().noneMatch(FoundDate::isUsable)) {
            return label && line.words().stream().anyMatch(Vocabulary.AGES::contains) && line.hasFigure();
        }
        int left = DateLeftover.words(line.text()).size();
        return label || left <= FEW || left <= STAMPED && dates.get(0).start() == 0;
    }

    /** «أخبار العالم», «وكالة المدينة الدولية للأنباء». */
    private static boolean isSection(Line line) {
        List<String> words = line.words();
        boolean news = words.get(0).equals(NEWS) && !Caption.hasVerb(line);
        return line.size() <= LONGEST_NAME
                && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ')
                && (news || words.get(line.size() - 1).equals(OF_NEWS));
    }

    /** «رئيس التحرير فلان», glued to the name of the house or not, or before the clock of the page. */
    private static boolean isStaff(Line line) {
        boolean named = line.size() <= LONGEST_SOURCE && STAFF.stream().anyMatch(line.key()::contains);
        boolean clock = line.hasFigure()
                && STAFF.stream().anyMatch(line.key()::startsWith)
                && !DateFinder.find(line.text()).isEmpty();
        return named || clock;
    }

    /** «أنتم تتابعون خبر … والآن مع التفاصيل», «نعرض لكم خبر … في المقال التالي»: a site passes on a report of another. */
    private static boolean isPreface(Line line) {
        return line.words().contains(REPORT) && PREFACE_ENDS.stream().anyMatch(line.key()::endsWith);
    }

    /** «3 دقائق قراءة». */
    private static boolean isReadingTime(Line line) {
        return line.size() <= LONGEST_NAME
                && line.hasFigure()
                && line.words().stream().anyMatch(word -> word.equals(MINUTE) || word.equals(MINUTES));
    }

    /** «تونس - وكالة المدينة», «موسكو (رويترز)», «أخبار الآن | دبي (فلان)», «الميناء: خاص للموقع», «بغداد اليوم – أربيل». */
    private static boolean isSource(Line line) {
        if (line.size() > LONGEST_SOURCE || line.isSentence()) {
            return false;
        }
        if (line.text().indexOf('@') >= 0) {
            return true;
        }
        List<List<String>> parts = PARTS.splitAsStream(line.text())
                .map(Words::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.size() > 4 || parts.stream().anyMatch(part -> part.size() > LONGEST_NAME)) {
            return false;
        }
        boolean sourced = parts.stream().anyMatch(NoHeadline::isHouse);
        boolean placed = parts.stream().anyMatch(part -> Vocabulary.CITIES.contains(String.join(" ", part)));
        if (line.text().indexOf(':') >= 0) {
            return parts.get(0).size() <= FEW && parts.get(1).get(0).equals(SPECIAL);
        }
        boolean brief = parts.size() == 2 && parts.stream().allMatch(part -> part.size() <= FEW);
        boolean city = parts.stream().anyMatch(part -> Vocabulary.CITIES.startOf(part) != null);
        // A headline that quotes twice has as many short parts.
        boolean names = parts.size() > TAG
                && parts.stream().allMatch(part -> part.size() <= TAG)
                && line.text().indexOf(QUOTE) == line.text().lastIndexOf(QUOTE);
        return sourced && (placed || brief) || brief && city || placed && parts.size() > 2 || names;
    }

    /** An agency, or a name that says that it is a paper's or a site's. */
    private static boolean isHouse(List<String> part) {
        return Vocabulary.AGENCIES.contains(String.join(" ", part))
                || Vocabulary.OUTLET_WORDS.contains(part.get(0))
                || part.get(0).equals(NEWS);
    }
}
