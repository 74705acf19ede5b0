package org.khulasa.gazetteer;

import java.util.Arrays;

/**
 * The letters of sorted keys as a tree whose states are numbered by depth: the children of a state follow one another, in the
 * order of their letters. Made in time linear in the letters of the keys; no two keys are equal and none is empty.
 */
final class KeyTrie {
    /** No key ends at the state. */
    static final int NONE = -1;

    /** The number of each letter, from 1; 0 for a letter of no key. */
    final char[] symbols = new char[Character.MAX_VALUE + 1];

    /** How many symbols there are, with the one for letters of no key. */
    final int alphabet;

    final int states;
    /** The first state of each depth, and behind the last depth the number of states. */
    final int[] levels;
    /** The first child of each state; its last stands before the first child of the next state. */
    final int[] children;

    final int[] parents;
    /** The symbol that leads to a state. */
    final char[] by;
    /** The key that ends at a state, by its place in the order, or {@link #NONE}. */
    final int[] ends;

    KeyTrie(String[] sorted) {
        int most = 1;
        int longest = 0;
        for (String key : sorted) {
            most += key.length();
            longest = Math.max(longest, key.length());
        }
        int[] firsts = new int[most + 1];
        int[] parentOf = new int[most];
        char[] symbolOf = new char[most];
        int[] endAt = new int[most];
        // The keys with the letters that lead to a state stand side by side: from here to before there.
        int[] from = new int[most];
        int[] to = new int[most];
        to[0] = sorted.length;
        levels = new int[longest + 2];
        levels[1] = 1;
        int count = 1;
        int letters = 1;
        int depth = 0;
        for (int state = 0; state < count; state++) {
            if (state == levels[depth + 1]) {
                depth++;
                levels[depth + 1] = count;
            }
            firsts[state] = count;
            int key = from[state];
            int last = to[state];
            boolean end = key < last && sorted[key].length() == depth;
            endAt[state] = end ? key++ : NONE;
            while (key < last) {
                char letter = sorted[key].charAt(depth);
                if (symbols[letter] == 0) {
                    symbols[letter] = (char) letters++;
                }
                parentOf[count] = state;
                symbolOf[count] = symbols[letter];
                from[count] = key;
                do {
                    key++;
                } while (key < last && sorted[key].charAt(depth) == letter);
                to[count] = key;
                count++;
            }
        }
        firsts[count] = count;
        levels[longest + 1] = count;
        alphabet = letters;
        states = count;
        children = Arrays.copyOf(firsts, count + 1);
        parents = Arrays.copyOf(parentOf, count);
        by = Arrays.copyOf(symbolOf, count);
        ends = Arrays.copyOf(endAt, count);
    }
}
