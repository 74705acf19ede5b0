package org.khulasa.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Phrase;

/**
 * What one page's template prints: texts already in the page's language, already formatted, with links already relative to
 * the page. A template reads a view and the messages and nothing else.
 *
 * <p>A string is in the page's language unless it is a {@link Phrase}. {@code html} components hold escaped markup. Records
 * are public because FreeMarker reads public ones only. They stand in one file because it is the contract with the templates.
 */
public sealed interface View {
    Frame frame();

    /** A link with its visible text; {@code current} marks the page itself, for {@code aria-current}. */
    record Link(String href, String label, boolean current) {
        public Link(String href, String label) {
            this(href, label, false);
        }
    }

    /** A link to a thing that has a name in both languages: the name to print, and a count or another remark. */
    record Chip(String href, Phrase name, @Nullable String remark) {}

    /** An absolute address of this page in one language, for {@code hreflang}. */
    record Alternate(String hreflang, String href) {}

    /**
     * What the layout needs: head and header of every page.
     *
     * @param root relative path to the site's root: empty or a run of {@code ../}
     * @param home relative link to this edition's home page
     * @param twin relative link to the same page in the other edition
     * @param title document title without isolates' effect on the visible heading
     * @param glossary relative link to this edition's glossary, null when the site has none
     * @param feed relative link to this edition's feed, or null when the edition has none
     * @param canonical absolute address; null without a base URL
     * @param jsonLd a JSON-LD object safe to print inside {@code <script>}; null for pages that have none
     */
    record Frame(
            Language language,
            String root,
            String home,
            Link twin,
            List<Link> navigation,
            String title,
            String description,
            @Nullable Link glossary,
            @Nullable String feed,
            @Nullable String canonical,
            List<Alternate> alternates,
            @Nullable String jsonLd) {
        /** Whether the page itself stands in the navigation. */
        public boolean here() {
            return navigation.stream().anyMatch(Link::current);
        }

        /** The same frame with every link from another root: for a page that is shown under any address. */
        Frame at(String newRoot, Link newTwin) {
            return new Frame(
                    language,
                    newRoot,
                    newRoot + home.substring(root.length()),
                    newTwin,
                    navigation.stream().map(link -> moved(link, newRoot)).toList(),
                    title,
                    description,
                    glossary == null ? null : moved(glossary, newRoot),
                    null,
                    null,
                    List.of(),
                    null);
        }

        private Link moved(Link link, String newRoot) {
            return new Link(newRoot + link.href().substring(root.length()), link.label(), link.current());
        }
    }

    /**
     * An article in a list.
     *
     * @param title the title to print first, in the edition's language where it has one
     * @param other the title in the other language, null when there is none
     * @param note a remark such as "no English yet" or "title derived", null when there is none
     * @param outlet null when unknown
     * @param date written out; for the undated "undated (after ...)"
     * @param iso machine form of the date, null for the undated
     * @param extract two lines of text to show under a lead story or on a leader's page, null for none
     */
    record Card(
            String href,
            Phrase title,
            @Nullable Phrase other,
            @Nullable String note,
            @Nullable Link outlet,
            String date,
            @Nullable String iso,
            @Nullable Phrase extract) {}

    /** Articles of one day, month or shelf under one heading; {@code count} is the full count in words. */
    record Group(String heading, @Nullable String iso, @Nullable String href, String count, List<Card> cards) {}

    /** A month in a strip or list of months: {@code level} 0 (none) to 4 (most) for shading. */
    record Month(String label, @Nullable String href, String count, int level) {}

    /** A row of months of one year. */
    record Year(String label, @Nullable String href, String count, List<Month> months) {}

    /** One bar of a months strip, in the strip's own units (y grows downwards); the label may be empty. */
    record Bar(int x, int y, int width, int height, String label) {}

    /** Months strip: an SVG drawing with its text alternative; {@code from} and {@code to} label its two ends. */
    record Strip(int width, int height, String title, String from, String to, List<Bar> bars) {}

