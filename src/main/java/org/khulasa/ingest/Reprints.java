package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds the text that another reprints with changes, without comparing all with all: texts meet only where a band of their
 * fingerprints agrees, which 995 of 1,000 do that have 0.4 of their 5-grams in common. About 650 bytes a text.
 */
final class Reprints {
    static final int NEW = -1;
    /** A band that so many texts share is a phrase of its outlet, and the rest of the 32 tell the same. */
    private static final int LONGEST = 64;

    private final BiPredicate<Fingerprint, Fingerprint> same;
    private final List<Fingerprint> texts = new ArrayList<>();
    /** Hash tables without keys, as each meeting is verified: text and band where a chain begins, and what follows each. */
    private int[] heads = new int[1 << 12];

    private int[] next = new int[heads.length];

    Reprints() {
        this(Fingerprint::isReprintOf);
    }

    Reprints(BiPredicate<Fingerprint, Fingerprint> same) {
        this.same = same;
    }

    /** The number of the text that this one reprints, counted from 0 in the order of arrival; {@link #NEW} when it is new. */
    int originalOf(Fingerprint print) {
        int best = NEW;
        double most = 0;
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            int entry = heads[slot(print, band)];
            for (int steps = 0; entry != 0 && steps < LONGEST; steps++) {
                int text = (entry - 1) / Fingerprint.BANDS;
                Fingerprint other = texts.get(text);
                double similarity = text == best ? 0 : print.similarity(other);
                // The earlier of two that are alike: what is found does not hang on the order of chains.
                if ((similarity > most || similarity == most && text < best) && same.test(print, other)) {
                    most = similarity;
                    best = text;
                }
                entry = next[entry];
            }
        }
        return best;
    }

    /** Remembers a text; the first one is number 0. */
    void add(Fingerprint print) {
        texts.add(print);
        if (texts.size() * Fingerprint.BANDS >= heads.length) {
            heads = new int[heads.length * 2];
            next = Arrays.copyOf(next, heads.length);
            for (int i = 0; i < texts.size(); i++) {
                enter(i);
            }
        } else {
            enter(texts.size() - 1);
        }
    }

    private void enter(int text) {
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            int slot = slot(texts.get(text), band);
            int entry = text * Fingerprint.BANDS + band + 1;
            next[entry] = heads[slot];
            heads[slot] = entry;
        }
    }

    private int slot(Fingerprint print, int band) {
        return print.band(band) & heads.length - 1;
    }
}
