package org.khulasa.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.content.Content;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;
import org.khulasa.content.Topic;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Language;

/** Gathers all phrases of the content under their folded keys. */
final class EntryTable {
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Set<String> surnameParts = Set.copyOf(Lines.of(EntryTable.class, "surname-particles.txt"));

    private static final class Draft {
        final List<Claim> leaders = new ArrayList<>(1);
        final List<String> notLeaders = new ArrayList<>(0);
        final List<Location> places = new ArrayList<>(0);
        final List<GlossaryTerm> glossary = new ArrayList<>(0);
        boolean term;
        boolean blocks;
    }

    private EntryTable() {}

    /** Keys in the order of their characters, and what each means. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one constructor to the other
    record Sorted(String[] keys, Entries entries) {}

    /** The automaton's keys; one that begins with the article stands twice, also as it is written after ل. */
    static Sorted of(Content content) {
        EntryTable table = new EntryTable();
        Lines.of(EntryTable.class, "no-names.txt").forEach(phrase -> table.draft(phrase).blocks = true);
        content.leaders().values().forEach(table::leader);
        content.places().forEach(table::place);
        content.topics().values().forEach(table::topic);
        content.glossary().forEach(table::glossary);
        return table.sorted(content);
    }

    private void leader(Leader leader) {
        name(leader, leader.name().ar());
        leader.variants().getOrDefault(Language.AR, List.of()).forEach(v -> name(leader, v));
        name(leader, leader.name().en());
        // The longest phrase wins, so blocking the phrase blocks the name inside it; who else is called so keeps the
        // claim.
        for (String phrase : leader.not()) {
            Draft draft = draft(phrase);
            draft.blocks = true;
            draft.notLeaders.add(leader.id());
        }
    }

    private void name(Leader leader, String name) {
        String key = Fold.key(name).strip();
        Draft draft = draft(key);
        if (!key.isEmpty() && draft.leaders.stream().noneMatch(c -> c.leader().equals(leader.id()))) {
            draft.leaders.add(new Claim(leader.id(), isFull(key)));
        }
    }

    /** A surname with its own particles, such as دي ميستورا or بن سلمان, is a short name in two words. */
    private boolean isFull(String key) {
        int space = key.indexOf(' ');
        return space > 0 && !surnameParts.contains(key.substring(0, space)) && !Entry.isDoubtful(key);
    }

    private void place(Location place) {
        for (String spelling : place.ar()) {
            addOnce(draft(spelling).places, place);
        }
        place.not().forEach(phrase -> draft(phrase).blocks = true);
    }

    private void topic(Topic topic) {
        topic.terms().forEach(term -> draft(term.phrase()).term = true);
        topic.together().stream()
                .flatMap(t -> t.groups().stream())
                .flatMap(List::stream)
                .forEach(phrase -> draft(phrase).term = true);
    }

    private void glossary(GlossaryTerm term) {
        for (String form : term.ar()) {
            addOnce(draft(form).glossary, term);
        }
    }

    /** Two spellings of one thing can be one spelling to the reader of texts, and they come one after the other. */
    private static <T> void addOnce(List<T> things, T thing) {
        if (things.isEmpty() || things.get(things.size() - 1) != thing) {
            things.add(thing);
        }
    }

    private Draft draft(String phrase) {
        return drafts.computeIfAbsent(Fold.key(phrase).strip(), key -> new Draft());
    }

    private Sorted sorted(Content content) {
        drafts.remove("");
        String[] plain = drafts.keySet().toArray(String[]::new);
        Arrays.sort(plain);
        Entry[] entries = new Entry[plain.length];
        TreeMap<String, Integer> glued = new TreeMap<>();
        for (int e = 0; e < plain.length; e++) {
            entries[e] = entry(plain[e]);
            String afterLam = Particles.afterLam(plain[e]);
            // A name of its own that happens to be spelt so goes before.
            if (afterLam != null && !drafts.containsKey(afterLam)) {
                glued.putIfAbsent(afterLam, e);
            }
        }
        String[] keys = new String[plain.length + glued.size()];
        int[] entryOf = new int[keys.length];
        int e = 0;
        for (int k = 0; k < keys.length; k++) {
            Map.Entry<String, Integer> next = glued.firstEntry();
            if (next == null || e < plain.length && plain[e].compareTo(next.getKey()) < 0) {
                keys[k] = plain[e];
                entryOf[k] = e++ << 1;
            } else {
                keys[k] = next.getKey();
                entryOf[k] = next.getValue() << 1 | 1;
                glued.remove(next.getKey());
            }
        }
        return new Sorted(keys, Entries.of(content, entryOf, entries));
    }

    private Entry entry(String key) {
        Draft d = Objects.requireNonNull(drafts.get(key));
        d.leaders.removeIf(claim -> d.notLeaders.contains(claim.leader()));
        return new Entry(key, d.leaders, d.places, d.term, d.glossary, d.blocks);
    }
}
