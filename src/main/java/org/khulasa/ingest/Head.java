package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels what stands around the body: kicker, standfirst, date, dateline, byline, captions. */
final class Head {
    /** A line this near to the text is about it. */
    private static final int NEAR = 3;
    /** Words of a name with a place or a paper. */
    private static final int LONGEST_AUTHOR = 6;

    private final Page page;
    private final Marks marks;
    private final Run body;
    private final int title;
    private @Nullable String place;
    private @Nullable String byline;
    private @Nullable String standfirst;
    private final Set<String> about = new HashSet<>();

    /** @param title index of the headline, -1 when there is none */
    Head(Page page, Marks marks, Run body, int title) {
        this.page = page;
        this.marks = marks;
        this.body = body;
        this.title = title;
        about.addAll(title < 0 ? Set.of() : page.line(title).stems());
        for (int i = body.start(); i <= body.end(); i++) {
            about.addAll(page.line(i).stems());
        }
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String standfirst() {
        return standfirst;
    }

    void label() {
        if (title == 1 && page.line(0).kind() == Line.Kind.DATE && page.label(0) == null && isDate(0)) {
            page.set(0, Label.DATE, "a date above the headline of a record");
        }
        int from = Math.max(title + 1, body.start() - 24);
        for (int i = from; i < body.start(); i++) {
            if (page.is(i, Label.STANDFIRST)) {
                standfirst = page.line(i).text();
            }
            if (page.label(i) == null) {
                head(i);
            }
        }
        for (int i = body.end() + 1; i <= Math.min(page.size() - 1, body.end() + NEAR); i++) {
            if (page.label(i) == null && !tail(i)) {
                break;
            }
        }
        if (place == null) {
            place = LeadPlace.of(page.line(body.start()).text(), marks);
        }
    }

    private void head(int i) {
        Line line = page.line(i);
        if (line.kind() == Line.Kind.CREDIT) {
            page.set(i, Label.CAPTION, line.reason());
        } else if (isTitleAgain(line)) {
            page.set(i, Label.BOILERPLATE, "the headline again");
        } else if (isTime(i)) {
            page.set(i, Label.DATE, "a time beside the date");
        } else if (dated(i) || sourced(i, "before the text")) {
            return; // labelled
        } else if (isAuthor(i)) {
            byline(line.text());
            page.set(i, Label.BYLINE, "below the moment of a record");
        } else if (line.kind() == Line.Kind.FURNITURE || page.repeats(i)) {
            page.set(i, Label.BOILERPLATE, line.reason().isEmpty() ? "repeated elsewhere on the page" : line.reason());
        } else if (isStandfirst(i)) {
            standfirst = line.text();
            page.set(i, Label.STANDFIRST, "between the headline and the date or the text");
        } else if (isName(i)) {
            byline(line.text());
            page.set(i, Label.BYLINE, "a name right before the text that the text does not have");
        } else if (line.kind() == Line.Kind.TEXT && line.size() <= 12 && !line.introduces()) {
            page.set(i, Label.CAPTION, "between the headline and the text");
        }
    }

    /** A date alone, or with the place and the outlet before it. */
    private boolean dated(int i) {
        String text = page.line(i).text();
        boolean figures = page.line(i).isFigures();
        if (page.line(i).size() > 20 && !figures
                || DateFinder.find(text).stream().noneMatch(FoundDate::isUsable)) {
            return false;
        }
        String rest = DateLeftover.text(text);
        List<String> left = DateLeftover.words(text);
        Dateline dateline = left.isEmpty() ? null : Dateline.of(rest, marks);
        if (dateline != null) {
            place = place == null ? dateline.place() : place;
            byline(dateline.source());
            page.set(i, Label.DATELINE, "place, source and date");
            return true;
        }
        if (left.size() <= 3 || figures) {
            page.set(i, Label.DATE, "a date right by the headline");
            return true;
        }
        return false;
    }

    private boolean sourced(int i, String where) {
        Line line = page.line(i);
        String text = line.text();
        if (line.kind() == Line.Kind.OPENER || line.size() == 0 || line.size() > 10 || line.isSentence()) {
            return false;
        }
        boolean dangling = text.endsWith("-") && marks.isOutlet(line.key());
        if (dangling) {
            page.set(i, Label.BOILERPLATE, "the name of the site");
            return true;
        }
        boolean framed = text.startsWith("|") || text.startsWith("(") || text.startsWith("-");
        if (marks.isSource(line.key()) && (framed || i > body.end() || beside(i) || isAgency(i))) {
            byline(Dateline.bare(text));
            page.set(i, Label.BYLINE, "an agency or outlet, " + where);
            return true;
        }
        String start = Vocabulary.BYLINES.startOf(line.words());
        int colon = text.indexOf(':');
        int length = start == null ? 0 : start.split(" ", -1).length;
        boolean named = colon > 0
                && (colon == text.length() - 1
                        || Words.of(text.substring(0, colon)).size() <= length + 1);
        if (start != null && (named || length < line.size() && line.size() <= 6 && colon < 0)) {
            String who = named ? Dateline.bare(text.substring(colon + 1)) : Dateline.bare(text);
            byline(who.isEmpty() ? Dateline.withoutWords(text, length) : who);
            page.set(i, Label.BYLINE, "says who wrote it: " + start);
            return true;
        }
        Dateline dateline = i > body.end() && !framed ? null : Dateline.of(text, marks);
        if (dateline == null || line.kind() == Line.Kind.FURNITURE) {
            return false;
        }
        place = place == null ? dateline.place() : place;
        byline(dateline.source());
        page.set(i, Label.DATELINE, "place and source, " + where);
        return true;
    }

    /** A time without a date, on the line above or below the date. */
    private boolean isTime(int i) {
        boolean time = page.line(i).kind() == Line.Kind.DATE
                && page.line(i).text().indexOf(':') > 0
                && page.line(i).size() <= 4;
        return time && (page.is(i - 1, Label.DATE) || i + 1 < body.start() && isDate(i + 1)) && !isDate(i);
    }

    private boolean isDate(int i) {
        return DateFinder.find(page.line(i).text()).stream().anyMatch(FoundDate::isUsable);
    }

    /** Beside a date or right above the text an outlet's bare name is a byline; elsewhere it is the site's. */
    private boolean beside(int i) {
        return i + 1 == body.start() || page.is(i - 1, Label.DATE);
    }

    /** The name of an agency below the headline, before the date. */
    private boolean isAgency(int i) {
        return title >= 0
                && i > title
                && i <= title + NEAR
                && Vocabulary.AGENCIES.contains(page.line(i).key())
                && !marks.isOutlet(page.line(i).key());
    }

    private boolean tail(int i) {
        Line line = page.line(i);
        boolean framed = line.text().startsWith("(")
                || line.text().startsWith("-")
                || line.text().startsWith("|");
        if (sourced(i, "after the text")) {
            return true;
        }
        String label = Vocabulary.PUBLISHED.startOf(line.words());
        if (label != null && dated(i)) {
            return true;
        }
        return framed && line.size() == 0;
    }

    private boolean isTitleAgain(Line line) {
        if (title < 0 || line.size() < 3) {
            return false;
        }
        String key = page.line(title).key();
        return line.key().equals(key)
                || line.key().endsWith(" " + key)
                || line.key().startsWith(key + " ")
                || page.line(title).size() > NEAR && line.key().contains(" " + key + " ");
    }

    /** Longer than a caption; before the date, or alone between date and text. */
    private boolean isStandfirst(int i) {
        Line line = page.line(i);
        boolean long_ = line.kind() == Line.Kind.TEXT && line.size() >= 12 && !line.isSiteTalk() && !line.isCut();
        return long_ && title >= 0 && standfirst == null && i <= title + 2 && shares(line);
    }

    /** In the record of a feed the author stands below the moment. */
    private boolean isAuthor(int i) {
        Line line = page.line(i);
        return i == 2
                && title == 0
                && page.isRecord()
                && line.kind() == Line.Kind.TEXT
                && line.size() <= LONGEST_AUTHOR
                && !line.isSentence()
                && !line.introduces()
                && !line.isCut()
                && !line.afterGap();
    }

    /** Two or three words right above the text or below the date, none of them in the text: an author. */
    private boolean isName(int i) {
        Line line = page.line(i);
        boolean below = i == title + 1 && Vocabulary.UPDATED.startOf(line.words()) == null;
        boolean near = i + 1 == body.start() || below || page.is(i - 1, Label.DATE);
        boolean plain = line.kind() == Line.Kind.TEXT
                && line.text()
                        .chars()
                        .allMatch(c -> Character.isLetter(c)
                                || c == ' '
                                || c == '.'
                                || Character.getType(c) == Character.NON_SPACING_MARK);
        boolean article = line.size() > 0
                && line.words().get(0).startsWith("\u0627\u0644")
                && line.words().get(0).length() > 4;
        return near && plain && !article && byline == null && line.size() >= 2 && line.size() <= 4 && !shares(line);
    }

    private boolean shares(Line line) {
        return line.stems().stream().anyMatch(about::contains);
    }

    private void byline(@Nullable String text) {
        if (byline == null && text != null && !text.isEmpty()) {
            byline = text;
        }
    }
}
