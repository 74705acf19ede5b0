package org.khulasa.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Reprint;

/**
 * What one document alone cannot tell, found by a first look at all: which lines are a site's own, and which texts reprint
 * another. Keeps about a kilobyte of each document, and the first thousands as they came out, as many as the memory allows:
 * what no other document changes is not cleaned twice.
 */
final class Survey {
    /** Characters of raw text whose first cleaning is kept: each takes some six bytes, together a tenth of the heap. */
    private static final long KEPT = Runtime.getRuntime().maxMemory() / 64;

    private final Cleaner cleaner;
    private final Predicate<Seed> hasArticle;
    private final Templates templates = new Templates();
    private final Map<String, String> sites = new HashMap<>();
    private final Map<String, List<Work>> kept = new ConcurrentHashMap<>();
    private long characters;

    private final Reprints reprints = new Reprints();
    private final Map<String, Integer> byText = new HashMap<>();
    /** The clusters that the fingerprints found, by the number that {@link Reprints} gives the first text of each. */
    private final List<List<Copy>> clusters = new ArrayList<>();

    private final Map<String, List<Copy>> clusterOf = new HashMap<>();

    /** What tells which of several copies is the best. */
    private record Copy(String name, String path, String text, boolean known, int facts, int length, Reprint reprint) {}

    private record FirstLook(Work work, @Nullable Fingerprint print, String text) {}

    private record Document(String name, List<FirstLook> looks) {}

    /** An article that exists stays; else the copy with more known of it, the longer, the first by name. */
    private static final Comparator<Copy> BEST_FIRST = Comparator.comparing(Copy::known)
            .thenComparing(Copy::facts)
            .thenComparing(Copy::length)
            .reversed()
            .thenComparing(Copy::name);

    private Survey(Cleaner cleaner, Predicate<Seed> hasArticle) {
        this.cleaner = cleaner;
        this.hasArticle = hasArticle;
    }

    /**
     * Looks at all documents once.
     *
     * @param hasArticle whether a seed has an article already, by its name or its address
     */
    static Survey of(Seeds seeds, Cleaner cleaner, Predicate<Seed> hasArticle) throws IOException {
        Survey survey = new Survey(cleaner, hasArticle);
        seeds.each(survey::look, survey::see);
        survey.clusters.forEach(cluster -> {
            cluster.sort(BEST_FIRST);
            cluster.forEach(copy -> survey.clusterOf.put(copy.name, cluster));
        });
        return survey;
    }

    private Document look(Source source) {
        return new Document(
                source.name(),
                Work.all(source, cleaner, key -> false).stream()
                        .map(Survey::look)
                        .toList());
    }

    private static FirstLook look(Work work) {
        if (!(work.cleaned() instanceof CleanText text)) {
            return new FirstLook(work, null, "");
        }
        List<String> words = new ArrayList<>();
        text.paragraphs().forEach(paragraph -> words.addAll(Words.of(paragraph.text())));
        return new FirstLook(work, Fingerprint.of(words), text.bodyHash());
    }

    private void see(Document document) {
        if (characters < KEPT) {
            kept.put(document.name, document.looks.stream().map(FirstLook::work).toList());
        }
        document.looks.forEach(this::see);
    }

    private void see(FirstLook look) {
        Work work = look.work;
        characters += work.seed() == null ? 0 : work.seed().text().length();
        if (look.print == null || work.seed() == null || !(work.cleaned() instanceof CleanText text)) {
            return;
        }
        String site = templates.siteOf(text);
        sites.put(work.name(), site);
        int cluster = byText.getOrDefault(look.text, Reprints.NEW);
        cluster = cluster == Reprints.NEW ? reprints.originalOf(look.print) : cluster;
        if (cluster == Reprints.NEW) {
            cluster = clusters.size();
            reprints.add(look.print);
            clusters.add(new ArrayList<>(1));
            templates.see(site, text);
        }
        byText.putIfAbsent(look.text, cluster);
        clusters.get(cluster).add(copy(work.seed(), text, look));
    }

    private Copy copy(Seed seed, CleanText text, FirstLook look) {
        int facts = (text.date().iso() == null ? 0 : 1)
                + (text.heading().derived() ? 0 : 1)
                + (text.outlet() == null ? 0 : 1);
        int length = look.print == null ? 0 : look.print.grams();
        Reprint reprint = new Reprint(
                seed.name(),
                text.outlet(),
                text.date().dating().date(),
                seed.evidence().url());
        return new Copy(seed.name(), seed.path(), look.text, hasArticle.test(seed), facts, length, reprint);
    }

    /** The document's articles, cleaned in the light of all others. */
    List<Work> works(Source source) {
        Predicate<String> template = templates.of(sites.getOrDefault(source.name(), ""));
        List<Work> first = kept.remove(source.name());
        return first == null || first.stream().anyMatch(work -> isTouched(work, template))
                ? Work.all(source, cleaner, template)
                : first;
    }

    private static boolean isTouched(Work work, Predicate<String> template) {
        return work.cleaned() instanceof CleanText text
                && text.lines().stream().anyMatch(line -> Templates.isText(line.label()) && template.test(line.key()));
    }

    /** Why a text is not worth an article of its own, in words: another is the same or reprints it; null when it is. */
    @Nullable
    String reason(String name) {
        List<Copy> cluster = clusterOf.get(name);
        if (cluster == null || cluster.get(0).name.equals(name)) {
            return null;
        }
        Copy best = cluster.get(0);
        Copy mine =
                cluster.stream().filter(c -> c.name.equals(name)).findFirst().orElseThrow();
        if (mine.known) {
            return null; // an article that was published once is not taken down by a machine
        }
        return (mine.text.equals(best.text) ? "the same text as " : "nearly the same text as ") + best.path;
    }

    /** Where else the article's text appeared. */
    List<Reprint> alsoIn(String name) {
        List<Copy> cluster = clusterOf.getOrDefault(name, List.of());
        return cluster.isEmpty() || !cluster.get(0).name.equals(name)
                ? List.of()
                : cluster.stream()
                        .filter(copy -> !copy.known && !copy.name.equals(name))
                        .map(Copy::reprint)
                        .sorted(Comparator.comparing(Reprint::seed))
                        .toList();
    }
}
