package org.khulasa.gazetteer;

import java.util.Arrays;
import java.util.Map;

/**
 * An Aho-Corasick automaton: finds all keys in a text in one pass. Immutable and thread-safe.
 *
 * <p>Transitions are in one open hash table; those of the first two letters, where a scan spends nearly all its time, are
 * also in a dense table with the failures worked in. The double-array trie of the field's libraries searches for free slots
 * when it is built: 110-160 ms for 1,500 Arabic keys, a tenth of what a whole build of the site may take.
 */
final class Automaton<V> {
    private static final int NONE = -1;
    private static final int SYMBOLS = 1 << 10;

    /** 0 for a character that is in no key. */
    private final char[] symbols = new char[Character.MAX_VALUE + 1];

    /** States up to this depth have rows in the dense table. */
    private static final int DENSE = 2;

    private final int alphabet;
    private final int[] dense;
    /** A state's row in the dense table, or -1. */
    private final int[] rows;

    private final int[] slots;
    private final int[] targets;

    private final int[] depths;
    private final int[] fails;
    /** The value that ends at a state, and the next state down the chain of suffixes that has one. */
    private final int[] outputs;

    private final int[] chains;
    private final V[] values;

    /** Told of every key found; {@code end} is exclusive. */
    @FunctionalInterface
    interface Sink<V> {
        void found(int start, int end, V value);
    }

    @SuppressWarnings("unchecked")
    Automaton(Map<String, V> keys) {
        int most = 1 + keys.keySet().stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(most, 8)) * 4;
        slots = new int[capacity];
        targets = new int[capacity];
        Arrays.fill(slots, NONE);
        int[] parents = new int[most];
        char[] by = new char[most];
        depths = new int[most];
        outputs = new int[most];
        Arrays.fill(outputs, NONE);
        values = (V[]) new Object[keys.size()];
        int states = 1;
        int letters = 1;
        int n = 0;
        for (Map.Entry<String, V> entry : keys.entrySet()) {
            String key = entry.getKey();
            int state = 0;
            for (int i = 0; i < key.length(); i++) {
                char symbol = symbols[key.charAt(i)];
                if (symbol == 0) {
                    if (letters == SYMBOLS) {
                        throw new IllegalArgumentException("names in more than " + SYMBOLS + " different letters");
                    }
                    symbol = (char) letters++;
                    symbols[key.charAt(i)] = symbol;
                }
                int next = child(state, symbol);
                if (next == NONE) {
                    next = states++;
                    put(state, symbol, next);
                    parents[next] = state;
                    by[next] = symbol;
                    depths[next] = depths[state] + 1;
                }
                state = next;
            }
            outputs[state] = n;
            values[n++] = entry.getValue();
        }
        alphabet = letters;
        fails = new int[states];
        chains = new int[states];
        rows = new int[states];
        int[] order = byDepth(states);
        int shallow = 0;
        while (shallow < states && depths[order[shallow]] <= DENSE) {
            shallow++;
        }
        dense = new int[shallow * alphabet];
        link(order, parents, by);
    }

    private void put(int state, char symbol, int next) {
        int key = state * SYMBOLS + symbol;
        int slot = slot(key);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = key;
        targets[slot] = next;
    }

    private int child(int state, char symbol) {
        int key = state * SYMBOLS + symbol;
        int slot = slot(key);
        while (slots[slot] != NONE) {
            if (slots[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    private int slot(int key) {
        int hash = key * 0x9E3779B9;
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** Failure links and dense rows, shallow states first: a state's depend on shallower ones alone. */
    private void link(int[] order, int[] parents, char[] by) {
        for (int n = 0; n < order.length; n++) {
            int state = order[n];
            if (depths[state] > 1) {
                fails[state] = step(fails[parents[state]], by[state]);
            }
            int fail = fails[state];
            chains[state] = outputs[fail] != NONE ? fail : chains[fail];
            rows[state] = depths[state] <= DENSE ? n * alphabet : NONE;
            for (char symbol = 1; rows[state] != NONE && symbol < alphabet; symbol++) {
                int next = child(state, symbol);
                dense[rows[state] + symbol] = next != NONE ? next : state == 0 ? 0 : step(fail, symbol);
            }
        }
    }

    private int[] byDepth(int states) {
        int[] counts = new int[states + 2];
        for (int s = 0; s < states; s++) {
            counts[depths[s] + 1]++;
        }
        for (int d = 1; d < counts.length; d++) {
            counts[d] += counts[d - 1];
        }
        int[] order = new int[states];
        for (int s = 0; s < states; s++) {
            order[counts[depths[s]]++] = s;
        }
        return order;
    }

    private int step(int from, char symbol) {
        int state = from;
        while (rows[state] == NONE) {
            int next = child(state, symbol);
            if (next != NONE) {
                return next;
            }
            state = fails[state];
        }
        return dense[rows[state] + symbol];
    }

    /** Reports all keys in the text, in the order of their ends. */
    void scan(String text, Sink<V> sink) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char symbol = symbols[text.charAt(i)];
            if (symbol == 0) {
                state = 0;
                continue;
            }
            state = step(state, symbol);
            int at = outputs[state] != NONE ? state : chains[state];
            while (at != 0) {
                sink.found(i + 1 - depths[at], i + 1, values[outputs[at]]);
                at = chains[at];
            }
        }
    }
}
