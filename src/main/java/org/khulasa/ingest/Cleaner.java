package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khulasa.ingest.CleanText.Heading;
import org.khulasa.ingest.CleanText.Paragraph;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/** Takes the article out of a seed: a pure function of its text and of the outlets' marks. Thread-safe. */
final class Cleaner {
    /** So many lines that look like headlines, and no text, are a page that lists stories. */
    private static final int INDEX = 12;

    private static final String TEASER = "only the beginning of an article: its text ends in dots";

    /** So many sentences of a few words in a row, under a headline, are an article. */
    private static final int BRIEF = 3;

    private final Marks marks;

    Cleaner(Marks marks) {
        this.marks = marks;
    }

    /** A page of which nothing else is known. */
    Cleaned clean(Seed seed) {
        return clean(seed, key -> false);
    }

    /** @param template tells the lines of the page's site by their keys */
    Cleaned clean(Seed seed, Predicate<String> template) {
        Page whole = Page.of(LineReader.read(seed.text()).stream()
                .map(line -> template.test(line.key()) ? line.ofTemplate() : line)
                .toList());
        String script = Script.other(whole.lines());
        if (script != null) {
            return language(seed, whole, script);
        }
        String broken = Broken.reason(whole.lines());
        if (broken != null) {
            return reject(
                    seed,
                    whole,
                    "E-BROKEN",
                    "broken text: " + broken,
                    "fetch the text from its page, not from a printed copy");
        }
        Prose prose = new Prose(whole);
        List<Integer> others = Splits.of(whole, prose);
        Page page = whole;
        if (!others.isEmpty()) {
            page = whole.before(others.get(0));
            prose = new Prose(page);
        }
        BodyFinder finder = new BodyFinder(page, prose);
        BodyFinder.Found found = finder.find();
        if (found == null) {
            Prose brief = Prose.brief(page);
            BodyFinder.Found few = new BodyFinder(page, brief).find();
            if (few != null && few.title() >= 0 && brief.in(few.run()).size() >= BRIEF) {
                prose = brief;
                finder = new BodyFinder(page, brief);
                found = few;
            }
        }
        if (found == null || finder.isIndex(found)) {
            // Beside lists of stories, whose beginnings end with full stops, a report may have none.
            boolean index = found != null;
            prose = Prose.lenient(page);
            finder = new BodyFinder(page, prose);
            found = finder.find();
            boolean report = found != null && found.title() >= 0 && finder.goesOn(found.run());
            boolean listed = page.lines().stream().filter(Line::isHeadlineLike).count() >= INDEX;
            if (!report && (index || listed || found != null && finder.isIndex(found))) {
                return index(seed, page);
            }
        }
        if (found == null) {
            return reject(
                    seed, page, "E-NOBODY", "no text of an article was found", "add the text, or remove the file");
        }
        Evidence evidence = seed.evidence();
        String stated = evidence.title() == null ? null : marks.withoutName(evidence.title());
        StatedTitle headline = StatedTitle.in(page, found, stated);
        Run body = new Edges(page, prose, headline.line()).correct(headline.below(found.run(), prose));
        subheads(page, prose, body, evidence);
        new Inside(page, prose, body, headline.line()).label();
        List<Paragraph> paragraphs = paragraphs(page, body);
        if (paragraphs.size() <= 2 && page.line(body.end()).isCut()) {
            return reject(seed, page.fresh(), "E-TEASER", TEASER, "fetch the whole text");
        }
        String other = Script.other(page.lines().subList(body.start(), body.end() + 1));
        return other == null
                ? text(page, body, paragraphs, new Stands(headline, evidence))
                : language(seed, page.fresh(), other);
    }

    /** The headline, and what the document says beside its text. */
    private record Stands(StatedTitle headline, Evidence evidence) {}

