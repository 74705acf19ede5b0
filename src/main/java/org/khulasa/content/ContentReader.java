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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Reads a {@code content/} folder: every file once, in parallel, the result in the order of names. */
public final class ContentReader {
    private final Path folder;
    private final SubjectCache cache;
    private final Problems problems;

    /** How a file of one kind becomes a value; null after a problem. */
    @FunctionalInterface
    private interface Parser<T> {
        @Nullable
        T parse(String id, MarkdownFile file, Problems problems);
    }

    /**
     * One kind of file.
     *
     * @param folder the folder that holds them
     * @param form how their values are kept in the cache; null for those that are not
     */
    private record Kind<T>(String folder, @Nullable SubjectForm<T> form, Parser<T> parser) {}

    /** How the text of a file becomes the list that it is; entries that cannot be used are left out. */
    @FunctionalInterface
    private interface ListParser<T> {
        List<T> parse(String name, String text, Problems problems);
    }

    private ContentReader(Path folder, SubjectCache cache, Problems problems) {
        this.folder = folder;
        this.cache = cache;
        this.problems = problems;
    }

    /**
     * Reads everything below the folder; a folder that is missing is empty.
     *
     * @throws IOException when a folder cannot be listed
     */
    public static Content read(Path folder, Problems problems) throws IOException {
        return read(folder, SubjectCache.none(), problems);
    }

    /** As {@link #read(Path, Problems)}, with files that are as they were last time taken from the cache. */
    public static Content read(Path folder, SubjectCache cache, Problems problems) throws IOException {
        ContentReader reader = new ContentReader(folder, cache, problems);
        cache.begin();
        // The two long lists are one file each: begun first, they do not keep one core waiting at the end.
        ForkJoinTask<List<GlossaryTerm>> glossary = ForkJoinTask.adapt(
                        () -> reader.list("glossary.yaml", SubjectForm.TERMS, GlossaryParser::parse))
                .fork();
        ForkJoinTask<List<Location>> places = ForkJoinTask.adapt(
                        () -> reader.list("places.yaml", SubjectForm.PLACES, PlaceParser::parse))
                .fork();
        List<Leader> leaders = reader.all(new Kind<>("leaders", SubjectForm.LEADER, SubjectParser::leader));
        List<Topic> topics = reader.all(new Kind<>("topics", SubjectForm.TOPIC, SubjectParser::topic));
        List<Outlet> outlets = reader.all(new Kind<>("outlets", SubjectForm.OUTLET, SubjectParser::outlet));
        List<ProsePage> pages = reader.all(new Kind<>("pages", null, SubjectParser::page));
        List<Article> articles = reader.all(new Kind<>("articles", null, ArticleParser::parse));
        Content content = new Content(
                reader.distinct(articles),
                Content.byId(leaders, Leader::id),
                Content.byId(topics, Topic::id),
                Content.byId(outlets, Outlet::id),
                places.join(),
                glossary.join(),
                Content.byId(pages, ProsePage::id));
        References.check(content, reader::text, problems);
        Problems between = new Problems();
        if (!cache.isKnownClean()) {
            SharedNames.check(content, reader::text, between);
            SharedOffices.check(content, reader::text, between);
        }
        between.sorted().forEach(problems::add);
        cache.save(between.isEmpty());
        return content;
    }

    private <T> List<T> all(Kind<T> kind) throws IOException {
        Path root = folder.resolve(kind.folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Map.Entry<String, Path>> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(p -> p.toString().endsWith(".md"))
                    .map(p -> Map.entry(name(root, p), p))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
        }
        return files.parallelStream()
                .map(file -> one(kind, file.getKey(), file.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> @Nullable T one(Kind<T> kind, String relative, Path path) {
        String key = relative.substring(0, relative.length() - ".md".length());
        String name = folder.getFileName() + "/" + kind.folder + "/" + relative;
        if (!Slug.isValidKey(key)) {
            problems.add(Problem.quarantine(
                    "E-SLUG",
                    Place.file(name),
                    "the file's name cannot be an address",
                    "rename it with a-z, 0-9 and hyphens, such as " + Slug.of(key.substring(key.lastIndexOf('/') + 1))
                            + ".md"));
            return null;
        }
        return cached(path, name, kind.form, (text, found) -> {
            MarkdownFile file = MarkdownFile.split(name, text, found);
            return file == null ? null : kind.parser.parse(key, file, found);
        });
    }

    /** From the cache, or else parsed and, when nothing was wrong with it, kept there. */
    private <T> @Nullable T cached(
            Path path, String name, @Nullable SubjectForm<T> form, BiFunction<String, Problems, @Nullable T> parser) {
        byte[] bytes = TextFile.bytes(path, name, problems);
        if (bytes == null) {
            return null;
        }
        T kept = form == null ? null : cache.get(name, bytes, form);
        if (kept != null) {
            return kept;
        }
        Problems found = new Problems();
        String text = TextFile.text(bytes, name, found);
        T value = text == null ? null : parser.apply(text, found);
        if (value != null && form != null) {
            if (found.isEmpty()) {
                cache.put(name, bytes, value, form);
            } else {
                cache.leaveOut();
            }
        }
        found.sorted().forEach(problems::add);
        return value;
    }

    /** Of a file that was read before; empty when it is gone since. */
    private String text(String name) {
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
        String text = Files.exists(file) ? TextFile.read(file, name, problems) : null;
        return text == null ? "" : text;
    }

    /** A file that is one list; one that is missing is empty. */
    private <T> List<T> list(String file, SubjectForm<List<T>> form, ListParser<T> parser) {
        Path path = folder.resolve(file);
        String name = folder.getFileName() + "/" + file;
        List<T> values =
                Files.exists(path) ? cached(path, name, form, (text, found) -> parser.parse(name, text, found)) : null;
        return values == null ? List.of() : values;
    }

    /** Articles whose address and id are theirs alone: of two with one address or id, both are named, the second left out. */
    private List<Article> distinct(List<Article> articles) {
        Map<String, Article> bySlug = new HashMap<>();
        Map<String, Article> byId = new HashMap<>();
        Set<Article> out = new HashSet<>();
        for (Article article : articles) {
            Article same = bySlug.putIfAbsent(article.key().toLowerCase(Locale.ROOT), article);
            if (same != null) {
                Place file = Place.file(article.path());
                clash("E-SLUG", file, "has the same address as " + same.path(), "rename one of the two files");
                out.add(article);
                continue;
            }
            String id = article.provenance().id();
            Article twin = byId.putIfAbsent(id, article);
            if (twin != null) {
                clash(
                        "E-ID",
                        Spot.ofId(article.path(), text(article.path()), "id", id),
                        "has the same id as " + twin.path(),
                        "delete one of the two, or give the copy an id of its own");
                out.add(article);
            }
        }
        return out.isEmpty()
                ? articles
                : articles.stream().filter(a -> !out.contains(a)).toList();
    }

    private void clash(String code, Place place, String what, String help) {
        problems.add(Problem.quarantine(code, place, what, help));
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
