package org.khulasa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles for tests: a title, a day and paragraphs. */
public final class SampleArticle {
    private SampleArticle() {}

    /**
     * An article of plain paragraphs.
     *
     * @param day a date or a dash
     */
    public static Article of(
            String title, String day, @Nullable EnglishText english, Overrides overrides, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(blocks.size() + 1, 0, paragraph, paragraph, true));
        }
        LocalDate date = day.equals("-") ? null : LocalDate.parse(day);
        return new Article(
                "undated/a",
                "a.md",
                new Provenance("000000000000", null, null, null, Map.of(), List.of()),
                title,
                false,
                null,
                null,
                null,
                null,
                null,
                new Dating(date, null, null, null, null),
                english,
                overrides,
                blocks,
                "");
    }
}
