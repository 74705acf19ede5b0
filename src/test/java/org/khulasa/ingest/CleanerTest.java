package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.content.Hashes;
import org.khulasa.content.Outlet;
import org.khulasa.lang.Localized;

class CleanerTest {
    private static final Outlet GATE = new Outlet(
            "gate",
            "content/outlets/gate.md",
            new Localized("بوابة المدينة", "City Gate"),
            null,
            null,
            List.of("بوابة المدينة"),
            null,
            false,
            Map.of());
    private static final Cleaner CLEANER = new Cleaner(new Marks(List.of(GATE), List.of()));

    static Cleaned clean(String raw) {
        return CLEANER.clean(new Seed("x.txt", "seeds/x.txt", raw, "0", Hashes.twelve(raw), 0, 0));
    }

    @ParameterizedTest
    @MethodSource("org.khulasa.ingest.PageExample#all")
    void everyLineOfAPageGetsItsLabel(PageExample page) {
        Cleaned cleaned = clean(page.raw());
        List<String> wrong = new ArrayList<>();
        for (LabelledLine line : cleaned.lines()) {
            char mark = page.marks().get(line.number() - 1);
            if (mark(line.label()) != mark) {
                wrong.add(mark + " expected: " + line);
            }
        }
        assertThat(wrong).isEmpty();
        page.expected()
                .forEach(
                        (key, value) -> assertThat(actual(cleaned, key)).as(key).contains(value));
    }

    private static Optional<String> actual(Cleaned cleaned, String key) {
        if (cleaned instanceof Rejected rejected) {
            return Optional.of(key.equals("refused") ? rejected.problem().code() : "refused");
        }
        CleanText text = (CleanText) cleaned;
        return Optional.ofNullable(
                switch (key) {
                    case "title" -> text.heading().title();
                    case "kicker" -> text.heading().kicker();
                    case "published" -> text.date().iso() == null
                            ? "none"
                            : text.date().iso();
                    case "dating" -> dating(text.date().dating());
                    case "byline" -> text.byline();
                    case "place" -> text.place();
                    default -> "an article";
                });
    }

    /** Earliest and latest day, and the rule. */
    private static String dating(Dating dating) {
        DatedBy by = dating.by();
        return by == null ? "none" : dating.notBefore() + " " + dating.notAfter() + " " + by.rule() + " " + by.line();
    }

    private static char mark(Label label) {
        return switch (label) {
            case TITLE -> 'T';
            case KICKER -> 'K';
            case STANDFIRST -> 'S';
            case BYLINE, DATELINE, DATE -> 'M';
            case BODY -> 'B';
            case SUBHEAD -> 'H';
            default -> 'X';
        };
    }

    @Test
    void theOutletIsTheOneWhoseMarksStandAroundTheText() throws Exception {
        PageExample page = PageExample.all()
                .filter(p -> p.name().startsWith("page-title-first"))
                .findFirst()
                .orElseThrow();
        assertThat(((CleanText) clean(page.raw())).outlet()).isEqualTo("gate");
    }
}
