package org.khulasa.site;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.Quotation;
import org.khulasa.content.Content;
import org.khulasa.content.Leader;
import org.khulasa.content.Office;
import org.khulasa.content.PartialDate;
import org.khulasa.content.Topic;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/**
 * The data by leader, topic, quotation and meeting. Leaders and topics are in the order of their ids; quotations and
 * meetings in the order of the articles, the newest first, and of the text.
 */
record ApiLists(Catalogue catalogue, Content content) {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Writes the entries of one list. */
    @FunctionalInterface
    private interface Entries {
        void write(JsonGenerator json) throws IOException;
    }

    List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        files.add(new SiteFile("api/leaders.json", out -> list(this::leaders, out)));
        files.add(new SiteFile("api/topics.json", out -> list(this::topics, out)));
        files.add(new SiteFile("api/quotes.json", out -> list(this::quotations, out)));
        files.add(new SiteFile("api/meetings.json", out -> list(this::meetings, out)));
        return files;
    }

    private static void list(Entries entries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            entries.write(json);
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void leaders(JsonGenerator json) throws IOException {
        for (String id : catalogue.leaders().keySet()) {
            Leader leader = content.leaders().get(id);
            Shelf shelf = catalogue.leaders().get(id);
            if (leader == null || shelf == null) {
                continue;
            }
            start(json, id, leader.name(), Permalinks.LEADERS);
            json.writeArrayFieldStart("offices");
            for (Office office : leader.offices()) {
                json.writeStartObject();
                json.writeStringField("role", office.role().id());
                json.writeStringField("of", office.of());
                json.writeStringField("from", date(office.from()));
                ApiFiles.field(json, "to", office.to() == null ? null : date(office.to()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("articles", shelf.size());
            json.writeNumberField("central", central(shelf, id));
            json.writeNumberField(
                    "quotes", catalogue.quotations().getOrDefault(id, List.of()).size());
            json.writeEndObject();
        }
    }

    /** As the leader's file has it: a day, a month or a year. */
    private static String date(PartialDate date) {
        String day = date.earliest().toString();
        if (date.earliest().equals(date.latest())) {
            return day;
        }
        return date.earliest().getMonthValue() == date.latest().getMonthValue()
                ? day.substring(0, 7)
                : day.substring(0, 4);
    }

    private static int central(Shelf shelf, String id) {
        return (int) shelf.all().stream()
                .filter(a -> a.leaders().stream().anyMatch(p -> p.central() && p.id().equals(id)))
                .count();
    }

    private void topics(JsonGenerator json) throws IOException {
        for (String id : catalogue.topics().keySet()) {
            Topic topic = content.topics().get(id);
            Shelf shelf = catalogue.topics().get(id);
            if (topic != null && shelf != null) {
                start(json, id, topic.name(), Permalinks.TOPICS);
                json.writeNumberField("articles", shelf.size());
                json.writeEndObject();
            }
        }
    }

    private static void start(JsonGenerator json, String id, Localized name, String kind) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeObjectFieldStart("name");
        json.writeStringField("ar", name.ar());
        json.writeStringField("en", name.en());
        json.writeEndObject();
        json.writeStringField("url", Permalinks.subject(Language.AR, kind, id));
    }

    private void quotations(JsonGenerator json) throws IOException {
        for (Annotated article : catalogue.shelf().all()) {
            for (Quotation quotation : article.quotations()) {
                quotation(json, article, quotation);
            }
            for (Quotation quotation : article.reported()) {
                quotation(json, article, quotation);
            }
        }
    }

    private static void quotation(JsonGenerator json, Annotated article, Quotation quotation) throws IOException {
        article(json, article, quotation.paragraph());
        json.writeStringField("anchor", quotation.anchor());
        String id = quotation.speaker() == null ? null : quotation.speaker().id();
        ApiFiles.field(json, "speaker", id);
        ApiFiles.field(json, "verb", quotation.verb());
        json.writeStringField("kind", quotation.kind().id());
        json.writeStringField("text", quotation.text());
        json.writeEndObject();
    }

    private void meetings(JsonGenerator json) throws IOException {
        for (Annotated article : catalogue.shelf().all()) {
            for (Meeting meeting : article.meetings()) {
                if (meeting.isHeld()) {
                    article(json, article, meeting.paragraph());
                    ApiArticle.what(json, meeting);
                    json.writeEndObject();
                }
            }
        }
    }

    private static void article(JsonGenerator json, Annotated article, int paragraph) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("article", article.article().provenance().id());
        json.writeStringField("url", ApiFiles.url(article));
        json.writeNumberField("paragraph", paragraph);
    }
}
