package org.khulasa.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Problems;

/** Reads an article's front matter: the contract of content format version 1. */
final class ArticleParser {
    /** The body is hashed beside the keys and is none. */
    private static final String[] KEYS = FrontMatterEdit.ORDER.stream()
            .filter(key -> !key.equals(Proposal.BODY))
            .toArray(String[]::new);

    private ArticleParser() {}

    /** The article, or null when its file cannot be used; problems say why. */
    static @Nullable Article parse(String key, MarkdownFile file, Problems problems) {
        Problems mine = new Problems();
        YamlMap yaml = file.yaml(mine);
        Article article = yaml == null ? null : article(key, file, yaml);
        mine.sorted().forEach(problems::add);
        return mine.has(org.khulasa.problem.Problem.Severity.QUARANTINE) ? null : article;
    }

    private static Article article(String key, MarkdownFile file, YamlMap yaml) {
        yaml.only(KEYS);
        List<Block> blocks = Body.parse(file.body());
        if (blocks.isEmpty()) {
            yaml.problem("", "E-NOBODY", "the article has no text", "write the text below the closing '---'");
        }
        blocks.stream()
                .filter(Body::isTooComplex)
                .findFirst()
                .ifPresent(block -> yaml.problem(
                        "",
                        "E-COMPLEX",
                        "paragraph " + block.number() + " has more Markdown signs than a text can mean",
                        "put a backslash before signs that are meant as text, or split the paragraph"));
        return new Article(
                key,
                file.name(),
                new Provenance(
                        yaml.required("id"),
                        yaml.text("seed"),
                        yaml.text("seed-sha256"),
                        yaml.url("url"),
                        yaml.textMap("generated"),
                        alsoIn(yaml)),
                yaml.required("title"),
                "true".equals(yaml.text("title-derived")),
                yaml.text("kicker"),
                yaml.text("standfirst"),
                yaml.text("outlet"),
                yaml.text("byline"),
                yaml.text("place"),
                dating(yaml),
                english(yaml.map("english")),
                overrides(yaml),
                blocks,
                Hashes.twelve(file.body()));
    }

    private static List<Reprint> alsoIn(YamlMap yaml) {
        List<Reprint> reprints = new ArrayList<>();
        for (YamlMap reprint : yaml.maps("also-in")) {
            reprint.only("seed", "outlet", "published", "url");
            reprints.add(new Reprint(
                    reprint.required("seed"),
                    reprint.text("outlet"),
                    optionalDate(reprint, "published"),
                    reprint.url("url")));
        }
        return reprints;
    }

    private static Dating dating(YamlMap yaml) {
        LocalDate date = null;
        LocalTime time = null;
        String published = yaml.text("published");
        if (published != null) {
            int t = published.indexOf('T');
            date = date(yaml, "published", t < 0 ? published : published.substring(0, t));
            time = t < 0 ? null : time(yaml, published.substring(t + 1));
        }
        LocalDate notBefore = optionalDate(yaml, "not-before");
        LocalDate notAfter = optionalDate(yaml, "not-after");
        if (notBefore != null && notAfter != null && notBefore.isAfter(notAfter)) {
            yaml.problem("not-after", "E-DATE", "'not-after' lies before 'not-before'", "exchange the two dates");
        }
        YamlMap by = yaml.map("dated-by");
        DatedBy datedBy = by == null
                ? null
                : new DatedBy(
                        by.only("line", "text", "rule", "why").required("rule"),
                        by.number("line", 0),
                        by.text("text"),
                        by.localized("why"));
        return new Dating(date, time, notBefore, notAfter, datedBy);
    }

    private static @Nullable LocalDate optionalDate(YamlMap yaml, String key) {
        String text = yaml.text(key);
        return text == null ? null : date(yaml, key, text);
    }

    private static @Nullable LocalDate date(YamlMap yaml, String key, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() > 0 && date.getYear() < 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // reported below: the exception has nothing to add for a person
        }
        yaml.problem(key, "E-DATE", "'" + text + "' is no date", "write it as 2017-11-21 or 2017-11-21T10:43");
        return null;
    }

    private static @Nullable LocalTime time(YamlMap yaml, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            yaml.problem("published", "E-DATE", "'" + text + "' is no time", "write it as 2017-11-21T10:43");
            return null;
        }
    }

    private static @Nullable EnglishText english(@Nullable YamlMap yaml) {
        if (yaml == null) {
            return null;
        }
        yaml.only(EnglishEdit.KEYS);
        String tier = yaml.required("tier");
        EnglishText.Tier stored = null;
        for (EnglishText.Tier t : EnglishText.Tier.values()) {
            if (t.name().toLowerCase(Locale.ROOT).equals(tier)) {
                stored = t;
            }
        }
        if (stored == null) {
            yaml.problem("tier", "E-VALUE", "unknown tier '" + tier + "'", "write editor or model");
            stored = EnglishText.Tier.MODEL;
        }
        return new EnglishText(
                yaml.required("title"),
                yaml.required("summary").strip(),
                stored,
                yaml.text("by"),
                yaml.text("drafted"),
                yaml.text("reviewed"),
                yaml.text("reviewed-by"),
                yaml.text("of"),
                yaml.text("prompt"),
                yaml.line("summary"));
    }

    private static Overrides overrides(YamlMap yaml) {
        List<Overrides.QuoteCorrection> quotes = new ArrayList<>();
        for (YamlMap quote : yaml.maps("quotes")) {
            quote.only("paragraph", "starts", "speaker", "en");
            quotes.add(new Overrides.QuoteCorrection(
                    quote.number("paragraph", 0), quote.required("starts"), quote.text("speaker"), quote.text("en")));
        }
        List<Overrides.Note> notes = new ArrayList<>();
        for (YamlMap note : yaml.maps("notes")) {
            note.only("on", "ar", "en");
            notes.add(new Overrides.Note(
                    note.required("on"), new org.khulasa.lang.Localized(note.required("ar"), note.required("en"))));
        }
        return new Overrides(
                choices(yaml, "leaders"),
                choices(yaml, "topics"),
                quotes,
                yaml.text("story"),
                status(yaml),
                yaml.texts("aliases"),
                notes);
    }

    /** All with signs (add, remove) or all without (replace): a mixture would throw away what was found. */
    private static List<Overrides.Choice> choices(YamlMap yaml, String key) {
        List<Overrides.Choice> choices =
                yaml.texts(key).stream().map(Overrides.Choice::parse).toList();
        long replacing = choices.stream()
                .filter(c -> c.kind() == Overrides.Choice.Kind.SET)
                .count();
        if (replacing > 0 && replacing < choices.size()) {
            yaml.problem(
                    key,
                    "E-VALUE",
                    "'" + key + "' mixes ids with and without a sign",
                    "write + or - before each to add and remove, or no sign at all to replace");
        }
        return choices;
    }

    private static Status status(YamlMap yaml) {
        String text = yaml.text("status");
        if (text == null) {
            return Status.PUBLISHED;
        }
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(text)) {
                return status;
            }
        }
        yaml.problem("status", "E-VALUE", "unknown status '" + text + "'", "write published, draft or hidden");
        return Status.HIDDEN;
    }
}
