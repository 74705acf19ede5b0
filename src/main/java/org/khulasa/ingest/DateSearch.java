package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateMention.Role;
import org.khulasa.ingest.FoundDate.Form;

/**
 * Looks for the dates of a page that may be the one of publication, where it is most certain first, and chooses one of them.
 *
 * <p>Past 300 lines because the places are short to tell and their order is the rule.
 */
final class DateSearch {
    /** A line longer than that is a sentence with a date in it. */
    private static final int LONG = 20;
    /** So far above the headline and below the text a label still speaks of this article. */
    private static final int ABOVE = 8;

    private static final int BELOW = 12;
    /** Without a headline the first lines may be a menu with a clock. */
    private static final int NO_TITLE = 3;

    /** The lines above may be the top of a page, with its clock. */
    private static final int FIRST = 3;

    /** Lines from a text to the stamp below it. */
    private static final int TAIL = 4;

    /** Names of sections, buttons, figures. */
    private static final int SHORT = 4;

    private final Page page;
    private final Run body;
    private final int title;
    private final List<DateCandidate> candidates = new ArrayList<>();
    private final List<PublicationDate.Fault> faults = new ArrayList<>();
    /** Stamps of a day and a time without a year. */
    private final List<DateMention> partial = new ArrayList<>();

    DateSearch(Page page, Run body, int title) {
        this.page = page;
        this.body = body;
        this.title = title;
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** Dates that cannot be, or that contradict another. */
    List<PublicationDate.Fault> faults() {
        return faults;
    }

    /** Between headline and text, and what was found to be a date right below the text. */
    void around() {
        if (title >= 0 && EndStamp.ofHeadline(page.line(title).text()) >= 0) {
            collect(title, Label.DATE, false);
        }
        for (int i = first(); i < page.size(); i++) {
            boolean inHead = i < body.start();
            boolean labelledTail = i > body.end() && page.is(i, Label.DATE);
            Label label = page.label(i);
            boolean dated = label == Label.DATE || label == Label.DATELINE;
            if (inHead && title >= 0 && page.line(i).size() <= LONG) {
                partial(i);
            }
            boolean far = title < 0 && i < body.start() - NO_TITLE;
            boolean clock = title < 0 && inHead && i <= FIRST && new Clock(page, body).is(i);
            boolean doubtful = far || clock || label == null && i > title + 1;
            if (inHead && (dated || label == null) || labelledTail) {
                collect(i, label == null ? Label.DATE : label, doubtful);
            }
        }
    }

    /**
     * A record that begins with its date, and has nothing else above the headline, may be believed; but beside an age, which
     * is counted from when the page was shown, the date is the page's clock.
     */
    private int first() {
        boolean record =
                title == 1 && page.line(0).kind() == Line.Kind.DATE && page.size() - (body.end() - body.start()) <= 6;
        for (int i = title + 1; record && i < body.start(); i++) {
            record = !page.line(i).isAge();
        }
        record = record
                && DateFinder.find(page.line(0).text()).stream()
                        .allMatch(date -> date.date() == null || isToday(date.date()));
        return record ? 0 : title + 1;
    }

    /** @param onlyLabelled a date without a label counts for nothing */
    private void collect(int i, Label label, boolean onlyLabelled) {
        for (DateMention found : DateMention.of(page, i)) {
            DateMention mention = ShortYear.settle(found, page, body);
            FoundDate date = mention.date();
            boolean stamp = date.form() == Form.STAMP && date.date() != null && title >= 0 && i == title + 1;
            if (date.form() == Form.FAULTY && mention.line().size() <= LONG) {
                faults.add(new PublicationDate.Fault(mention.line().number(), mention.text(), false));
            } else if ((date.isUsable() || stamp)
                    && mention.line().kind() != Line.Kind.OPENER
                    && mention.mayBePublication()) {
                DateCandidate candidate = new DateCandidate(mention, label);
                if (!onlyLabelled || candidate.labelled()) {
                    candidates.add(candidate);
                }
            }
        }
    }

    private void partial(int i) {
        for (DateMention mention : DateMention.of(page, i)) {
            FoundDate date = mention.date();
            boolean stamp = date.form() == Form.PARTIAL && date.time() != null && mention.isStamp();
            if (stamp && mention.mayBePublication()) {
                partial.add(mention);
            }
        }
    }

    void lead(Marks marks) {
        String text = page.line(body.start()).text();
        int stamp = EndStamp.ofText(text);
        FoundDate date = stamp < 0
                ? LeadDate.of(text, marks)
                : DateFinder.find(text).stream()
                        .filter(found -> found.start() >= stamp && found.isUsable())
                        .findFirst()
                        .orElse(null);
        if (date != null) {
            DateMention mention = new DateMention(body.start(), page.line(body.start()), date, Role.PLAIN, 0);
            candidates.add(new DateCandidate(mention, Label.DATELINE));
        }
    }

    /** A date with a label of its own, and no other story's headline between it and the article. */
    void farther() {
        for (int i = title - 1; i >= Math.max(0, title - ABOVE) && !isOther(i); i--) {
            labelled(i);
        }
        for (int i = body.end() + 1; i < Math.min(page.size(), body.end() + BELOW) && !isOther(i); i++) {
            labelled(i);
        }
        if (candidates.isEmpty()) {
            last();
        }
    }

    /**
     * The only day that the page shows, a few lines below the text with nothing but buttons and figures between and behind, and
     * the text says of no other day that it is today.
     */
    private void last() {
        DateMention only = null;
        for (int i = body.end() + 1; i < page.size(); i++) {
            Line line = page.line(i);
            List<DateMention> mentions = DateMention.of(page, i);
            if (mentions.isEmpty() ? isText(line) : only != null || i > body.end() + TAIL || mentions.size() > 1) {
                return;
            }
            only = mentions.isEmpty() ? only : mentions.get(0);
        }
        if (only != null && only.line().kind() == Line.Kind.DATE && isStamp(only) && isOnly() && mayBe(only.date())) {
            page.set(only.index(), Label.DATE, "the only date of the page, right below the text");
            candidates.add(new DateCandidate(only, Label.DATE));
        }
    }

    private static boolean isStamp(DateMention mention) {
        return mention.date().isUsable() && mention.mayBePublication();
    }

    private static boolean isText(Line line) {
        return line.kind() == Line.Kind.TEXT && line.size() > SHORT || line.kind() == Line.Kind.OPENER;
    }

    /** No line above the text has a date. */
    private boolean isOnly() {
        for (int i = 0; i < body.start(); i++) {
            if (!DateFinder.find(page.line(i).text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** False when the text says of another day that it is today. */
    private boolean isToday(LocalDate date) {
        for (int i = body.start(); i <= body.end(); i++) {
            if (LeadDay.isToday(page.line(i).words(), date) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text published on the day could say of its own day what this one says. */
    private boolean mayBe(FoundDate found) {
        return isToday(Objects.requireNonNull(found.date()))
                && LeadDay.allows(page.line(body.start()).words(), found);
    }

    void issue() {
        DateMention issue = new PrintedIssue(page, body, title).find();
        if (issue != null && isToday(Objects.requireNonNull(issue.date().date()))) {
            page.set(issue.index(), Label.DATE, "the day of a printed issue, beside its number");
            candidates.add(new DateCandidate(issue, Label.DATE));
        }
    }

    /**
     * Right above the headline, at most a section between them, and the first paragraph names the day of the week that it
     * was: «أمس الاثنين» under a Tuesday. A clock stands in the first lines of a page, or shows the day of the week and no time.
     */
    void rightAbove() {
        Line lead = page.line(body.start());
        PastDates.Said said = PastDates.saidOf(lead.text());
        for (int i = title - 1; i >= Math.max(said == null ? FIRST : 0, title - 2); i--) {
            List<DateMention> stamps = DateMention.of(page, i).stream()
                    .filter(m -> m.date().isUsable() && m.isStamp() && m.mayBePublication())
                    .filter(m -> said != null || !m.date().checked() || m.date().time() != null)
                    .toList();
            if (stamps.size() == 1 && agrees(lead, said, stamps.get(0).date())) {
                page.set(i, Label.DATE, "a date right above the headline, on the day of the week of the text");
                candidates.add(new DateCandidate(stamps.get(0), Label.DATE));
                return;
            }
            if (page.line(i).size() > 3) {
                return;
            }
        }
    }

    /** Where the first paragraph says the whole date of its day, the other must be the same. */
    static boolean agrees(Line lead, PastDates.@Nullable Said said, FoundDate stamp) {
        if (said == null) {
            return LeadDay.agrees(lead.words(), stamp);
        }
        LocalDate day = Objects.requireNonNull(said.date().date());
        return day.plusDays(said.daysAgo()).equals(stamp.date());
    }

    private boolean isOther(int i) {
        Line line = page.line(i);
        boolean stamp = !DateFinder.find(line.text()).isEmpty()
                && DateLeftover.words(line.text()).size() <= 2;
        return line.kind() == Line.Kind.OPENER
                || line.isHeadlineLike() && !stamp && !page.is(i, Label.KICKER) && line.size() > 3;
    }

    private void labelled(int i) {
        for (DateMention mention : DateMention.of(page, i)) {
            if (mention.is(Role.PUBLISHED)
                    && mention.isStamp()
                    && mention.date().isUsable()) {
                page.set(i, Label.DATE, "a date with a label, near the text");
                candidates.add(new DateCandidate(mention, Label.DATE));
            }
        }
    }

    @Nullable
    DateCandidate choose() {
        List<DateCandidate> labelled =
                candidates.stream().filter(DateCandidate::labelled).toList();
        DateCandidate best = null;
        for (DateCandidate candidate : labelled.isEmpty() ? candidates : labelled) {
            if (best == null) {
                best = candidate;
            } else if (candidate.isWrittenBefore(best)) {
                continue;
            } else if (!Objects.equals(best.date().date(), candidate.date().date())) {
                DateMention other = candidate.mention();
                faults.add(new PublicationDate.Fault(other.line().number(), other.text(), true));
                return null;
            } else if (best.date().time() == null && candidate.date().time() != null) {
                best = candidate;
            }
        }
        return best == null || fitsAll(best) ? best : null;
    }

    /** Of two stamps of different days nobody knows which is the article's, though one of them lacks its year. */
    private boolean fitsAll(DateCandidate best) {
        LocalDate day = Objects.requireNonNull(best.date().date());
        for (DateMention other : partial) {
            if (other.index() != best.mention().index() && !fits(other, day)) {
                faults.add(new PublicationDate.Fault(other.line().number(), other.text(), true));
                return false;
            }
        }
        return true;
    }

    private static boolean fits(DateMention partial, LocalDate day) {
        DateTokens tokens = new DateTokens(DateToken.of(partial.text()));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            DateTokens.Name month = tokens.month(i + 1);
            if (month != null && tokens.number(i, 2) >= 0) {
                return tokens.number(i, 2) == day.getDayOfMonth() && month.number() == day.getMonthValue();
            }
        }
        return true;
    }
}
