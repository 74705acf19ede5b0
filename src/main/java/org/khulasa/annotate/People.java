package org.khulasa.annotate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/**
 * Finds people who are not among the leaders but are named as the subject of a verb: «المتحدثة ماريا زاخاروفا», «تيمور
 * أحمدوف، الخبير في ...». Remembers them, so that a surname alone means them later in the article.
 */
final class People {
    private static final int LONGEST_PHRASE = 12;
    private static final int LONGEST_NAME = 4;
    private static final String BY_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

    /** الدبلوماسية, folded: behind words that may be a name it is diplomacy as well. */
    private static final String DIPLOMACY =
            Fold.key("\u0627\u0644\u062F\u0628\u0644\u0648\u0645\u0627\u0633\u064A\u0629");

    private static final String AT = "\u0644\u062F\u064A"; // لدى, folded
    private static final String IN = "\u0641\u064A"; // في
    private static final String TO = "\u0627\u0644\u064A"; // إلى, folded

    private final Map<String, Speaker> bySurname = new HashMap<>();
    private final Map<String, Speaker> byName = new HashMap<>();
    private final Posts posts = new Posts();

    /** The person named by the phrase at an item; null when the phrase does not name one with certainty. */
    @Nullable
    Actor at(Line line, int i) {
        Speaker known = bySurname.get(line.at(i).form());
        if (known != null && !continues(line, i + 1)) {
            return new Actor(known, Rule.SUBJECT_AFTER_VERB, i + 1, false);
        }
        Actor again = again(line, i);
        if (again != null) {
            return again;
        }
        boolean described = line.at(i).is(WordList.PERSON_TITLES);
        int end = i;
        while (end < i + LONGEST_PHRASE && (continues(line, end) || described && end > i && isPost(line, end))) {
            end++;
        }
        if (end == i) {
            return null;
        }
        int name = nameStart(line, i, end, described);
        if (name >= 0) {
            boolean certain = described || isGivenName(line, name) || isDescribedAfter(line, end);
            return certain ? person(line, name, end, posts.in(line, i, name)) : null;
        }
        // «المتحدثة باسم البيت الأبيض، سارة ساندرز: »
        if (described && line.at(end).kind() == Item.Kind.COMMA) {
            int next = end + 1;
            int stop = next;
            while (stop <= next + LONGEST_NAME && continues(line, stop)) {
                stop++;
            }
            boolean all = stop - next >= 2 && stop - next <= LONGEST_NAME && nameStart(line, next, stop, false) == next;
            if (all && !line.at(stop).isWord()) {
                return person(line, next, stop, posts.in(line, i, end));
            }
        }
        if (described) {
            Speaker holder = posts.holder(line, i, end);
            return holder == null ? null : new Actor(holder, Rule.SUBJECT_AFTER_VERB, end, false);
        }
        return named(line, i);
    }

    /** Somebody by the full name that the article gave before. */
    private @Nullable Actor again(Line line, int i) {
        for (int count = LONGEST_NAME; count > 1; count--) {
            Speaker known = byName.get(line.words(i, count));
            if (known != null && line.at(i + count - 1).isWord()) {
                return new Actor(known, Rule.SUBJECT_AFTER_VERB, i + count, false);
            }
        }
        return null;
    }

    /** «فاسيلي نيبينزيا مندوب روسيا لدى الأمم المتحدة»: a name with its post behind it. */
    private @Nullable Actor named(Line line, int i) {
        int post = i;
        while (post <= i + LONGEST_NAME && isNameLike(line, post)) {
            post++;
        }
        int end = post;
        while (end < post + LONGEST_PHRASE && (continues(line, end) || end > post && isPost(line, end))) {
            end++;
        }
        Posts.@Nullable Post held = posts.in(line, post, end);
        if (post - i < 2
                || held == null
                || !line.at(post).is(WordList.PERSON_TITLES)
                || line.at(post).form().equals(DIPLOMACY)) {
            return null;
        }
        Actor named = person(line, i, post, held);
        return new Actor(named.speaker(), named.why(), end, false);
    }

