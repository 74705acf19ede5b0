package org.khulasa.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A lead that a picture and its caption part from the other paragraphs: too short to make up for the lines between, so that the
 * row began without it. No date stands between, as it would under a standfirst, and both speak of the same.
 */
final class Earlier {
    private static final int ISLAND = 6;

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:");

    /** Words of a lead that has no full stop. */
    private static final int LEAD = 15;
    /** Lines above it where its date may stand. */
    private static final int ABOVE = 3;

    private final Page page;
    private final Prose prose;

    Earlier(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /**
     * The row with the lead before it, if there is one. No report begins with «من جهته» or «وأضاف»: above such a row its
     * beginning is looked for over related headlines too, and again above what was found.
     */
    Run with(Run run) {
        Run longer = once(run);
        while (longer.start() < run.start() && page.line(longer.start()).continues()) {
            Run next = once(longer);
            if (next.start() == longer.start()) {
                return longer;
            }
            longer = next;
        }
        return longer;
    }

    private Run once(Run run) {
        boolean goesOn = page.line(run.start()).continues();
        int i = run.start() - 1;
        boolean captions = goesOn;
        int stamps = 0;
        while (i >= 0 && run.start() - i - stamps <= ISLAND + 1 && !prose.isProse(i)) {
            Line line = page.line(i);
            stamps += line.kind() == Line.Kind.FOREIGN || isMachine(line) ? 1 : 0;
            if (captions && i < run.start() - 1 && isOpenLead(i) && shares(i, run)) {
                return new Run(i, run.end(), run.points());
            }
            captions &= page.repeats(i) || line.kind() == Line.Kind.CREDIT;
            boolean parts = line.kind() == Line.Kind.OPENER && !goesOn
                    || !isMachine(line) && DateFinder.find(line.text()).stream().anyMatch(FoundDate::isUsable);
            if (parts) {
                return run;
            }
            i--;
        }
        boolean found = i >= 0
                && i < run.start() - 1
                && prose.isProse(i)
                && (shares(i, run) || titleBelow(i, run) || goesOn && !OtherStories.isHeaded(page, i));
        if (!found) {
            return run;
        }
        while (i > 0 && prose.isProse(i - 1)) {
            i--;
        }
        return new Run(i, run.end(), run.points());
    }

    /** A moment as machines write it, behind the lead of some pages. */
    private static boolean isMachine(Line line) {
        return line.kind() != Line.Kind.TEXT && MOMENT.matcher(line.text()).lookingAt();
    }

    /** A lead without a full stop, below a date: a headline of so many words stands above its date. */
    private boolean isOpenLead(int i) {
        Line line = page.line(i);
        if (line.kind() != Line.Kind.TEXT
                || line.size() < LEAD
                || line.isCut()
                || line.isSiteTalk()
                || page.repeats(i)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - ABOVE); k--) {
            if (DateFinder.find(page.line(k).text()).stream().anyMatch(FoundDate::isUsable)) {
                return true;
            }
        }
        return false;
    }

    /** Between lead and text the headline stands again. */
    private boolean titleBelow(int lead, Run run) {
        for (int i = lead + 1; i < run.start(); i++) {
            for (int k = Math.max(0, lead - ISLAND); k < lead; k++) {
                boolean headline =
                        page.line(i).kind() == Line.Kind.TEXT && page.line(i).size() >= 3;
                if (headline && page.line(k).key().equals(page.line(i).key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shares(int i, Run run) {
        Set<String> text = new HashSet<>();
        prose.in(run).forEach(k -> text.addAll(page.line(k).stems()));
        Set<String> lead = page.line(i).stems();
        return lead.stream().filter(text::contains).count() >= 3 || Words.containment(lead, text) >= 0.3;
    }
}
