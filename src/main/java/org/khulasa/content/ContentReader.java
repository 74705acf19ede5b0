package org.khulasa.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Reads a {@code content/} folder: every file once, in parallel, the result in the order of names. */
public final class ContentReader {
    private final Path folder;
    private final Problems problems;

    /** How a file of one kind becomes a value; null after a problem. */
    @FunctionalInterface
    private interface Parser<T> {
        @Nullable
        T parse(String id, MarkdownFile file, Problems problems);
    }

    /** How the text of a file becomes the list that it is; entries that cannot be used are left out. */
    @FunctionalInterface
    private interface ListParser<T> {
        List<T> parse(String name, String text, Problems problems);
    }

    private ContentReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads everything below the folder; a folder that is missing is empty.
     *
     * @throws IOException when a folder cannot be listed
     */
    public static Content read(Path folder, Problems problems) throws IOException {
        ContentReader reader = new ContentReader(folder, problems);
        // The two long lists are one file each: begun first, they do not keep one core waiting at the end.
        ForkJoinTask<List<GlossaryTerm>> glossary = ForkJoinTask.adapt(
                        () -> reader.list("glossary.yaml", GlossaryParser::parse))
                .fork();
        ForkJoinTask<List<Location>> places = ForkJoinTask.adapt(() -> reader.list("places.yaml", PlaceParser::parse))
                .fork();
        List<Leader> leaders = reader.all("leaders", SubjectParser::leader);
        List<Topic> topics = reader.all("topics", SubjectParser::topic);
        List<Outlet> outlets = reader.all("outlets", SubjectParser::outlet);
        List<ProsePage> pages = reader.all("pages", SubjectParser::page);
        List<Article> articles = reader.all("articles", ArticleParser::parse);
        Content content = new Content(
                reader.distinct(articles),
                Content.byId(leaders, Leader::id),
                Content.byId(topics, Topic::id),
                Content.byId(outlets, Outlet::id),
                places.join(),
                glossary.join(),
                Content.byId(pages, ProsePage::id));
        References.check(content, problems);
        SharedNames.check(content, reader::text, problems);
        return content;
    }

    private <T> List<T> all(String kind, Parser<T> parser) throws IOException {
        Path root = folder.resolve(kind);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(p -> p.toString().endsWith(".md"))
                    .map(p -> Map.entry(name(root, p), p))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .toList();
        }
        return files.parallelStream()
                .map(path -> one(root, path, parser))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> @Nullable T one(Path root, Path path, Parser<T> parser) {
        String relative = name(root, path);
        String key = relative.substring(0, relative.length() - ".md".length());
        String name = folder.getFileName() + "/" + root.getFileName() + "/" + relative;
        if (!Slug.isValidKey(key)) {
            problems.add(Problem.quarantine(
                    "E-SLUG",
                    Place.file(name),
                    "the file's name cannot be an address",
                    "rename it with a-z, 0-9 and hyphens, such as " + Slug.of(key.substring(key.lastIndexOf('/') + 1))
                            + ".md"));
            return null;
        }
        String text = TextFile.read(path, name, problems);
        MarkdownFile file = text == null ? null : MarkdownFile.split(name, text, problems);
        return file == null ? null : parser.parse(key, file, problems);
    }

    /** Of a file that was read before; empty when it is gone since. */
    private String text(String name) {
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
        String text = Files.exists(file) ? TextFile.read(file, name, problems) : null;
        return text == null ? "" : text;
    }

    /** A file that is one list; one that is missing is empty. */
    private <T> List<T> list(String file, ListParser<T> parser) {
        Path path = folder.resolve(file);
        String name = folder.getFileName() + "/" + file;
        String text = Files.exists(path) ? TextFile.read(path, name, problems) : null;
        return text == null ? List.of() : parser.parse(name, text, problems);
    }

    /** Articles whose address and id are theirs alone: of two with one address or id, both are named, the second left out. */
    private List<Article> distinct(List<Article> articles) {
        Map<String, Article> bySlug = new HashMap<>();
        Map<String, Article> byId = new HashMap<>();
        Set<Article> out = new HashSet<>();
        for (Article article : articles) {
            Article same = bySlug.putIfAbsent(article.key().toLowerCase(Locale.ROOT), article);
            if (same != null) {
                clash("E-SLUG", article, "has the same address as " + same.path(), "rename one of the two files");
                out.add(article);
                continue;
            }
            Article twin = byId.putIfAbsent(article.provenance().id(), article);
            if (twin != null) {
                clash(
                        "E-ID",
                        article,
                        "has the same id as " + twin.path(),
                        "delete one of the two, or give the copy an id of its own");
                out.add(article);
            }
        }
        return out.isEmpty()
                ? articles
                : articles.stream().filter(a -> !out.contains(a)).toList();
    }

    private void clash(String code, Article article, String what, String help) {
        problems.add(Problem.quarantine(code, Place.file(article.path()), what, help));
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
