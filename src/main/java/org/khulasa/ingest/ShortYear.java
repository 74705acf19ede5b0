package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.ingest.FoundDate.Form;

/**
 * 25/12/20 is a date only if four digits elsewhere on the page name its year, and none names the year that it would have if
 * it were written year first.
 */
final class ShortYear {
    private static final int CENTURY = 2000;

    private ShortYear() {}

    /** The same mention, or one whose year is settled. */
    static DateMention settle(DateMention mention, Page page, Run body) {
        if (mention.date().form() != Form.SHORT || !mention.isStamp()) {
            return mention;
        }
        String text = mention.text();
        DateTokens tokens = new DateTokens(DateToken.of(text));
        int first = 0;
        while (first + 4 < tokens.size() && !(tokens.number(first, 2) >= 0 && tokens.isSign(first + 1, "/-"))) {
            first++;
        }
        int day = tokens.number(first, 2);
        int year = tokens.number(first + 4, 2);
        Set<Integer> years = years(page, body);
        if (year < 0 || day == year || !years.contains(CENTURY + year) || years.contains(CENTURY + day)) {
            return mention;
        }
        // Read again with its whole year, so that the day of the week is checked.
        int at = tokens.get(first + 4).start();
        List<FoundDate> whole = DateFinder.find(text.substring(0, at) + CENTURY / 100 + text.substring(at));
        if (whole.size() != 1 || !whole.get(0).isUsable()) {
            return mention;
        }
        FoundDate old = mention.date();
        FoundDate settled = new FoundDate(
                whole.get(0).date(),
                old.time(),
                Form.NUMERIC,
                old.start(),
                old.end(),
                whole.get(0).checked());
        return new DateMention(mention.index(), mention.line(), settled, mention.role(), mention.left());
    }

    /** The years outside the text. */
    private static Set<Integer> years(Page page, Run body) {
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if ((i < body.start() || i > body.end())
                    && DateFinder.hasDigit(page.line(i).text())) {
                DateTokens tokens = new DateTokens(DateToken.of(page.line(i).text()));
                for (int at = 0; at < tokens.size(); at++) {
                    years.add(tokens.year(at));
                }
            }
        }
        return years;
    }
}
