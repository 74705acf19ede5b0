package org.khulasa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases by which lines are told apart: data files beside this class, read once. */
final class Vocabulary {
    static final Set<String> STOP_WORDS =
            Phrases.lines("stop-words.txt").stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
    static final Phrases FURNITURE = Phrases.read("furniture.txt");
    static final Phrases FURNITURE_STARTS = Phrases.read("furniture-starts.txt");
    static final Phrases OPENERS = Phrases.read("openers.txt");
    static final Phrases CLOSERS = Phrases.read("closers.txt");
    static final Phrases ADS = Phrases.read("advertisements.txt");
    static final Phrases CAPTIONS = Phrases.read("captions.txt");
    static final Phrases VERBS = Phrases.read("reporting-verbs.txt");
    static final Phrases CONNECTIVES = Phrases.read("connectives.txt");
    static final Phrases ASKING = Phrases.read("asking-words.txt");
    static final Phrases WAW_WORDS = Phrases.read("waw-words.txt");
    static final Phrases TITLE_LABELS = Phrases.read("title-labels.txt");
    static final Phrases AGENCIES = Phrases.read("agencies.txt");
    static final Phrases PICTURE_AGENCIES = Phrases.read("picture-agencies.txt");
    static final Phrases CITIES = Phrases.read("cities.txt");
    static final Phrases BYLINES = Phrases.read("byline-starts.txt");
    static final Phrases KICKER_STARTS = Phrases.read("kicker-starts.txt");
    static final Phrases ROUND_UPS = Phrases.read("round-ups.txt");
    static final Phrases OUTLET_WORDS = Phrases.read("outlet-words.txt");
    static final Phrases PROFESSIONS = Phrases.read("professions.txt");
    static final Phrases OFFICES = Phrases.read("offices.txt");
    static final Phrases PREPOSITIONS = Phrases.read("prepositions.txt");
    static final Phrases HONORIFICS = Phrases.read("honorifics.txt");
    static final Phrases ISSUES = Phrases.of(List.of("\u0627\u0644\u0639\u062F\u062F", "issue"));
    static final Phrases AGES = Phrases.of(List.of("\u0642\u0628\u0644", "\u0645\u0646\u0630"));
    static final Phrases PUBLISHED = Phrases.read("published.txt");
    static final Phrases UPDATED = Phrases.read("updated.txt");
    static final Map<String, Integer> SITE_TALK = weights("site-talk.txt");
    static final Map<String, Integer> MONTHS = names("months.txt");
    static final Map<String, Integer> WEEKDAYS = names("weekdays.txt");
    static final Map<String, Integer> ORDINALS = names("ordinals.txt");
    static final Map<String, Integer> TODAY = names("today.txt");
    static final Map<String, Integer> DAY_TIMES = names("day-times.txt");
    static final Phrases DATE_FILLERS = Phrases.read("date-fillers.txt");
    static final Phrases DATE_JOINS = Phrases.read("date-joins.txt");
    static final Phrases ZONES = Phrases.read("zones.txt");
    static final Phrases ZONE_OF = Phrases.of(List.of("\u0628\u062A\u0648\u0642\u064A\u062A"));
    static final Phrases NOT_DAYS = Phrases.read("not-days.txt");
    static final Phrases PAST = Phrases.read("past-words.txt");
    static final Phrases FUTURE = Phrases.read("future-words.txt");
    static final Phrases YEAR_WORDS = Phrases.read("year-words.txt");
    static final Phrases SAME = Phrases.read("same-words.txt");
    static final Phrases THEN = Phrases.read("then-words.txt");
    static final Phrases NO_VERBS = Phrases.read("no-verbs.txt");
    static final Phrases CLAUSES = Phrases.read("clause-words.txt");

    private Vocabulary() {}

    /** Lines such as {@code 2 تعليقك}. */
    private static Map<String, Integer> weights(String file) {
        Map<String, Integer> weights = new HashMap<>();
        for (String line : Phrases.lines(file)) {
            weights.put(Words.key(line.substring(2)), Integer.valueOf(line.substring(0, 1)));
        }
        return Map.copyOf(weights);
    }

    /** Lines such as {@code 1 name | other name}: each name, folded, to its number. */
    private static Map<String, Integer> names(String file) {
        Map<String, Integer> names = new HashMap<>();
        for (String line : Phrases.lines(file)) {
            int space = line.indexOf(' ');
            Integer number = Integer.valueOf(line.substring(0, space));
            for (String name : List.of(line.substring(space + 1).split("\\|", -1))) {
                names.put(Words.key(name), number);
            }
        }
        return Map.copyOf(names);
    }
}
