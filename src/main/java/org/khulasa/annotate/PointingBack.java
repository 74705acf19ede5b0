package org.khulasa.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/** The phrases that mean a leader by somebody named before: «نظيره», «وزير خارجيته», «الرئيسان». Their words are data. */
final class PointingBack {
    private static final int LONGEST = 3;
    private static final Set<String> COUNTERPARTS = new HashSet<>();
    private static final Map<String, Role> OWN = new HashMap<>();
    private static final Map<String, Group> GROUPS = new HashMap<>();
    /** First words, with the particles that may be glued to them. */
    private static final Map<String, String> FIRST = new HashMap<>();

    /**
     * So many holders of an office.
     *
     * @param role null for «الزعيمان», who may be president, king and prime minister, and for «الوزيران»
     * @param ministers of whatever kind, both of the same
     */
    record Group(@Nullable Role role, int count, boolean ministers) {}

    /** What a phrase says, and the item behind it. */
    record Match<T>(T value, int end) {}

    static {
        Lines.of(PointingBack.class, "counterparts.txt").forEach(word -> COUNTERPARTS.add(first(Fold.key(word))));
        for (String line : Lines.of(PointingBack.class, "own-ministers.txt")) {
            String[] fields = line.split(";", -1);
            phrases(fields[1]).forEach(phrase -> OWN.put(phrase, role(fields[0])));
        }
        for (String line : Lines.of(PointingBack.class, "named-before.txt")) {
            String[] fields = line.split(";", -1);
            String who = fields[0].strip();
            boolean ministers = who.equals("ministers");
            Role role = ministers || who.equals("heads") ? null : role(who);
            Group group = new Group(role, Integer.parseInt(fields[1].strip()), ministers);
            phrases(fields[2]).forEach(phrase -> GROUPS.put(phrase, group));
        }
    }

    private PointingBack() {}

    private static Role role(String id) {
        return Role.valueOf(id.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static List<String> phrases(String list) {
        return List.of(list.split("\u060C", -1)).stream()
                .map(phrase -> first(Fold.key(phrase).strip()))
                .toList();
    }

    private static String first(String phrase) {
        String word = phrase.split(" ", -1)[0];
        FIRST.put(word, word);
        Words.withParticles(word).forEach(glued -> FIRST.put(glued, word));
        return phrase;
    }

    /** First words of all phrases, folded, with and without what may be glued to them. */
    static Set<String> firstWords() {
        return FIRST.keySet();
    }

    /** Whether the item is «نظيره» in one of its forms. */
    static boolean isCounterpart(Line line, int i) {
        String word = FIRST.get(line.at(i).form());
        return word != null && COUNTERPARTS.contains(word);
    }

    /** Whether a folded word is «نظيره» in one of its forms with nothing glued to it. */
    static boolean isCounterpartAlone(String folded) {
        return COUNTERPARTS.contains(folded);
    }

    /** The country of the counterpart of whom the sentence speaks from an item on: «مع نظيره السعودي». */
    static @Nullable String countryOfCounterpart(Line line, int from) {
        for (int i = from; line.at(i).kind() != Item.Kind.STOP; i++) {
            if (isCounterpart(line, i)) {
                return Nations.table().ofAdjective(line.at(i + 1).form());
            }
        }
        return null;
    }

    static @Nullable Match<Role> own(Line line, int i) {
        return match(OWN, line, i);
    }

    static @Nullable Match<Group> group(Line line, int i) {
        return match(GROUPS, line, i);
    }

    private static <T> @Nullable Match<T> match(Map<String, T> phrases, Line line, int i) {
        String first = FIRST.get(line.at(i).form());
        for (int count = LONGEST; first != null && count > 0; count--) {
            String rest = count == 1 ? "" : line.words(i + 1, count - 1);
            T value = phrases.get(rest.isEmpty() ? first : first + ' ' + rest);
            if (value != null && words(rest) == count - 1) {
                return new Match<>(value, i + count);
            }
        }
        return null;
    }

    /** Words joined by single spaces; fewer than were asked for where a sign stands between. */
    private static int words(String joined) {
        return joined.isEmpty() ? 0 : joined.split(" ", -1).length;
    }
}
