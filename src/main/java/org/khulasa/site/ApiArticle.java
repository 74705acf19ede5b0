package org.khulasa.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.Speaker;
import org.khulasa.annotate.TopicHit;
import org.khulasa.content.Article;
import org.khulasa.content.Dating;
import org.khulasa.english.Summaries;
import org.khulasa.english.Summary;
import org.khulasa.english.Support;

/** Writes one article as a JSON object; others rely on its keys, so they only ever grow. */
record ApiArticle(JsonGenerator json) {
    void write(Annotated annotated, Summaries summaries) throws IOException {
        Article article = annotated.article();
        Dating dating = article.dating();
        json.writeStartObject();
        json.writeStringField("id", article.provenance().id());
        ApiFiles.field(json, "seed", article.provenance().seed());
        json.writeStringField("url", ApiFiles.url(annotated));
        Summary summary = summaries.of(article);
        json.writeObjectFieldStart("title");
        json.writeStringField("ar", article.title());
        json.writeStringField("en", summary.title());
        json.writeEndObject();
        String published = dating.date() == null ? null : dating.date().toString();
        ApiFiles.field(
                json,
                "published",
                published == null || dating.time() == null ? published : published + "T" + dating.time());
        ApiFiles.field(json, "not-before", dating.notBefore());
        ApiFiles.field(json, "not-after", dating.notAfter());
        ApiFiles.field(json, "outlet", article.outlet());
        leaders(annotated);
        topics(annotated);
        places(annotated);
        quotations("quotes", annotated.quotations());
        quotations("reported", annotated.reported());
        meetings(annotated);
        english(summary, summaries.support(article));
        json.writeEndObject();
    }

    private void leaders(Annotated annotated) throws IOException {
        json.writeArrayFieldStart("leaders");
        for (Presence presence : annotated.leaders()) {
            json.writeStartObject();
            json.writeStringField("id", presence.id());
            json.writeBooleanField("central", presence.central());
            json.writeArrayFieldStart("mentions");
            for (Mention mention : presence.mentions()) {
                json.writeStartObject();
                json.writeStringField("text", mention.text());
                span(mention.paragraph(), mention.start(), mention.end());
                json.writeStringField("by", mention.by().id());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void topics(Annotated annotated) throws IOException {
        json.writeArrayFieldStart("topics");
        for (TopicHit topic : annotated.topics()) {
            json.writeStartObject();
            json.writeStringField("id", topic.id());
            json.writeNumberField("score", topic.score());
            json.writeArrayFieldStart("evidence");
            for (String term : topic.evidence()) {
                json.writeString(term);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void places(Annotated annotated) throws IOException {
        json.writeArrayFieldStart("places");
        for (PlaceHit place : annotated.places()) {
            json.writeStartObject();
            json.writeStringField("id", place.id());
            json.writeStringField("ar", place.ar());
            json.writeStringField("en", place.en());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quotations(String key, List<Quotation> quotations) throws IOException {
        json.writeArrayFieldStart(key);
        for (Quotation quotation : quotations) {
            json.writeStartObject();
            json.writeStringField("text", quotation.text());
            span(quotation.paragraph(), quotation.start(), quotation.end());
            json.writeStringField("kind", quotation.kind().id());
            Speaker speaker = quotation.speaker();
            if (speaker == null) {
                json.writeNullField("speaker");
            } else {
                json.writeObjectFieldStart("speaker");
                ApiFiles.field(json, "id", speaker.id());
                json.writeStringField("ar", speaker.ar());
                ApiFiles.field(json, "en", speaker.en());
                json.writeEndObject();
            }
            ApiFiles.field(json, "verb", quotation.verb());
            json.writeStringField("reason", quotation.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void meetings(Annotated annotated) throws IOException {
        json.writeArrayFieldStart("meetings");
        for (Meeting meeting : annotated.meetings()) {
            if (meeting.isHeld()) {
                json.writeStartObject();
                span(meeting.paragraph(), meeting.start(), meeting.end());
                what(json, meeting);
                json.writeStringField("reason", meeting.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Who met, how and where, with the words that say so. */
    static void what(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeStringField("kind", meeting.kind().id());
        json.writeArrayFieldStart("leaders");
        for (String leader : meeting.leaders()) {
            json.writeString(leader);
        }
        json.writeEndArray();
        ApiFiles.field(json, "place", meeting.place());
        json.writeStringField("text", meeting.text());
    }

    private void english(Summary summary, @Nullable Support support) throws IOException {
        json.writeObjectFieldStart("english");
        json.writeStringField("title", summary.title());
        json.writeStringField("summary", summary.plain());
        json.writeStringField("tier", summary.tier().id());
        if (support == null) {
            json.writeNullField("support");
        } else {
            json.writeObjectFieldStart("support");
            json.writeNumberField("checked", support.checked());
            json.writeArrayFieldStart("missing");
            for (String words : support.words()) {
                json.writeString(words);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void span(int paragraph, int start, int end) throws IOException {
        json.writeNumberField("paragraph", paragraph);
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
    }
}