    /**
     * A quotation.
     *
     * @param text as printed, without its outer marks, in Arabic
     * @param href to the quotation's anchor in its article
     * @param speaker the speaker's name, or the words for "speaker not determined"
     * @param speakerHref null when the speaker has no page
     * @param source where and when: outlet, date or paragraph, already joined
     * @param article title of the article it stands in; null on that article's own page
     * @param rendering an editor's English rendering, null when there is none
     * @param why how the speaker was found
     */
    record Quote(
            Phrase text,
            String href,
            Phrase speaker,
            @Nullable String speakerHref,
            String source,
            @Nullable Phrase article,
            @Nullable Phrase rendering,
            String why) {}

    /** A sentence of an English summary, numbered from 1, with links to the Arabic paragraphs it rests on. */
    record Sentence(int number, String text, List<Link> paragraphs) {}

    /**
     * The English of an article.
     *
     * @param tier label of its tier, for the page ("written for this digest and checked against the Arabic")
     * @param support how many of its names and figures were found in the Arabic, or which were not; null for an outline
     * @param also topics of the article that no sentence of it points to; null when there are none
     * @param outdated words of warning when the Arabic changed after it was written, null otherwise
     */
    record English(
            String title,
            List<List<Sentence>> paragraphs,
            String tierId,
            String tier,
            @Nullable String support,
            @Nullable String also,
            @Nullable String outdated) {}

    /**
     * One block of an article's body.
     *
     * @param element {@code p}, {@code h2} or, around lists and the like, {@code div}
     * @param sentences numbers of the English sentences that rest on it
     */
    record Block(int number, String element, String html, List<Integer> sentences) {}

    /**
     * What is said below an excerpt.
     *
     * @param anchors ids that links to the text lead to and that stand in none of its blocks
     */
    record Rest(String text, List<String> anchors) {}

    /**
     * A person in an article: name linked to the page, the office on that day, "central" or "named", and the words that mean
     * the person without the name, each below the reason.
     */
    record Person(String href, Phrase name, @Nullable String office, String weight, String why, List<Fact> meant) {}

    /** A line of the source box: a label and a text or link. */
    record Fact(String label, @Nullable Phrase text, @Nullable Link link) {}

    record Home(
            Frame frame,
            List<Group> days,
            @Nullable Group undated,
            List<Chip> leaders,
            List<Chip> topics,
            Link archive,
            String summary)
            implements View {}

    /**
     * @param notes dated corrections, printed before the body
     * @param said at most three quotations; {@code more} leads to the rest on this page, null when there are none
     * @param dateHow sentence that says how the date is known
     * @param body empty in the English edition
     * @param allQuotes every quotation in the order of the text (English edition prints them)
     * @param reported what leaders say in the writer's words: never printed in quotation marks
     */
    record Article(
            Frame frame,
            @Nullable Phrase kicker,
            Phrase title,
            @Nullable Phrase other,
            @Nullable String titleNote,
            @Nullable Phrase standfirst,
            @Nullable Link outlet,
            @Nullable Phrase place,
            @Nullable Phrase byline,
            String date,
            @Nullable String iso,
            String dateHow,
            @Nullable String minutes,
            English english,
            List<Fact> notes,
            List<Block> body,
            @Nullable Rest rest,
            List<Person> people,
            List<Quote> said,
            @Nullable String more,
            List<Quote> allQuotes,
            List<Quote> reported,
            List<Chip> topics,
            List<Chip> places,
            List<Fact> source,
            List<Card> story,
            List<Card> related,
            @Nullable Card newer,
            @Nullable Card older,
            @Nullable Link arabic)
            implements View {}

    /** An index of leaders, topics or outlets under letters or kinds: {@code intro} is one sentence. */
    record Index(Frame frame, String heading, String intro, List<Section> sections) implements View {}

    /** Chips under one heading (a letter, a kind of things). */
    record Section(String heading, List<Chip> chips) {}

    /** An office row: the office and its years ("since 2012", "2008-2012"). */
    record Office(String office, String years) {}

    /** A spelling found in the texts and how often. */
    record Spelling(Phrase form, String count) {}

