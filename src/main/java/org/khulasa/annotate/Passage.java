package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.gazetteer.Found;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Folded;

/**
 * The title or a block of the body, folded and searched once.
 *
 * @param number of the block, 0 for the title, {@link #AROUND} for kicker and standfirst
 */
record Passage(int number, boolean subhead, String text, Folded folded, Found found) {
    /** Kicker and standfirst count for topics and places; a mention in them would have no address. */
    static final int AROUND = -1;

    private static final String ON = "\u0639\u0644\u064A"; // على, folded

    /** Title, blocks, then kicker and standfirst. */
    static List<Passage> of(Article article, Gazetteer gazetteer) {
        List<Passage> passages = new ArrayList<>(article.body().size() + 3);
        passages.add(passage(0, false, article.title(), gazetteer));
        for (Block block : article.body()) {
            passages.add(passage(block.number(), block.isSubhead(), block.text(), gazetteer));
        }
        if (article.kicker() != null) {
            passages.add(passage(AROUND, false, article.kicker(), gazetteer));
        }
        if (article.standfirst() != null) {
            passages.add(passage(AROUND, false, article.standfirst(), gazetteer));
        }
        return SharedPlaces.settle(passages);
    }

    private static Passage passage(int number, boolean subhead, String text, Gazetteer gazetteer) {
        Folded folded = Fold.of(text);
        return new Passage(number, subhead, text, folded, gazetteer.find(folded));
    }

    boolean isTitle() {
        return number == 0;
    }

    /** The text as written of a range of the folded key. */
    String written(int keyStart, int keyEnd) {
        return text.substring(folded.start(keyStart), folded.end(keyEnd));
    }

    /** Whether a folded word that ends at an offset of the key is written على, "on", and not as the given name علي. */
    boolean isOn(String word, int keyEnd) {
        return word.equals(ON) && text.charAt(folded.start(keyEnd - 1)) == '\u0649';
    }

    /** The folded word that begins at an offset of the key behind one or more spaces; empty when there is none. */
    String wordAfter(int keyOffset) {
        String key = folded.key();
        int start = keyOffset;
        while (start < key.length() && key.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < key.length() && Fold.isWord(key.charAt(end))) {
            end++;
        }
        return start == keyOffset ? "" : key.substring(start, end);
    }

    /** The folded word that ends at an offset of the key before one or more spaces; empty when there is none. */
    String wordBefore(int keyOffset) {
        String key = folded.key();
        int end = keyOffset;
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Fold.isWord(key.charAt(start - 1))) {
            start--;
        }
        return end == keyOffset ? "" : key.substring(start, end);
    }
}
