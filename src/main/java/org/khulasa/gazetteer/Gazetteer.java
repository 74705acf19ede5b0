package org.khulasa.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Content;
import org.khulasa.content.Leader;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Folded;

/** All names and terms in one automaton: one pass over a text finds them all. Immutable and thread-safe. */
public final class Gazetteer {
    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    private final Automaton<Pattern> automaton;
    private final Map<String, Leader> leaders;

    private Gazetteer(Content content, Automaton<Pattern> automaton) {
        leaders = content.leaders();
        this.automaton = automaton;
    }

    /** Builds the automaton over the content's leaders, places and topics. */
    public static Gazetteer of(Content content) {
        return of(content, NameCache.none());
    }

    /** As {@link #of(Content)}, taken from the cache when it was made of an equal content before. */
    public static Gazetteer of(Content content, NameCache cache) {
        Automaton<Pattern> kept = cache.automaton(content);
        if (kept != null) {
            return new Gazetteer(content, kept);
        }
        EntryTable.Sorted table = EntryTable.of(content);
        Automaton<Pattern> made = new Automaton<>(table.keys(), table.entries());
        cache.keep(table.entries(), made);
        return new Gazetteer(content, made);
    }

    /** Names and terms on word boundaries. Linear in the text. */
    public Found find(Folded text) {
        String key = text.key();
        List<Hit> names = new ArrayList<>();
        List<Hit> terms = new ArrayList<>();
        automaton.scan(key, (begin, end, pattern) -> {
            if (end < key.length() && Particles.isWord(key.charAt(end)) && Particles.isWord(key.charAt(end - 1))) {
                return;
            }
            Entry entry = pattern.entry();
            int wordStart = Particles.wordStart(key, begin);
            if (wordStart < 0) {
                return;
            }
            // In للأسد the particle cannot be told from the name: the hit keeps both lams.
            int after = pattern.afterLam() ? begin + 1 : begin;
            if (entry.isName() && Particles.are(key, wordStart, after, false)) {
                names.add(new Hit(begin, end, wordStart, wordStart < after, entry));
            }
            if ((entry.term() || !entry.glossary().isEmpty()) && Particles.are(key, wordStart, after, true)) {
                terms.add(new Hit(begin, end, wordStart, wordStart < after, entry));
            }
        });
        return names.isEmpty() && terms.isEmpty() ? Found.NOTHING : new Found(longest(names), terms);
    }

    private static List<Hit> longest(List<Hit> names) {
        if (names.size() < 2) {
            return names;
        }
        names.sort(LONGEST_FIRST);
        List<Hit> kept = new ArrayList<>(names.size());
        int free = 0;
        for (Hit hit : names) {
            if (hit.wordStart() >= free) {
                kept.add(hit);
                free = hit.end();
            }
        }
        return kept;
    }

    /**
     * Short English names of the leaders and places in an Arabic title, in the order of their appearance, each once. A name
     * that several people or places have counts only when it is the same in English.
     */
    public List<String> titleNames(String title) {
        Set<String> names = new LinkedHashSet<>();
        Folded folded = Fold.of(title);
        for (Hit hit : find(folded).names()) {
            String written = title.substring(folded.start(hit.start()), folded.end(hit.end()));
            String name = hit.entry().blocks() || hit.entry().isDoubtful() ? null : englishName(hit.entry(), written);
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable String englishName(Entry entry, String written) {
        List<String> names = entry.leaders().isEmpty()
                ? Spelling.fitting(entry, written).stream()
                        .map(p -> p.en())
                        .distinct()
                        .toList()
                : entry.leaders().stream()
                        .map(c -> leaders.get(c.leader()))
                        .filter(java.util.Objects::nonNull)
                        .map(Leader::shortEnglishName)
                        .distinct()
                        .toList();
        return names.size() == 1 ? names.get(0) : null;
    }
}
