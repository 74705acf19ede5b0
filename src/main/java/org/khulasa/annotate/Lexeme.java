package org.khulasa.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Nations;

/**
 * Everything that is known of one word form, so that a word of a text is looked up once.
 *
 * @param lists the lists that have it, as bits
 * @param verb null when it is no verb form
 * @param startsOffice an office in words may begin with it
 * @param startsInstitution an institution's name may begin with it
 * @param nation it is a country's adjective or name
 * @param meets it may tell of a meeting
 * @param refers a phrase that means a person by an office or by somebody else may begin with it
 */
record Lexeme(
        int lists,
        @Nullable Verb verb,
        boolean startsOffice,
        boolean startsInstitution,
        boolean nation,
        boolean meets,
        boolean refers) {
    static final Lexeme UNKNOWN = new Lexeme(0, null, false, false, false, false, false);

    private static final Map<String, Lexeme> ALL = new HashMap<>();
    private static final Set<String> REFERRING = new HashSet<>();

    static {
        List.of(
                        OfficePhrase.firstWords(),
                        OfficePhrase.firstWordsWithParticles(),
                        BareOffices.firstWords(),
                        Compatriots.firstWords(),
                        PointingBack.firstWords(),
                        TheLatter.firstWords(),
                        EnvoyPhrase.firstWords())
                .forEach(REFERRING::addAll);
        REFERRING.forEach(Lexeme::add);
        WordList.words().forEach(Lexeme::add);
        Verbs.words().forEach(Lexeme::add);
        OfficePhrase.firstWords().forEach(Lexeme::add);
        Institution.firstWords().forEach(Lexeme::add);
        Nations.table().words().forEach(Lexeme::add);
        MeetingWord.words().forEach(Lexeme::add);
    }

    /** The lexeme of a folded word; {@link #UNKNOWN} for nearly every word. */
    static Lexeme of(String folded) {
        Lexeme lexeme = ALL.get(folded);
        return lexeme == null ? UNKNOWN : lexeme;
    }

    private static void add(String word) {
        ALL.computeIfAbsent(
                word,
                w -> new Lexeme(
                        WordList.bits(w),
                        Verbs.of(w),
                        OfficePhrase.firstWords().contains(w),
                        Institution.firstWords().contains(w),
                        Nations.table().ofAdjective(w) != null
                                || Nations.table().ofName(w) != null,
                        MeetingWord.words().contains(w),
                        REFERRING.contains(w)));
    }
}
