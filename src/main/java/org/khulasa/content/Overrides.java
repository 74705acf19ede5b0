package org.khulasa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Localized;

/**
 * What a person decided about an article against the program.
 *
 * @param leaders ids to add, remove or set; see {@link Choice}
 * @param story id of the story to force it into, {@code none} to force it out, null for no word
 * @param aliases old keys that redirect here
 */
public record Overrides(
        List<Choice> leaders,
        List<Choice> topics,
        List<QuoteCorrection> quotes,
        @Nullable String story,
        Status status,
        List<String> aliases,
        List<Note> notes) {
    public static final Overrides NONE =
            new Overrides(List.of(), List.of(), List.of(), null, Status.PUBLISHED, List.of(), List.of());

    public Overrides {
        leaders = List.copyOf(leaders);
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    /** One entry of a {@code leaders} or {@code topics} list. A list of {@code SET} entries replaces what was found. */
    public record Choice(Kind kind, String id) {
        /** {@code +id}, {@code -id} or {@code id}. */
        public enum Kind {
            ADD,
            REMOVE,
            SET
        }

        static Choice parse(String text) {
            return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
                case '+' -> new Choice(Kind.ADD, text.substring(1));
                case '-' -> new Choice(Kind.REMOVE, text.substring(1));
                default -> new Choice(Kind.SET, text);
            };
        }
    }

    /**
     * A correction of one quotation.
     *
     * @param paragraph number of the block, from 1
     * @param starts first words of the quotation
     * @param speaker a leader's id, {@code none}, {@code hide}, or null to leave the speaker
     * @param en an editor's English rendering, or null
     */
    public record QuoteCorrection(int paragraph, String starts, @Nullable String speaker, @Nullable String en) {}

    /** A dated correction that the page shows. */
    public record Note(String on, Localized text) {}
}