    /**
     * @param description safe markup, one string a paragraph
     * @param office the office shown under the name (the latest), null when none is known
     * @param quotes newest first; at most 20 on the head
     * @param reported newest first, in the writers' words: never printed in quotation marks
     * @param about newest first, what others say that names the leader
     * @param groups the newest articles: those about the leader, then those that name one; older ones stand in {@code months}
     * @param note "numbers do not measure importance", with the span of the corpus
     */
    record Leader(
            Frame frame,
            Phrase name,
            Phrase other,
            @Nullable String office,
            List<String> description,
            String count,
            @Nullable Strip strip,
            List<Quote> quotes,
            List<Quote> reported,
            List<Quote> about,
            List<Group> groups,
            List<Month> months,
            List<Chip> counterparts,
            List<Office> offices,
            List<Spelling> spellings,
            String note)
            implements View {}

    /**
     * The page of two leaders who met.
     *
     * @param meetings each with what it was in the place of the speaker
     * @param leaders links to both leaders' pages
     * @param note that the dates are those of the reports
     */
    record Pair(
            Frame frame,
            Phrase name,
            Phrase other,
            String count,
            List<Quote> meetings,
            List<Group> groups,
            List<Month> months,
            List<Chip> leaders,
            String note)
            implements View {}

    /**
     * The page of a topic, an outlet or a place.
     *
     * @param facts an outlet's country, address and licence; what a place is and where
     * @param stories events that several articles report, newest first
     * @param groups the newest articles by month; older ones stand in {@code months}
     * @param beside names that occur in the articles, by kind
     * @param up the index, where the navigation does not lead to it
     */
    record Subject(
            Frame frame,
            Phrase name,
            Phrase other,
            List<String> description,
            String count,
            @Nullable Strip strip,
            List<Fact> facts,
            List<Story> stories,
            List<Group> groups,
            List<Month> months,
            List<Section> beside,
            @Nullable Link up)
            implements View {}

    /** An event: its newest report, and how many there are. */
    record Story(Card newest, String count) {}

    /** One month (or the undated shelf) of a leader, a topic, an outlet or the archive. */
    record MonthList(
            Frame frame,
            String heading,
            @Nullable Link up,
            List<Group> groups,
            @Nullable Link newer,
            @Nullable Link older)
            implements View {}

    /** The archive: all years, or one year of it. */
    record Archive(
            Frame frame, String heading, String intro, @Nullable Link up, List<Year> years, @Nullable Link undated)
            implements View {}

    /** The glossary: its terms under the letters of the edition's own alphabet. */
    record Glossary(Frame frame, String heading, String intro, List<Letter> letters) implements View {}

    /** A letter with its anchor and its terms in order. */
    record Letter(String id, String heading, List<Term> terms) {}

    /**
     * A term.
     *
     * @param forms further forms in the edition's language, joined; null when there are none
     * @param other the other language's headword
     * @param otherForms further forms in that language, joined; null when there are none
     */
    record Term(
            String id,
            String name,
            @Nullable String forms,
            Phrase other,
            @Nullable String otherForms,
            @Nullable String note) {}

    /** A page of prose, such as "about"; {@code html} is safe markup. */
    record Prose(Frame frame, String heading, String html) implements View {}

    /** A page at an old address that leads to the new one. */
    record Redirect(Frame frame, String target, Phrase title) implements View {}

    /** The bilingual page for addresses that do not exist; its links are root-absolute. */
    record NotFound(Frame frame, String homeAr, String homeEn, String archiveAr, String archiveEn) implements View {}

    /** An entry of a feed. {@code id} and {@code href} are absolute (or a {@code tag:} URI and a relative link). */
    record Entry(
            String id, String href, Phrase title, @Nullable Phrase summary, String updated, @Nullable String outlet) {}

    record Feed(Frame frame, String id, @Nullable String self, String home, String updated, List<Entry> entries)
            implements View {}

    /** One address of a sitemap with its twins in every edition. */
    record Address(String loc, List<Alternate> alternates) {}

    record Sitemap(Frame frame, List<Address> addresses) implements View {}
}
