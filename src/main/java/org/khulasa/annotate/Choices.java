package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khulasa.content.Overrides.Choice;

/** Applies an editor's list of additions, removals and replacements to what was found. */
final class Choices {
    private Choices() {}

    /**
     * The found values with the choices applied.
     *
     * @param id the id of a found value
     * @param chosen what an editor's word makes of an id, given the found value in a list of none or one; null leaves it out
     */
    static <T> List<T> apply(List<T> found, List<Choice> choices, Function<T, String> id, Chosen<T> chosen) {
        if (choices.isEmpty()) {
            return found;
        }
        Map<String, T> byId = new LinkedHashMap<>();
        found.forEach(value -> byId.put(id.apply(value), value));
        boolean replaces = choices.stream().anyMatch(c -> c.kind() == Choice.Kind.SET);
        Map<String, T> result = new LinkedHashMap<>(replaces ? Map.of() : byId);
        for (Choice choice : choices) {
            if (choice.kind() == Choice.Kind.REMOVE) {
                result.remove(choice.id());
            } else {
                T value = byId.get(choice.id());
                T made = chosen.make(choice.id(), value == null ? List.of() : List.of(value));
                if (made != null) {
                    result.put(choice.id(), made);
                }
            }
        }
        return new ArrayList<>(result.values());
    }

    /**
     * Whether an editor took the id out, by name or by a list that leaves it out. Such a leader speaks, meets and is meant by
     * nothing in the article either.
     */
    static boolean rejects(List<Choice> choices, String id) {
        boolean listed = false;
        boolean replaces = false;
        for (Choice choice : choices) {
            boolean same = choice.id().equals(id);
            if (same && choice.kind() == Choice.Kind.REMOVE) {
                return true;
            }
            listed |= same;
            replaces |= choice.kind() == Choice.Kind.SET;
        }
        return replaces && !listed;
    }

    /** What an editor's word makes of an id. */
    @FunctionalInterface
    interface Chosen<T> {
        @org.jspecify.annotations.Nullable
        T make(String id, List<T> found);
    }
}
