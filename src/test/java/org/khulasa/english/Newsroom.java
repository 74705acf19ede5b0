package org.khulasa.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Annotator;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.EnglishText;
import org.khulasa.content.Overrides;
import org.khulasa.content.SampleArticle;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Messages;
import org.khulasa.problem.Problems;

/** The project's own content, and articles of a few sentences annotated with it. */
final class Newsroom {
    static final Content CONTENT = content();
    static final Gazetteer GAZETTEER = Gazetteer.of(CONTENT);
    static final Outline OUTLINE = outline();
    private static final Annotator ANNOTATOR = new Annotator(GAZETTEER, CONTENT);

    private Newsroom() {}

    private static Content content() {
        try {
            return ContentReader.read(Path.of("content"), new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline() {
        try {
            Messages messages = Messages.load(Path.of("templates/messages"), "latn");
            return new Outline(CONTENT, messages, new DateWords(DateWords.Months.WESTERN, "latn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Annotated annotated(Article article) {
        return ANNOTATOR.annotate(article);
    }

    /** An article; {@code day} is a date or a dash. */
    static Article article(String title, String day, String... paragraphs) {
        return article(null, title, day, paragraphs);
    }

    static Article article(@Nullable EnglishText english, String title, String day, String... paragraphs) {
        return SampleArticle.of(title, day, english, Overrides.NONE, List.of(paragraphs));
    }

    /** The same article with another English text. */
    static Article with(Article a, EnglishText english) {
        return new Article(
                a.key(),
                a.path(),
                a.provenance(),
                a.title(),
                a.titleDerived(),
                a.kicker(),
                a.standfirst(),
                a.outlet(),
                a.byline(),
                a.place(),
                a.dating(),
                english,
                a.overrides(),
                a.body(),
                a.bodyHash());
    }
}
