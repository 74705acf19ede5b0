package org.khulasa.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Location;
import org.khulasa.lang.Fold;

/** Places whose names are told apart by vowel marks alone: «عُمان» is a country and «عمّان» a city. */
public final class Spelling {
    private static final char FIRST_MARK = '\u064B';
    private static final char LAST_MARK = '\u0652';
    private static final char TATWEEL = '\u0640';

    private Spelling() {}

    /** The places of an entry that a name as written can mean: all its marks stand in a spelling of such a place. */
    public static List<Location> fitting(Entry entry, String written) {
        if (entry.places().size() < 2) {
            return entry.places();
        }
        return entry.places().stream()
                .filter(place -> place.ar().stream()
                        .anyMatch(name -> Fold.key(name).strip().equals(entry.key()) && fits(written, name)))
                .toList();
    }

    /** Marks of the last letter are left out: they are the case's and not the name's. */
    private static boolean fits(String written, String name) {
        List<String> marks = marks(written);
        List<String> known = marks(name);
        for (int i = 0; i < marks.size() - 1; i++) {
            String letter = i < known.size() - 1 ? known.get(i) : "";
            if (!marks.get(i).chars().allMatch(mark -> letter.indexOf(mark) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The marks behind each letter. */
    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        for (char c : text.toCharArray()) {
            int last = marks.size() - 1;
            if (c < FIRST_MARK || c > LAST_MARK) {
                if (c != TATWEEL) {
                    marks.add("");
                }
            } else if (last >= 0) {
                marks.set(last, marks.get(last) + c);
            }
        }
        return marks;
    }
}
