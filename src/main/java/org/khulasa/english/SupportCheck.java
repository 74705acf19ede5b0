package org.khulasa.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.gazetteer.Gazetteer;

/**
 * Looks for every name, number, date, place and quotation of an English text in the Arabic: in the paragraphs that a sentence
 * points to, else anywhere in the article. What is found may still be said wrongly; what is not found is surely worth a look.
 * Thread-safe.
 */
public final class SupportCheck {
    private final Content content;
    private final Gazetteer gazetteer;
    private final EnglishNames names;

    /**
     * A check for the content that the gazetteer was built from.
     *
     * @param gazetteer its Arabic names and terms
     */
    public SupportCheck(Content content, Gazetteer gazetteer) {
        this.content = content;
        this.gazetteer = gazetteer;
        names = new EnglishNames(content);
    }

    /** What was looked for in the article and what was not found. */
    public Support of(Summary summary, Annotated annotated) {
        Map<List<Integer>, Ground> grounds = new HashMap<>();
        List<Claim> claims = new ArrayList<>(claims(summary.title(), ground(grounds, List.of(), annotated)));
        for (List<Summary.Sentence> paragraph : summary.paragraphs()) {
            for (Summary.Sentence sentence : paragraph) {
                claims.addAll(claims(sentence.text(), ground(grounds, sentence.paragraphs(), annotated)));
            }
        }
        return new Support(
                claims.size(),
                claims.stream()
                        .filter(c -> !c.found())
                        .map(c -> new Support.Missing(c.words(), c.kind()))
                        .toList());
    }

    /**
     * The same check for drafts that are in no article yet: what passes here is shown.
     *
     * @param annotator finds what the Arabic has
     */
    public DraftCheck ofDrafts(Function<Article, Annotated> annotator) {
        return (title, sentences, article) -> {
            Annotated annotated = annotator.apply(article);
            Map<List<Integer>, Ground> grounds = new HashMap<>();
            List<String> reasons = new ArrayList<>();
            reasons("the title", claims(title, ground(grounds, List.of(), annotated)), "the Arabic", reasons);
            for (int i = 0; i < sentences.size(); i++) {
                Summary.Sentence sentence = sentences.get(i);
                List<Claim> claims = claims(sentence.text(), ground(grounds, sentence.paragraphs(), annotated));
                String where = sentence.paragraphs().isEmpty() ? "the Arabic" : "the Arabic that it points to";
                reasons("sentence " + (i + 1), claims, where, reasons);
            }
            return reasons;
        };
    }

    private static void reasons(String what, List<Claim> claims, String where, List<String> reasons) {
        claims.stream()
                .filter(claim -> !claim.found())
                .map(claim -> what + " has the " + claim.kind().id() + " '" + claim.words() + "', which " + where
                        + " has not")
                .distinct()
                .forEach(reasons::add);
    }

    /** Read only when a sentence makes a claim, and once for all sentences that point to the same paragraphs. */
    private Supplier<Ground> ground(Map<List<Integer>, Ground> grounds, List<Integer> paragraphs, Annotated annotated) {
        return () -> grounds.computeIfAbsent(paragraphs, p -> Ground.of(annotated, p, gazetteer));
    }

    private List<Claim> claims(String text, Supplier<Ground> ground) {
        return new SentenceCheck(text, ground, names, content.leaders()).claims();
    }

    /** Something that a sentence says, and whether the ground has it. */
    record Claim(String words, Support.Kind kind, boolean found) {}

    /** Whether two sets share an element. */
    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
