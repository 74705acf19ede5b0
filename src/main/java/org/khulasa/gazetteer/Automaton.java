package org.khulasa.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * An Aho-Corasick automaton: finds all keys in a text in one pass. Immutable and thread-safe.
 *
 * <p>The states of the first letters, where a scan spends nearly all its time, have rows with all transitions, the failures
 * worked in; deeper ones have few children, most of them one. The double-array trie of the field's libraries searches for free
 * slots when it is built: 110-160 ms for 1,500 Arabic keys, a tenth of what a whole build of the site may take.
 */
final class Automaton<V> {
    /** So many states have rows at most, as many whole depths as fit: some megabytes, which a processor's cache holds. */
    private static final int ROWS = 1 << 14;

    private final char[] symbols;
    private final int alphabet;
    private final int[] rows;
    /** The states below have rows. */
    private final int shallow;

    private final int[] children;
    private final char[] by;
    private final int[] ends;
    private final int[] fails;
    /** The next state down the chain of suffixes at which a key ends, 0 for none. */
    private final int[] chains;

    private final int[] lengths;
    private final List<V> values;

    /** Told of every key found; {@code end} is exclusive. */
    @FunctionalInterface
    interface Sink<V> {
        void found(int start, int end, V value);
    }

    /**
     * Of keys none of which is empty.
     *
     * @param sorted different keys in the order of their characters
     * @param values what is reported for each key
     */
    Automaton(String[] sorted, List<V> values) {
        this.values = values;
        lengths = new int[sorted.length];
        for (int k = 0; k < sorted.length; k++) {
            lengths[k] = sorted[k].length();
        }
        KeyTrie trie = new KeyTrie(sorted);
        symbols = trie.symbols;
        alphabet = trie.alphabet;
        children = trie.children;
        by = trie.by;
        ends = trie.ends;
        fails = new int[trie.states];
        chains = new int[trie.states];
        int depth = 1;
        while (depth < trie.levels.length - 1 && trie.levels[depth + 1] <= ROWS) {
            depth++;
        }
        shallow = trie.levels[depth];
        rows = new int[shallow * alphabet];
        for (int level = 1; level < trie.levels.length - 1; level++) {
            link(trie, trie.levels[level], trie.levels[level + 1]);
        }
    }

    /** An automaton as it was written. */
    Automaton(ByteBuffer in, List<V> values) {
        this.values = values;
        symbols = ArrayForm.chars(in);
        by = ArrayForm.chars(in);
        children = ArrayForm.ints(in);
        ends = ArrayForm.ints(in);
        fails = ArrayForm.ints(in);
        chains = ArrayForm.ints(in);
        lengths = ArrayForm.ints(in);
        int[] figures = ArrayForm.ints(in);
        alphabet = figures[0];
        shallow = figures[1];
        rows = new int[shallow * alphabet];
        for (int state = 0; state < shallow; state++) {
            System.arraycopy(rows, fails[state] * alphabet, rows, state * alphabet, alphabet);
            for (int child = children[state]; child < children[state + 1]; child++) {
                rows[state * alphabet + by[child]] = child;
            }
        }
    }

    /** Writes all but the values, and but the rows, which are quicker made than read. */
    void write(ByteArrayOutputStream out) {
        ArrayForm.write(symbols, out);
        ArrayForm.write(by, out);
        for (int[] array : List.of(children, ends, fails, chains, lengths, new int[] {alphabet, shallow})) {
            ArrayForm.write(array, out);
        }
    }

    /** Failures and rows of the states of one depth; they depend on shallower ones alone, whose children must be in their rows. */
    private void link(KeyTrie trie, int first, int last) {
        for (int state = first; state < last; state++) {
            int parent = trie.parents[state];
            if (parent < shallow) {
                rows[parent * alphabet + by[state]] = state;
            }
        }
        for (int state = first; state < last; state++) {
            int parent = trie.parents[state];
            int fail = parent == 0 ? 0 : step(fails[parent], by[state]);
            fails[state] = fail;
            chains[state] = ends[fail] != KeyTrie.NONE ? fail : chains[fail];
            if (state < shallow) {
                System.arraycopy(rows, fail * alphabet, rows, state * alphabet, alphabet);
            }
        }
    }

    private int step(int from, char symbol) {
        int state = from;
        while (state >= shallow) {
            int last = children[state + 1];
            for (int child = children[state]; child < last; child++) {
                if (by[child] == symbol) {
                    return child;
                }
            }
            state = fails[state];
        }
        return rows[state * alphabet + symbol];
    }

    /** Reports all keys in the text, in the order of their ends. */
    void scan(String text, Sink<V> sink) {
        char[] letters = text.toCharArray();
        int state = 0;
        for (int i = 0; i < letters.length; i++) {
            char symbol = symbols[letters[i]];
            if (symbol == 0) {
                state = 0;
                continue;
            }
            state = step(state, symbol);
            int at = ends[state] != KeyTrie.NONE ? state : chains[state];
            while (at != 0) {
                int key = ends[at];
                sink.found(i + 1 - lengths[key], i + 1, values.get(key));
                at = chains[at];
            }
        }
    }
}
