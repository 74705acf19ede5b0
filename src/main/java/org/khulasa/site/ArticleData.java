package org.khulasa.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.EnglishText;
import org.khulasa.content.Outlet;

/** An article's JSON-LD, safe to print inside a script element. */
final class ArticleData {
    private static final JsonFactory JSON = new JsonFactory();

    private ArticleData() {}

    static String json(Edition edition, Cards cards, Annotated annotated) {
        Article article = annotated.article();
        StringWriter out = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "NewsArticle");
            json.writeStringField("headline", cards.title(article).text());
            json.writeStringField("inLanguage", edition.language().code());
            if (article.dating().date() != null) {
                json.writeStringField("datePublished", article.dating().date().toString());
            }
            Outlet outlet = cards.outletOf(article);
            if (outlet != null) {
                json.writeObjectFieldStart("sourceOrganization");
                json.writeStringField("@type", "NewsMediaOrganization");
                json.writeStringField("name", edition.in(outlet.name()));
                json.writeEndObject();
            }
            if (article.provenance().url() != null) {
                json.writeStringField("isBasedOn", article.provenance().url());
            }
            EnglishText english = article.english();
            if (english != null) {
                json.writeStringField("creditText", edition.t("tier." + english.standing()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        // "</script>" inside a string would end the element; U+2028 and U+2029 end a line in old scripts.
        return out.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
