package org.khulasa.site;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Content;
import org.khulasa.english.Summaries;
import org.khulasa.lang.Language;

/** The site's data as JSON: {@code api/articles.json}, for large sites the same by month, and the lists of {@link ApiLists}. */
final class ApiFiles {
    /** Past this many articles the months stand beside the whole list. */
    private static final int BY_MONTH_FROM = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Each article's object by the article's key: written once, since it stands in two files. */
    private final Map<String, byte[]> objects;

    private final List<SiteFile> files = new ArrayList<>();

    private ApiFiles(List<Annotated> all, Summaries summaries) {
        objects = all.parallelStream()
                .collect(Collectors.toConcurrentMap(a -> a.article().key(), a -> object(a, summaries)));
    }

    static List<SiteFile> files(Catalogue catalogue, Content content, Summaries summaries) {
        Shelf shelf = catalogue.shelf();
        ApiFiles api = new ApiFiles(shelf.all(), summaries);
        api.add("api/articles.json", shelf.all());
        List<SiteFile> lists = new ApiLists(catalogue, content).files();
        api.files.addAll(lists);
        if (shelf.size() > BY_MONTH_FROM) {
            List<String> names = new ArrayList<>();
            shelf.months()
                    .forEach((month, articles) -> names.add(api.add("api/articles/" + month + ".json", articles)));
            if (!shelf.undated().isEmpty()) {
                names.add(api.add("api/articles/undated.json", shelf.undated()));
            }
            api.files.add(new SiteFile("api/index.json", out -> index(names, lists, out)));
        }
        return api.files;
    }

    private String add(String path, List<Annotated> articles) {
        files.add(new SiteFile(path, out -> write(articles, out)));
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

    private static byte[] object(Annotated article, Summaries summaries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            new ApiArticle(json).write(article, summaries);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always there to write to", e);
        }
        return out.toByteArray();
    }

    /** An array with one line for each article. */
    private void write(List<Annotated> articles, OutputStream out) throws IOException {
        String before = "[\n";
        for (Annotated article : articles) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            out.write(Objects.requireNonNull(objects.get(article.article().key())));
            before = "\n,";
        }
        out.write((articles.isEmpty() ? "[]\n" : "]\n").getBytes(StandardCharsets.US_ASCII));
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
