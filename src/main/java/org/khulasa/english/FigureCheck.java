package org.khulasa.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Block;

/**
 * Every figure of a draft stands in the Arabic. Western, Arabic-Indic and Persian digits are one, and separators between
 * digits do not count, so 1,250 is \u0661\u066C\u0662\u0665\u0660. A figure that the Arabic has in words is refused: nothing here reads number
 * words, and a draft that is set aside costs less than a wrong figure on a page.
 */
public final class FigureCheck implements DraftCheck {
    /** Digits with points, commas, apostrophes and narrow spaces between them; the last six are Arabic signs and spaces. */
    private static final Pattern FIGURE =
            Pattern.compile("\\p{Nd}+(?:[.,'\u2019\u066B\u066C\u060C\u00A0\u202F\u2009]\\p{Nd}+)*");

    @Override
    public List<String> reasons(String title, List<Summary.Sentence> sentences, Article article) {
        Set<String> known = new HashSet<>();
        figures(article.title(), known);
        figures(article.kicker(), known);
        figures(article.standfirst(), known);
        for (Block block : article.body()) {
            figures(block.text(), known);
        }
        List<String> reasons = new ArrayList<>();
        unknown("the title", title, known, reasons);
        for (int i = 0; i < sentences.size(); i++) {
            unknown("sentence " + (i + 1), sentences.get(i).text(), known, reasons);
        }
        return reasons;
    }

    private static void unknown(String where, String text, Set<String> known, List<String> reasons) {
        Set<String> seen = new LinkedHashSet<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (!known.contains(digits(figure.group())) && seen.add(figure.group())) {
                reasons.add(where + " has the figure " + figure.group() + ", which the Arabic has not");
            }
        }
    }

    private static void figures(@Nullable String text, Set<String> known) {
        Matcher figure = FIGURE.matcher(text == null ? "" : text);
        while (figure.find()) {
            known.add(digits(figure.group()));
        }
    }

    /** The digits alone, in one family. */
    private static String digits(String figure) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < figure.length(); i++) {
            int digit = Character.digit(figure.charAt(i), 10);
            if (digit >= 0) {
                out.append(digit);
            }
        }
        return out.toString();
    }
}
