package org.khulasa.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.EnglishText;

/**
 * An article's English summary.
 *
 * @param paragraphs its sentences, paragraph by paragraph
 * @param outdated the Arabic body is not the one it was written for
 */
public record Summary(String title, List<List<Sentence>> paragraphs, Tier tier, boolean outdated) {
    /** {@code [¶2]} or {@code [¶2,5]} at the end of a sentence. */
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[\u00B6\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\]");

    public Summary {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** A sentence (or what stands before a reference) and the numbers of the Arabic paragraphs it rests on. */
    public record Sentence(String text, List<Integer> paragraphs) {
        public Sentence {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The English that was written for the article, or null when nobody wrote any. References to paragraphs it does not have are left out. */
    public static @Nullable Summary of(Article article) {
        EnglishText english = article.english();
        if (english == null) {
            return null;
        }
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (String paragraph : paragraphs(english.summary())) {
            paragraphs.add(sentences(
                    paragraph.strip().replace('\n', ' '), article.body().size()));
        }
        // The first eight digits, as in 'generated', are enough to tell.
        boolean outdated = english.of() != null
                && (english.of().length() < 8 || !article.bodyHash().startsWith(english.of()));
        return new Summary(english.title(), paragraphs, Tier.of(english.tier()), outdated);
    }

    /** Most summaries are one paragraph without references: two patterns that find nothing took 3% of a large site's build. */
    private static String[] paragraphs(String summary) {
        return summary.indexOf('\n') < 0 ? new String[] {summary} : summary.split("\n\\s*\n");
    }

    private static List<Sentence> sentences(String paragraph, int last) {
        if (paragraph.indexOf('\u00B6') < 0) {
            String text = paragraph.strip();
            return text.isEmpty() ? List.of() : List.of(new Sentence(text, List.of()));
        }
        List<Sentence> sentences = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(paragraph);
        int from = 0;
        while (reference.find()) {
            List<Integer> numbers = Arrays.stream(reference.group(1).split("\\s*,\\s*"))
                    .map(Integer::valueOf)
                    .filter(n -> n >= 1 && n <= last)
                    .toList();
            sentences.add(
                    new Sentence(paragraph.substring(from, reference.start()).strip(), numbers));
            from = reference.end();
        }
        String rest = paragraph.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(new Sentence(rest, List.of()));
        }
        return sentences;
    }

    /** The first sentences as plain text, for descriptions and feeds. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                out.append(out.isEmpty() ? "" : " ").append(sentence.text());
            }
        }
        return out.toString();
    }
}
