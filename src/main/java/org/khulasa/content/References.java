package org.khulasa.content;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Ids in articles and topics that lead nowhere: the article stays, the override is dropped, the nearest id is named.
 *
 * @param text of a file by its path, to say where the id stands
 */
record References(Content content, UnaryOperator<String> text, Problems problems) {
    /**
     * Looks at all articles and topics.
     *
     * @param text of a file by its path, to say where the id stands
     */
    static void check(Content content, UnaryOperator<String> text, Problems problems) {
        References references = new References(content, text, problems);
        content.articles().forEach(references::article);
        for (Topic topic : content.topics().values()) {
            topic.near().forEach(id -> references.topic(topic.path(), "near", id));
        }
    }

    private void article(Article article) {
        Overrides overrides = article.overrides();
        String path = article.path();
        overrides.leaders().forEach(choice -> leader(path, "leaders", choice.id()));
        overrides.topics().forEach(choice -> topic(path, "topics", choice.id()));
        if (article.outlet() != null) {
            require(
                    path,
                    "outlet",
                    "outlet",
                    article.outlet(),
                    content.outlets().keySet());
        }
        for (Overrides.QuoteCorrection quote : overrides.quotes()) {
            requireWords(article, quote);
            String speaker = quote.speaker();
            if (speaker != null && !speaker.equals("none") && !speaker.equals("hide")) {
                leader(path, "quotes", speaker);
            }
        }
    }

    /** A correction whose words do not stand in its paragraph corrects nothing. */
    private void requireWords(Article article, Overrides.QuoteCorrection quote) {
        boolean found = article.body().stream()
                .anyMatch(b -> b.number() == quote.paragraph() && b.text().contains(quote.starts()));
        if (!found) {
            String path = article.path();
            problems.add(Problem.warning(
                    "W-QUOTE",
                    Spot.behind(path, text.apply(path), "quotes", quote.starts()),
                    "paragraph " + quote.paragraph() + " has no words '" + quote.starts()
                            + "': the correction does nothing",
                    "./khulasa explain " + article.slug() + " prints the paragraphs with their numbers"));
        }
    }

    private void leader(String path, String key, String id) {
        require(path, key, "leader", id, content.leaders().keySet());
    }

    private void topic(String path, String key, String id) {
        require(path, key, "topic", id, content.topics().keySet());
    }

    private void require(String path, String key, String kind, String id, Set<String> known) {
        if (!known.contains(id)) {
            String file = "content/" + kind + "s/" + id + ".md";
            boolean broken = !text.apply(file).isEmpty();
            problems.add(Problem.warning(
                    "W-ID",
                    Spot.ofId(path, text.apply(path), key, id),
                    "there is no " + kind + " '" + id + "': left out",
                    broken
                            ? "mend " + file + ": its own problem says where"
                            : Suggestion.of(id, known, "add " + file)));
        }
    }
}
