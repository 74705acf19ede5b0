package org.khulasa.content;

import java.util.Set;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Ids in articles and topics that lead nowhere: the article stays, the override is dropped, the nearest id is named. */
final class References {
    private References() {}

    static void check(Content content, Problems problems) {
        for (Article article : content.articles()) {
            Overrides overrides = article.overrides();
            overrides
                    .leaders()
                    .forEach(c -> require(
                            article.path(), "leader", c.id(), content.leaders().keySet(), problems));
            overrides
                    .topics()
                    .forEach(c -> require(
                            article.path(), "topic", c.id(), content.topics().keySet(), problems));
            if (article.outlet() != null) {
                require(
                        article.path(),
                        "outlet",
                        article.outlet(),
                        content.outlets().keySet(),
                        problems);
            }
            for (Overrides.QuoteCorrection quote : overrides.quotes()) {
                requireWords(article, quote, problems);
                String speaker = quote.speaker();
                if (speaker != null && !speaker.equals("none") && !speaker.equals("hide")) {
                    require(article.path(), "leader", speaker, content.leaders().keySet(), problems);
                }
            }
        }
        for (Topic topic : content.topics().values()) {
            topic.near()
                    .forEach(id ->
                            require(topic.path(), "topic", id, content.topics().keySet(), problems));
        }
    }

    /** A correction whose words do not stand in its paragraph corrects nothing. */
    private static void requireWords(Article article, Overrides.QuoteCorrection quote, Problems problems) {
        boolean found = article.body().stream()
                .anyMatch(b -> b.number() == quote.paragraph() && b.text().contains(quote.starts()));
        if (!found) {
            problems.add(Problem.warning(
                    "W-QUOTE",
                    Place.file(article.path()),
                    "paragraph " + quote.paragraph() + " has no words '" + quote.starts()
                            + "': the correction does nothing",
                    "./khulasa explain " + article.slug() + " prints the paragraphs with their numbers"));
        }
    }

    private static void require(String path, String kind, String id, Set<String> known, Problems problems) {
        if (known.contains(id)) {
            return;
        }
        String add = "add content/" + kind + "s/" + id + ".md";
        String help = Suggestion.of(id, known, add);
        problems.add(
                Problem.warning("W-ID", Place.file(path), "there is no " + kind + " '" + id + "': left out", help));
    }
}