    /** A heading of the page between two paragraphs is a subhead, however long it is. */
    private static void subheads(Page page, Prose prose, Run body, Evidence evidence) {
        for (int i = body.start() + 1; i < body.end() && !evidence.headings().isEmpty(); i++) {
            Line line = page.line(i);
            if (evidence.headings().contains(line.number())
                    && line.kind() == Line.Kind.TEXT
                    && !line.isSiteTalk()
                    && !page.repeats(i)
                    && prose.isProse(i - 1)
                    && prose.isProse(i + 1)) {
                page.settle(i, Label.SUBHEAD, "a heading of the page between paragraphs");
            }
        }
    }

    private CleanText text(Page page, Run body, List<Paragraph> paragraphs, Stands stands) {
        int title = stands.headline.line();
        int kickerLine = title < 0 ? -1 : Kicker.above(page, title, body);
        Kicker parted = title < 0 ? null : Kicker.part(TitleText.of(page, title, body, marks));
        String kicker = parted == null ? null : parted.kicker();
        if (title >= 0) {
            page.set(
                    title,
                    Label.TITLE,
                    kicker == null ? "the headline above the text" : "kicker and headline, parted by an ellipsis");
        }
        if (kickerLine >= 0 && kicker == null) {
            kicker = page.line(kickerLine).text();
            page.set(kickerLine, Label.KICKER, "right above the headline, about the same");
        }
        Head head = new Head(page, marks, body, title);
        head.label();
        Evidence evidence = stands.evidence;
        PublicationDate date = StatedDate.confirm(PublicationDate.of(page, body, title, marks), evidence);
        section(page, title);
        String standfirst = head.standfirst();
        int apart = stands.headline.standfirst();
        if (apart >= 0 && standfirst == null && apart < body.start()) {
            standfirst = page.line(apart).text();
            page.set(apart, Label.STANDFIRST, "above the text, and not the headline that the document states");
        }
        String given = stands.headline.given();
        Heading heading = given != null
                ? new Heading(given, false, null, standfirst)
                : new Heading(
                        parted == null ? DerivedTitle.of(paragraphs.get(0).text()) : parted.title(),
                        parted == null,
                        kicker,
                        standfirst);
        String outlet = marks.outletOf(evidence);
        CleanText.About about = new CleanText.About(
                outlet == null ? marks.outletOf(page) : outlet,
                head.byline() == null ? evidence.author() : head.byline(),
                head.place(),
                date);
        return CleanText.of(heading, about, paragraphs, page.labelled());
    }

    /** The first line of a page, right above its headline, names the section. */
    private static void section(Page page, int title) {
        if (title == 1
                && page.line(0).size() <= 3
                && page.label(0) == null
                && page.line(0).kind() != Line.Kind.FOREIGN) {
            page.set(0, Label.SECTION, "one or two words at the top, above the headline");
        }
    }

    private static List<Paragraph> paragraphs(Page page, Run body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = body.start(); i <= body.end(); i++) {
            Line line = page.line(i);
            if (page.is(i, Label.SUBHEAD)) {
                paragraphs.add(new Paragraph(line.text(), true));
            } else if (page.is(i, Label.BODY)) {
                GluedLink link = GluedLink.in(line.text());
                if (link != null) {
                    page.set(i, Label.BODY, "a paragraph; cut off at its end: " + link.cut());
                }
                paragraphs.add(new Paragraph(link == null ? line.text() : link.kept(), false));
            }
        }
        return paragraphs;
    }

    private static Rejected index(Seed seed, Page page) {
        return reject(
                seed,
                page,
                "E-INDEX",
                "a home page or a list of stories, not an article",
                "fetch the page of one article");
    }

    private static Rejected language(Seed seed, Page page, String script) {
        return reject(seed, page, "E-LANG", "not Arabic: " + script, "remove the file, or fetch the Arabic text");
    }

    private static Rejected reject(Seed seed, Page page, String code, String what, String help) {
        Problem problem = Problem.quarantine(code, Place.file(seed.path()), what, help);
        return new Rejected(problem, page.labelled());
    }
}
