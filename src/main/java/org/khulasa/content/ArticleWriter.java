package org.khulasa.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the files of articles. A reader, or a crash, finds the old file or the new one, never a part. */
public final class ArticleWriter {
    /** Bytes of a body that can be read again, with room for what stands above it. */
    public static final int LARGEST = (int) TextFile.LIMIT - (64 << 10);

    private ArticleWriter() {}

    /**
     * Writes a new article.
     *
     * @param file must not exist; its folder is made
     * @param provenance its {@code generated} is computed here, from the proposal
     * @throws IOException when it cannot be written; then nothing is there
     */
    public static void create(Path file, Provenance provenance, Proposal proposal) throws IOException {
        write(file, text(provenance, proposal));
    }

    /**
     * Rewrites what a revision changes, and the hash of the raw text, and leaves every other byte as it is.
     *
     * @param seedSha256 of the raw bytes now, null when it is as it was
     * @return whether anything was written
     */
    public static boolean update(Path file, Revision revision, @Nullable String seedSha256) throws IOException {
        String old = Files.readString(file, StandardCharsets.UTF_8);
        FrontMatterEdit edit = FrontMatterEdit.of(old);
        revision.changes().forEach((key, value) -> edit.set(key, value == null ? null : Proposal.yaml(key, value)));
        if (seedSha256 != null) {
            edit.set("seed-sha256", YamlScalar.code(seedSha256));
        }
        if (!revision.generated().equals(revision.before())) {
            edit.set("generated", YamlScalar.flow(ordered(revision.generated())));
        }
        if (revision.body() != null) {
            edit.body(revision.body());
        }
        String text = edit.text();
        if (text.equals(old)) {
            return false;
        }
        write(file, text);
        return true;
    }

    /** Gives the article to another seed, the same page fetched again, and leaves every other byte as it is. */
    public static void adopt(Path file, String seed) throws IOException {
        FrontMatterEdit edit = FrontMatterEdit.of(Files.readString(file, StandardCharsets.UTF_8));
        edit.set("seed", YamlScalar.code(seed));
        write(file, edit.text());
    }

    /** Whether everything in the article is the program's: no word in it would be lost with its file. */
    public static boolean isUntouched(Article article) {
        Map<String, String> generated =
                new java.util.TreeMap<>(article.provenance().generated());
        String body = generated.remove(Proposal.BODY);
        Map<String, String> now = new java.util.TreeMap<>();
        Proposal.valuesOf(article).forEach((key, value) -> now.put(key, Hashes.eight(value)));
        return body != null
                && article.bodyHash().startsWith(body)
                && now.equals(generated)
                && article.english() == null
                && article.overrides().equals(Overrides.NONE);
    }

    private static String text(Provenance provenance, Proposal proposal) {
        StringBuilder out = new StringBuilder("---\n");
        line(out, "id", YamlScalar.code(provenance.id()));
        line(out, "seed", provenance.seed() == null ? null : YamlScalar.code(provenance.seed()));
        line(out, "seed-sha256", provenance.seedSha256() == null ? null : YamlScalar.code(provenance.seedSha256()));
        line(out, "url", provenance.url() == null ? null : YamlScalar.quoted(provenance.url()));
        line(out, "generated", YamlScalar.flow(ordered(generated(proposal))));
        proposal.values().forEach((key, value) -> line(out, key, Proposal.yaml(key, value)));
        return out.append("---\n\n").append(proposal.body()).append('\n').toString();
    }

    /** The hashes of everything that a proposal writes. */
    static Map<String, String> generated(Proposal proposal) {
        Map<String, String> generated = new LinkedHashMap<>();
        proposal.values().forEach((key, value) -> generated.put(key, Hashes.eight(value)));
        generated.put(Proposal.BODY, proposal.generatedBody());
        return generated;
    }

    private static Map<String, String> ordered(Map<String, String> generated) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String key : FrontMatterEdit.ORDER) {
            if (generated.containsKey(key)) {
                ordered.put(key, generated.get(key));
            }
        }
        new java.util.TreeMap<>(generated).forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void line(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            out.append(key).append(": ").append(value).append('\n');
        }
    }

    static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        // The suffix keeps a left-over from being read as an article; the number is another one for every process.
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            // Not forced to the disk: that takes 100 ms a file, and a text can be made again from its seed.
            Files.writeString(temporary, text, StandardCharsets.UTF_8);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
