package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Fold;

/**
 * A word that may tell of a meeting, as {@code meetings.txt} lists it.
 *
 * @param kind null for a noun that needs an adjective of the telephone
 * @param joins what stands before the other person; the empty string for a plain object
 */
record MeetingWord(Role role, Tense tense, Meeting.@Nullable Kind kind, Set<String> joins) {
    enum Role {
        VERB,
        /** A verb that needs a noun of the list: أجرى محادثات. */
        LIGHT,
        NOUN,
        /** A noun with the subject's pronoun: لقائه. */
        OWN
    }

    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    static final String WITH = "\u0645\u0639"; // مع
    static final String BETWEEN = "\u0628\u064A\u0646"; // بين

    private static final Map<String, MeetingWord> FORMS = new HashMap<>();
    private static final Map<String, MeetingWord> DUALS = new HashMap<>();
    private static final Map<String, Set<String>> OTHERS = new HashMap<>();

    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (String line : Lines.of(MeetingWord.class, "meetings.txt")) {
            String[] fields = line.split(";", -1);
            String what = fields[0].strip();
            switch (what) {
                case "verb" -> verb(Role.VERB, fields);
                case "light" -> verb(Role.LIGHT, fields);
                case "noun" -> words(fields[2])
                        .forEach(w -> noun(w, new MeetingWord(Role.NOUN, Tense.NONE, kind(fields), Set.of())));
                case "own" -> words(fields[3])
                        .forEach(w -> own(w, new MeetingWord(Role.OWN, Tense.NONE, kind(fields), joins(fields[2]))));
                default -> OTHERS.computeIfAbsent(what, w -> new HashSet<>()).addAll(words(fields[1]));
            }
        }
        WORDS.addAll(FORMS.keySet());
        WORDS.addAll(DUALS.keySet());
    }

    /** Whether two subjects of such a verb meet each other. */
    boolean isMutual() {
        return joins.contains(WITH);
    }

    /** The word that a folded form is, with or without a glued و or ف; null for nearly every form. */
    static @Nullable MeetingWord of(String folded) {
        return FORMS.get(folded);
    }

    static boolean isNoun(String folded) {
        MeetingWord word = of(folded);
        return word != null && word.role() == Role.NOUN;
    }

    /** The verb of which the form is the dual: يبحثان. */
    static @Nullable MeetingWord ofDual(String folded) {
        return DUALS.get(folded);
    }

    /** All forms, folded. */
    static Set<String> words() {
        return WORDS;
    }

    /** Whether one of the other lists has a word: {@code planned}, {@code doubt} and the like. */
    static boolean is(String list, String folded) {
        return OTHERS.getOrDefault(list, Set.of()).contains(folded);
    }

    private static Meeting.@Nullable Kind kind(String[] fields) {
        String kind = fields[1].strip();
        return kind.equals("phone") ? null : Meeting.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        for (String word : list.strip().split(" ", -1)) {
            words.add(Fold.key(word));
        }
        return words;
    }

    private static Set<String> joins(String list) {
        Set<String> joins = new HashSet<>();
        for (String word : list.strip().split(" ", -1)) {
            joins.add(word.equals("=") ? "" : Fold.key(word));
        }
        return Set.copyOf(joins);
    }

    private static void verb(Role role, String[] fields) {
        List<String> forms = words(fields[3]);
        Set<String> joins = joins(fields[2]);
        MeetingWord past = new MeetingWord(role, Tense.PAST, kind(fields), joins);
        MeetingWord present = new MeetingWord(role, Tense.PRESENT, kind(fields), joins);
        MeetingWord future = new MeetingWord(role, Tense.FUTURE, kind(fields), joins);
        put(forms.get(0), past);
        put(forms.get(1), past);
        String he = forms.get(2);
        String she = "\u062A" + he.substring(1);
        DUALS.put(forms.get(0) + "\u0627", past);
        for (String form : List.of(he, she)) {
            put(form, present);
            put("\u0633" + form, future);
            DUALS.put(form + "\u0627\u0646", present);
            DUALS.put("\u0633" + form + "\u0627\u0646", future);
        }
    }

    private static void noun(String word, MeetingWord noun) {
        put(word, noun);
        put("\u0627\u0644" + word, noun);
        FORMS.putIfAbsent("\u0628" + word, noun);
    }

    private static void own(String word, MeetingWord own) {
        put(word, own);
        FORMS.putIfAbsent("\u0628" + word, own);
    }

    private static void put(String form, MeetingWord word) {
        FORMS.putIfAbsent(form, word);
        FORMS.putIfAbsent("\u0648" + form, word);
        FORMS.putIfAbsent("\u0641" + form, word);
    }
}
