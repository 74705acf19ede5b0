package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, from the beginning of an article to where it is being read, who issued the last statement and which ministry
 * was named last, so that «البيان» and «الوزارة» mean somebody.
 */
final class Statements {
    private static final String STATEMENT = "\u0628\u064A\u0627\u0646"; // بيان
    private static final String A_STATEMENT = STATEMENT + "\u0627"; // بيانا
    private static final String THE_STATEMENT = "\u0627\u0644\u0628\u064A\u0627\u0646"; // البيان
    private static final String MINISTRY = "\u0648\u0632\u0627\u0631\u0647"; // وزارة, folded
    private static final String THE_MINISTRY = "\u0627\u0644\u0648\u0632\u0627\u0631\u0647"; // الوزارة
    private static final String IN = "\u0641\u064A"; // في
    private static final int NEAR = 8;
    private static final String ON = "\u0639\u0644\u064A"; // على, folded
    private static final String SITE = "\u0645\u0648\u0642\u0639"; // موقع
    /** What may stand behind «بيان»: رسمي صحفي صحافي مقتضب مكتوب خطي, folded. */
    private static final Set<String> KINDS = Set.of(
            "\u0631\u0633\u0645\u064A",
            "\u0635\u062D\u0641\u064A",
            "\u0635\u062D\u0627\u0641\u064A",
            "\u0645\u0642\u062A\u0636\u0628",
            "\u0645\u0643\u062A\u0648\u0628",
            "\u062E\u0637\u064A");

    private @Nullable Speaker issuer;
    private @Nullable Speaker ministry;

    /** Reads on: the word at an item may introduce a statement or a ministry. */
    void pass(Line line, int i, @Nullable Actor subject) {
        String word = line.at(i).form();
        if (word.endsWith(MINISTRY) && word.length() <= MINISTRY.length() + 2) {
            Actor named = Institution.at(line, i, true);
            ministry = named == null ? ministry : named.speaker();
            return;
        }
        if (word.equals(A_STATEMENT)) {
            // «أصدرت الرئاسة التونسية بيانا»: whoever issues it.
            issuer = subject != null && subject.institution() && !qualified(line, i) ? subject.speaker() : null;
            return;
        }
        if (!word.endsWith(STATEMENT) || word.length() > STATEMENT.length() + 4) {
            return;
        }
        Actor owner = owner(line, i + 1);
        if (owner != null) {
            issuer = owner.speaker();
        } else if (word.endsWith(THE_STATEMENT) || word.startsWith("\u0644\u0644")) {
            issuer = qualified(line, i) ? null : issuer;
        } else {
            Actor before = line.at(i - 1).form().equals(IN) ? endingBefore(line, i - 1) : null;
            Actor in = before != null ? before : subject;
            issuer = in != null && in.institution() ? in.speaker() : null;
        }
    }

    /** The subject phrase «بيان الكرملين», «البيان» or «الوزارة» at an item; null when there is no such phrase. */
    @Nullable
    Actor at(Line line, int i, boolean particles) {
        String word = line.at(i).form();
        if (particles && word.startsWith("\u0644\u0644")) {
            word = "\u0627" + word.substring(1);
        }
        if (particles && word.equals("\u0644" + STATEMENT)) {
            word = STATEMENT;
        }
        if (word.equals(THE_MINISTRY)) {
            return actor(ministry, i + 1);
        }
        if (word.equals(STATEMENT)) {
            Actor owner = owner(line, i + 1);
            return owner == null ? Actor.nobody(Rule.UNNAMED, i + 1) : owner;
        }
        if (!word.equals(THE_STATEMENT)) {
            return null;
        }
        return qualified(line, i) ? Actor.nobody(Rule.UNNAMED, i + 2) : actor(issuer, i + 1);
    }

    private static Actor actor(@Nullable Speaker speaker, int end) {
        return speaker == null ? Actor.nobody(Rule.UNNAMED, end) : new Actor(speaker, Rule.SOURCE, end, true);
    }

    /** «البيان الختامي», «البيان المشترك», «بيانا مشتركا»: a statement of several. */
    private static boolean qualified(Line line, int i) {
        String next = line.at(i + 1).form();
        return next.equals("\u0627\u0644\u062E\u062A\u0627\u0645\u064A")
                || next.equals("\u0627\u0644\u0645\u0634\u062A\u0631\u0643")
                || next.equals("\u0645\u0634\u062A\u0631\u0643\u0627");
    }

    /** Whose statement: «بيان الكرملين», «بيان أصدره الكرملين», «بيان صادر عن الكرملين», «بيان للكرملين». */
    private static @Nullable Actor owner(Line line, int i) {
        Actor direct = Institution.at(line, i, true);
        if (direct != null) {
            return direct;
        }
        String word = line.at(i).form();
        if (KINDS.contains(word)) {
            return owner(line, i + 1);
        }
        // اصدر, صادر, صدر, نشر with what may be joined to them, folded
        boolean issued = word.startsWith("\u0627\u0635\u062F\u0631")
                || word.startsWith("\u0635\u0627\u062F\u0631")
                || word.startsWith("\u0635\u062F\u0631")
                || word.startsWith("\u0646\u0634\u0631");
        if (!issued) {
            return null;
        }
        boolean site = line.at(i + 1).form().equals(ON) && line.at(i + 2).form().equals(SITE);
        int k = site ? i + 3 : i + 1;
        Actor next = Institution.at(line, k, false);
        return next != null ? next : Institution.at(line, k + 1, false);
    }

    private static @Nullable Actor endingBefore(Line line, int end) {
        int to = line.at(end - 1).kind() == Item.Kind.COMMA ? end - 1 : end;
        for (int k = Math.max(0, to - NEAR); k < to; k++) {
            Actor actor = Institution.at(line, k, true);
            if (actor != null && actor.end() == to) {
                return actor;
            }
        }
        return null;
    }
}
