package org.khulasa.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.ingest.Evidence.Stated;

/**
 * A date that a document states beside its text, as a record or the head of a page does. It counts where the text gives none;
 * where the two differ nobody knows, and the article stays undated.
 *
 * @param zoned whether it names a time zone: the day may then be the next or the last one where the text was printed
 */
record StatedDate(LocalDate date, @Nullable LocalTime time, boolean zoned, Stated source) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

    /** The day in an address, as many sites put it there: not of publication for certain, but nothing is older. */
    private static final Pattern PATH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The date of the text in the light of what stands beside it. */
    static PublicationDate confirm(PublicationDate found, Evidence evidence) {
        List<PublicationDate.Fault> faults = new ArrayList<>(found.faults());
        boolean torn = faults.stream().anyMatch(PublicationDate.Fault::contradicts);
        StatedDate stated = null;
        for (Stated source : evidence.dates()) {
            StatedDate date = read(source);
            if (date == null) {
                faults.add(new PublicationDate.Fault(0, source.text(), false));
            } else if (stated == null) {
                stated = date;
            } else if (!stated.agrees(date.date, date.zoned)) {
                faults.add(new PublicationDate.Fault(0, source.text(), true));
                torn = true;
            }
        }
        LocalDate printed = found.dating().date();
        if (printed != null && stated != null && !torn && !stated.agrees(printed, false)) {
            faults.add(new PublicationDate.Fault(0, stated.source.text(), true));
            torn = true;
        }
        if (torn) {
            return new PublicationDate(Dating.UNDATED, faults);
        }
        if (printed != null) {
            return new PublicationDate(found.dating(), faults);
        }
        if (stated == null) {
            boolean bounded =
                    found.dating().notBefore() != null || found.dating().notAfter() != null;
            return new PublicationDate(bounded ? found.dating() : bound(evidence.url()), faults);
        }
        return new PublicationDate(stated.dating(), faults);
    }

    /** Null when it is no date, or one that cannot be. */
    static @Nullable StatedDate read(Stated source) {
        Matcher iso = ISO.matcher(source.text().strip());
        if (iso.matches()) {
            return iso(iso, source);
        }
        StatedDate only = null;
        for (FoundDate found : DateFinder.find(source.text())) {
            LocalDate date = found.date();
            if (found.isUsable() && date != null) {
                if (only != null && !only.date.equals(date)) {
                    return null;
                }
                boolean zoned = source.text().matches(".*(GMT|UTC|[+-]\\d{4}).*");
                only = only == null ? new StatedDate(date, found.time(), zoned, source) : only;
            }
        }
        return only;
    }

    private static @Nullable StatedDate iso(Matcher iso, Stated source) {
        LocalDate date = date(iso.group(1), iso.group(2), iso.group(3));
        if (date == null) {
            return null;
        }
        if (iso.group(4) == null) {
            return new StatedDate(date, null, false, source);
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(iso.group(4)), Integer.parseInt(iso.group(5)));
            // Midnight is what programs write when they know the day only.
            return new StatedDate(date, time.equals(LocalTime.MIDNIGHT) ? null : time, iso.group(6) != null, source);
        } catch (DateTimeException e) {
            return null; // no such time
        }
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    private boolean agrees(LocalDate other, boolean otherZoned) {
        int tolerance = zoned || otherZoned ? 1 : 0;
        return Math.abs(date.toEpochDay() - other.toEpochDay()) <= tolerance;
    }

    private Dating dating() {
        return new Dating(date, time, null, null, new DatedBy(source.rule(), 0, source.text(), null));
    }

    private static Dating bound(@Nullable String url) {
        Matcher path = PATH.matcher(url == null ? "" : url);
        LocalDate day = path.find() ? date(path.group(1), path.group(2), path.group(3)) : null;
        return day == null
                ? Dating.UNDATED
                : new Dating(null, null, day, null, new DatedBy("url-date", 0, path.group(), null));
    }
}
