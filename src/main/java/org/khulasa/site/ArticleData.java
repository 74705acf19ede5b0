package org.khulasa.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.Outlet;
import org.khulasa.english.Tier;

/** An article's JSON-LD, safe to print inside a script element. */
final class ArticleData {
    private static final JsonFactory JSON = new JsonFactory();

    private static final String SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

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
            Tier tier = edition.summary(article).tier();
            json.writeStringField("creditText", edition.tierLabel(article));
            String source = source(tier);
            if (source != null) {
                json.writeStringField("digitalSourceType", source);
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

    /** How the English was made, by the IPTC's list of digital source types; null when a person answers for it. */
    private static @Nullable String source(Tier tier) {
        return switch (tier) {
            case EDITOR -> null;
            case MODEL -> SOURCE_TYPES + "trainedAlgorithmicMedia";
            case OUTLINE -> SOURCE_TYPES + "dataDrivenMedia";
        };
    }
}