    /** The person of a surname with ل before it or without: what may follow «وفقا». */
    @Nullable
    Actor source(Line line, int i) {
        String form = line.at(i).form();
        Speaker known = bySurname.get(form.startsWith("\u0644") ? form.substring(1) : form);
        return known == null || continues(line, i + 1) ? null : new Actor(known, Rule.SOURCE, i + 1, false);
    }

    /** «مندوب مصر لدى الأمم المتحدة», «السفير في الأردن»: a preposition that is part of the description. */
    private static boolean isPost(Line line, int k) {
        String word = line.at(k).form();
        return word.equals(AT) || (word.equals(IN) || word.equals(TO)) && isNation(line, k + 1);
    }

    private static boolean isNation(Line line, int k) {
        return Nations.table().ofName(line.at(k).form()) != null
                || Nations.table().ofName(line.words(k, 2)) != null;
    }

    private Actor person(Line line, int from, int end, Posts.@Nullable Post post) {
        Speaker speaker = new Speaker(null, line.written(from, end), null);
        bySurname.put(line.at(end - 1).form(), speaker);
        byName.put(line.words(from, end - from), speaker);
        posts.hold(post, speaker);
        return new Actor(speaker, Rule.SUBJECT_AFTER_VERB, end, false);
    }

    /** Whether the phrase goes on with this item. */
    private static boolean continues(Line line, int k) {
        Item item = line.at(k);
        if (!item.isWord()) {
            return false;
        }
        String word = item.form();
        return !WordList.FUNCTION.has(word)
                && !WordList.THAT.has(word)
                && !word.startsWith("\u0644\u0644")
                && item.lexeme().verb() == null;
    }

    /**
     * Where the name at the end of a phrase begins, or -1. After a description the name follows a definite word, as in
     * «رئيس المركز اللواء يوري بورينكوف»; without one the whole phrase must be a name.
     */
    private static int nameStart(Line line, int from, int end, boolean described) {
        int start = end;
        while (start > from && isNameLike(line, start - 1)) {
            start--;
        }
        // A family name may carry the article, the word before it may not.
        if (start == end && end - from >= 2 && Words.isDefinite(line.at(end - 1).form()) && isPart(line, end - 1)) {
            start = end - 1;
            while (start > from && isNameLike(line, start - 1)) {
                start--;
            }
            if (start == end - 1) {
                return -1;
            }
        }
        int length = end - start;
        if (length < 2 || length > LONGEST_NAME) {
            return -1;
        }
        if (!described) {
            return start == from ? start : -1;
        }
        if (start == from) {
            return -1;
        }
        String before = line.at(start - 1).form();
        boolean closed = Words.isDefinite(before)
                || Nations.table().ofAdjective(before) != null
                || Nations.table().ofName(before) != null;
        return closed && !before.equals(BY_NAME_OF) ? start : -1;
    }

    /** Whether a word may be part of a name that begins without the article. */
    static boolean isNameLike(Line line, int k) {
        String word = line.at(k).form();
        return word.length() > 1 && !Words.isDefinite(word) && continues(line, k) && isPart(line, k);
    }

    private static boolean isPart(Line line, int k) {
        String word = line.at(k).form();
        return !WordList.PERSON_TITLES.has(word)
                && !WordList.TITLES.has(word)
                && !WordList.VAGUE.has(word)
                && Nations.table().ofAdjective(word) == null
                && Nations.table().ofName(word) == null
                && !word.equals(BY_NAME_OF)
                && line.name(k) == null;
    }

    private static boolean isGivenName(Line line, int k) {
        return line.at(k).is(WordList.GIVEN);
    }

    /** «، الخبير في ...», «، وهو أحد ...» */
    private static boolean isDescribedAfter(Line line, int end) {
        String next = line.at(end + 1).form();
        boolean described = WordList.PERSON_TITLES.has(next) && Words.isDefinite(next)
                || next.equals("\u0648\u0647\u0648")
                || next.equals("\u0648\u0647\u064A");
        return line.at(end).kind() == Item.Kind.COMMA && described;
    }
}
