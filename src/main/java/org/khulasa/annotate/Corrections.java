package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Leader;
import org.khulasa.content.Overrides;
import org.khulasa.lang.Fold;

/** Applies what editors decided about quotations: it wins over every rule. */
final class Corrections {
    private Corrections() {}

    static List<Quotation> apply(
            List<Quotation> found, List<Overrides.QuoteCorrection> corrections, Map<String, Leader> leaders) {
        if (corrections.isEmpty()) {
            return found;
        }
        List<Quotation> result = new ArrayList<>();
        for (Quotation quotation : found) {
            Quotation corrected = quotation;
            for (Overrides.QuoteCorrection correction : corrections) {
                if (corrected != null && isMeant(correction, quotation)) {
                    corrected = correct(corrected, correction, leaders);
                }
            }
            if (corrected != null) {
                result.add(corrected);
            }
        }
        return result;
    }

    /** The quotations; those of leaders whom an editor took out of the article have no speaker that is known. */
    static List<Quotation> unsay(List<Quotation> found, Predicate<String> rejected) {
        return found.stream()
                .map(q -> isBy(q, rejected) ? with(q, null, Rule.EDITOR.id(), q.rendering()) : q)
                .toList();
    }

    /** What leaders are reported to say, without those whom an editor took out. */
    static List<Quotation> without(List<Quotation> reported, Predicate<String> rejected) {
        return reported.stream().filter(q -> !isBy(q, rejected)).toList();
    }

    /** The meetings of those who are in the article, as far as two of them are left. */
    static List<Meeting> meetingsOf(List<Presence> presences, List<Meeting> found) {
        Set<String> present = presences.stream().map(Presence::id).collect(Collectors.toSet());
        return found.stream()
                .map(meeting -> meeting.of(present))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isBy(Quotation q, Predicate<String> rejected) {
        return q.speaker() != null
                && q.speaker().id() != null
                && rejected.test(q.speaker().id());
    }

    private static boolean isMeant(Overrides.QuoteCorrection correction, Quotation quotation) {
        return correction.paragraph() == quotation.paragraph()
                && letters(quotation.text()).startsWith(letters(correction.starts()));
    }

    /** An editor may type other marks, spaces and vowel signs than the text has. */
    private static String letters(String text) {
        return Fold.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static @Nullable Quotation correct(
            Quotation q, Overrides.QuoteCorrection correction, Map<String, Leader> leaders) {
        String speaker = correction.speaker();
        String rendering = correction.en() == null ? q.rendering() : correction.en();
        if (speaker == null) {
            return with(q, q.speaker(), q.reason(), rendering);
        }
        if (speaker.equals("hide")) {
            return null;
        }
        if (speaker.equals("none")) {
            return with(q, null, Rule.EDITOR.id(), rendering);
        }
        Leader leader = leaders.get(speaker);
        // An unknown id was reported when the file was read; nothing is guessed from it.
        return leader == null
                ? with(q, q.speaker(), q.reason(), rendering)
                : with(q, Speaker.of(leader), Rule.EDITOR.id(), rendering);
    }

    private static Quotation with(Quotation q, @Nullable Speaker speaker, String reason, @Nullable String rendering) {
        return new Quotation(
                q.text(),
                q.paragraph(),
                q.start(),
                q.end(),
                q.kind(),
                speaker,
                q.verb(),
                reason,
                q.anchor(),
                rendering);
    }
}
