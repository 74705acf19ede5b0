package org.khulasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.project.Workshop;

/** A finished site on the disk: the project's own, or the same with articles that strain its pages. */
record Website(Path root) {
    /** An article with every part that an article can have. */
    static final String ARTICLE = "articles/2017/2017-11-21-putin-assad-sochi.html";

    /** One page of each kind, Arabic; the English one stands under {@code en/}. */
    static final List<String> KINDS = List.of(
            "index.html",
            ARTICLE,
            "articles/undated/d4b8822c3291.html",
            "leaders/index.html",
            "leaders/vladimir-putin.html",
            "leaders/bashar-al-assad--vladimir-putin.html",
            "topics/index.html",
            "topics/syria-conflict.html",
            "outlets/index.html",
            "outlets/alwatan-sy.html",
            "places/index.html",
            "places/syria.html",
            "archive/index.html",
            "archive/2017.html",
            "archive/2017-11.html",
            "archive/undated.html",
            "glossary.html",
            "about.html");

    /** The site of the project's own seeds. */
    static Website plain(Path folder, String... options) {
        return bake(Workshop.in(folder), options);
    }

    static Website bake(Workshop workshop, String... options) {
        String[] command = Stream.concat(Stream.of("build"), Stream.of(options)).toArray(String[]::new);
        Workshop.Run run = workshop.run(command);
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return new Website(workshop.site());
    }

    /** Pages of both editions, and the one that stands for both. */
    static List<String> bothEditions(List<String> arabic) {
        return Stream.concat(arabic.stream().flatMap(p -> Stream.of(p, "en/" + p)), Stream.of("404.html"))
                .toList();
    }

    /** Every HTML file, relative to the root, with slashes. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path file(String path) {
        return root.resolve(path);
    }
}
