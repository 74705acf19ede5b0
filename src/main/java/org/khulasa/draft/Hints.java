package org.khulasa.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.content.Content;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Leader;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.gazetteer.Hit;
import org.khulasa.lang.Fold;

/** How the digest writes the names and terms that an article has: the leaders it may mean, and the glossary's terms. */
final class Hints {
    /** What may be glued to the front of a term: and, so, in, to, as, the. */
    private static final Set<String> GLUED = Set.of(
            "",
            "\u0648",
            "\u0641",
            "\u0628",
            "\u0644",
            "\u0643",
            "\u0627\u0644",
            "\u0648\u0627\u0644",
            "\u0628\u0627\u0644",
            "\u0641\u0627\u0644",
            "\u0643\u0627\u0644",
            "\u0644\u0644",
            "\u0648\u0644\u0644",
            "\u0648\u0628",
            "\u0648\u0644",
            "\u0648\u0628\u0627\u0644");

    private final Gazetteer gazetteer;
    private final Map<String, Leader> leaders;
    private final List<GlossaryTerm> glossary;

    Hints(Content content) {
        gazetteer = Gazetteer.of(content);
        leaders = content.leaders();
        glossary = content.glossary();
    }

    /** Lines such as {@code Arabic = English}, leaders first; a name that two leaders share gives none. */
    List<String> of(Article article) {
        List<String> texts = new ArrayList<>();
        texts.add(article.title());
        article.body().stream().map(Block::text).forEach(texts::add);
        Set<String> hints = new LinkedHashSet<>();
        List<String> keys = new ArrayList<>();
        for (String text : texts) {
            keys.add(Fold.key(text));
            for (Hit hit : gazetteer.find(Fold.of(text)).names()) {
                Leader leader =
                        hit.entry().leaders().size() == 1 && !hit.entry().isDoubtful()
                                ? leaders.get(hit.entry().leaders().get(0).leader())
                                : null;
                if (leader != null) {
                    hints.add(leader.name().ar() + " = " + leader.name().en());
                }
            }
        }
        for (GlossaryTerm term : glossary) {
            if (term.ar().stream().anyMatch(form -> keys.stream().anyMatch(key -> has(key, Fold.key(form))))) {
                hints.add(term.ar().get(0) + " = " + term.en().get(0));
            }
        }
        return List.copyOf(hints);
    }

    private static boolean has(String key, String form) {
        for (int at = key.indexOf(form); at >= 0; at = key.indexOf(form, at + 1)) {
            int end = at + form.length();
            int start = at;
            while (start > 0 && Fold.isWord(key.charAt(start - 1))) {
                start--;
            }
            if ((end == key.length() || !Fold.isWord(key.charAt(end))) && GLUED.contains(key.substring(start, at))) {
                return true;
            }
        }
        return false;
    }
}
