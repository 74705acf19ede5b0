package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.ingest.DateMention.Role;

/**
 * Between which days an undated article must have been published, as far as its page leaves no doubt. Earliest: the text
 * reports something of that day. Latest: the article was changed that day, or the page shows that day on its clock, since
 * what a page shows was published before it was fetched. The years of copyright lines say nothing.
 */
final class DateBounds {
    /** A clock stands in the first lines of a page, with the day of the week or the date of the other calendar. */
    private static final int TOP = 15;
    /** Lines above the headline and below the text that may still be stamps of the article. */
    private static final int NEAR = 3;

    /** One end, and how it is known. */
    private record Bound(LocalDate day, DatedBy by) {}

    private final Page page;
    private final Run body;
    private final int title;

    private @Nullable Bound earliest;
    private @Nullable Bound latest;

    private DateBounds(Page page, Run body, int title) {
        this.page = page;
        this.body = body;
        this.title = title;
    }

    /** Undated, with bounds where there are any. */
    static Dating of(Page page, Run body, int title) {
        DateBounds bounds = new DateBounds(page, body, title);
        bounds.hijri();
        bounds.lead();
        bounds.past();
        bounds.updates();
        bounds.clock();
        return bounds.dating();
    }

    private Dating dating() {
        if (earliest == null && latest == null) {
            return Dating.UNDATED;
        }
        if (earliest == null || latest == null) {
            Bound one = earliest == null ? latest : earliest;
            return new Dating(
                    null,
                    null,
                    earliest == null ? null : earliest.day,
                    latest == null ? null : latest.day,
                    java.util.Objects.requireNonNull(one).by);
        }
        if (earliest.day.isAfter(latest.day)) {
            return Dating.UNDATED; // one of the two is not what it seems to be
        }
        DatedBy by = earliest.by;
        String rule = by.rule().equals(latest.by.rule()) ? by.rule() : by.rule() + "+" + latest.by.rule();
        return new Dating(null, null, earliest.day, latest.day, new DatedBy(rule, by.line(), by.text(), null));
    }

    private void notBefore(LocalDate day, String rule, Line line, String text) {
        if (earliest == null || day.isAfter(earliest.day)) {
            earliest = new Bound(day, new DatedBy(rule, line.number(), text, null));
        }
    }

    private void notAfter(LocalDate day, String rule, Line line, String text) {
        if (latest == null || day.isBefore(latest.day)) {
            latest = new Bound(day, new DatedBy(rule, line.number(), text, null));
        }
    }

    /** The article's own stamp in the other calendar alone: a day about. */
    private void hijri() {
        List<DateMention> stamps = new ArrayList<>();
        for (DateMention mention : head(0)) {
            boolean hijri = mention.date().form() == FoundDate.Form.HIJRI
                    && mention.date().date() != null;
            if (hijri && mention.isStamp() && !mention.is(Role.UPDATED)) {
                stamps.add(mention);
            }
        }
        if (stamps.size() == 1) {
            DateMention stamp = stamps.get(0);
            LocalDate day = java.util.Objects.requireNonNull(stamp.date().date());
            int doubt = stamp.date().checked() ? 0 : 1;
            notBefore(day.minusDays(doubt), "hijri-date", stamp.line(), stamp.text());
            notAfter(day.plusDays(doubt), "hijri-date", stamp.line(), stamp.text());
        }
    }

    /** «أمس الثلاثاء 21 نوفمبر 2017» in the first paragraph: a day later, or printed the day after that. */
    private void lead() {
        Line line = page.line(body.start());
        PastDates.Said said = PastDates.saidOf(line.text());
        if (said != null) {
            String text = line.text().substring(said.date().start(), said.date().end());
            String rule = said.daysAgo() == 0 ? "today-in-lead" : "yesterday-in-lead";
            LocalDate day = java.util.Objects.requireNonNull(said.date().date());
            notBefore(day, rule, line, text);
            notAfter(day.plusDays(said.daysAgo() + 1L), rule, line, text);
        }
    }

    private void past() {
        for (int i = body.start(); i <= body.end(); i++) {
            PastDates.Past past =
                    page.is(i, Label.BODY) ? PastDates.latest(page.line(i).text()) : null;
            if (past != null) {
                notBefore(
                        past.day(),
                        "past-event",
                        page.line(i),
                        past.in(page.line(i).text()));
            }
        }
    }

    /** The latest of the stamps, should one be another story's. */
    private void updates() {
        head(NEAR).stream()
                .filter(m -> m.is(Role.UPDATED) && m.isStamp() && m.date().isUsable())
                .max(Comparator.comparing(DateBounds::day))
                .ifPresent(m -> notAfter(day(m), "update-stamp", m.line(), m.text()));
    }

    /** Checked by the day of the week or by the other calendar, so that a Hijri one is exact. */
    private void clock() {
        int end = Math.min(TOP, title < 0 ? body.start() - NEAR : title);
        List<DateMention> clocks = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            for (DateMention mention : DateMention.of(page, i)) {
                boolean dated = mention.date().date() != null && mention.date().checked();
                boolean day = mention.date().isUsable() || mention.date().form() == FoundDate.Form.HIJRI;
                if (dated && day && mention.isStamp() && !mention.is(Role.PUBLISHED)) {
                    clocks.add(mention);
                }
            }
        }
        clocks.stream()
                .max(Comparator.comparing(DateBounds::day))
                .ifPresent(m -> notAfter(day(m), "page-clock", m.line(), m.text()));
    }

    private static LocalDate day(DateMention mention) {
        return java.util.Objects.requireNonNull(mention.date().date());
    }

    /** Dates between headline and text, and so many lines below the text. */
    private List<DateMention> head(int below) {
        List<DateMention> mentions = new ArrayList<>();
        for (int i = title + 1; i < Math.min(page.size(), body.end() + 1 + below); i++) {
            if (i < body.start() || i > body.end()) {
                mentions.addAll(DateMention.of(page, i));
            }
        }
        return mentions;
    }
}
