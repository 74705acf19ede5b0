package org.khulasa.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateMention.Role;

/**
 * The day of a printed issue, beside its number: «العدد 4461 - الأحد 23 نوفمبر 2014», at the top of a page above the headline, or
 * right below the text. A page's clock has no number.
 */
final class PrintedIssue {
    /** Lines above the headline, where the editor and the publisher are named. */
    private static final int ABOVE = 8;
    /** Lines below the text. */
    private static final int BELOW = 3;
    /** Names of sections and people. */
    private static final int SHORT = 4;

    private final Page page;
    private final Run body;
    private final int title;

    PrintedIssue(Page page, Run body, int title) {
        this.page = page;
        this.body = body;
        this.title = title;
    }

    /** Null when there is none, or another story between. */
    @Nullable
    DateMention find() {
        for (int i = title - 1; i >= Math.max(0, title - ABOVE); i--) {
            DateMention found = at(i);
            boolean stamp = !DateFinder.find(page.line(i).text()).isEmpty();
            if (found != null || page.line(i).size() > SHORT && !page.is(i, Label.KICKER) && !stamp) {
                return found;
            }
        }
        for (int i = body.end() + 1; i <= Math.min(page.size() - 1, body.end() + BELOW); i++) {
            DateMention found = at(i);
            if (found != null || page.line(i).size() > SHORT) {
                return found;
            }
        }
        return null;
    }

    private @Nullable DateMention at(int i) {
        Line line = page.line(i);
        if (line.words().stream().noneMatch(Vocabulary.ISSUES::contains)) {
            return null;
        }
        List<FoundDate> dates = DateFinder.find(line.text()).stream()
                .filter(date -> date.form() != FoundDate.Form.HIJRI) // the same day by the other calendar
                .toList();
        FoundDate date = dates.size() == 1 ? dates.get(0) : null;
        return date == null || !date.isUsable() ? null : new DateMention(i, line, date, Role.PLAIN, 0);
    }
}
