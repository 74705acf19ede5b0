package org.khulasa.site;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Content;
import org.khulasa.lang.Language;

/** The site's data as JSON: {@code api/articles.json}, for large sites the same by month, and the lists of {@link ApiLists}. */
final class ApiFiles {
    /** Past this many articles the months stand beside the whole list. */
    private static final int BY_MONTH_FROM = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ApiFiles() {}

    static List<SiteFile> files(Catalogue catalogue, Content content) {
        List<SiteFile> files = new ArrayList<>();
        List<Annotated> all = catalogue.shelf().all();
        files.add(new SiteFile("api/articles.json", out -> articles(all, out)));
        List<SiteFile> lists = new ApiLists(catalogue, content).files();
        files.addAll(lists);
        if (all.size() > BY_MONTH_FROM) {
            List<String> names = new ArrayList<>();
            for (Map.Entry<YearMonth, List<Annotated>> month :
                    catalogue.shelf().months().entrySet()) {
                names.add(add(files, month.getKey().toString(), month.getValue()));
            }
            if (!catalogue.shelf().undated().isEmpty()) {
                names.add(add(files, "undated", catalogue.shelf().undated()));
            }
            files.add(new SiteFile("api/index.json", out -> index(names, lists, out)));
        }
        return files;
    }

    private static String add(List<SiteFile> files, String name, List<Annotated> articles) {
        String path = "api/articles/" + name + ".json";
        files.add(new SiteFile(path, out -> articles(articles, out)));
        return path;
    }

    private static void index(List<String> names, List<SiteFile> lists, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayFieldStart("articles");
            for (String name : names) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("lists");
            for (SiteFile list : lists) {
                json.writeString(list.path());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void articles(List<Annotated> articles, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (Annotated article : articles) {
                json.writeRaw('\n');
                new ApiArticle(json).write(article);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /** Address of the page that the API names: the Arabic one, below the site's root. */
    static String url(Annotated article) {
        return Permalinks.article(Language.AR, article.article().key());
    }

    static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
