package org.khulasa.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.Presence;
import org.khulasa.content.Block;
import org.khulasa.lang.Fold;

/**
 * Reports of one event: published within two days of each other, mostly about the same leaders, and with so much of their
 * wording in common as only reports of one event have. An article is compared with a few of the days around it, so the work
 * grows with the corpus and not with its square.
 *
 * @param all each newest first, the story with the newest report first
 * @param byArticle the story of an article by its key; most articles have none
 */
record Stories(List<List<Annotated>> all, Map<String, List<Annotated>> byArticle) {
    /** Days between two reports of one event, and between the first and the last of a story. */
    private static final int DAYS = 2;

    /**
     * Share of the shorter text's word triples that stand in the other, names of leaders left out. Two reports of one event
     * had 0.23; two short reports of different events with the same leaders had up to 0.10.
     */
    private static final double LEAST = 0.15;

    /** A text with fewer triples says too little to tell. */
    private static final int FEWEST = 15;

    /** No word and no blank; folding leaves it as it is. */
    private static final char LEADER = '|';

    private static final int TRIPLE = 3;

    /** Reports about one leader that one is compared with at most, however many a day has. */
    private static final int NEAREST = 24;

    /** The stories among the dated articles. */
    static Stories of(Shelf shelf) {
        // From the oldest: the first report begins its story, and what comes later changes no older one.
        List<Report> reports = new ArrayList<>();
        for (int i = shelf.dated().size() - 1; i >= 0; i--) {
            reports.add(new Report(shelf.dated().get(i)));
        }
        List<List<Annotated>> all = new ArrayList<>();
        Map<String, List<Annotated>> byArticle = new HashMap<>();
        for (List<Report> group : groups(reports)) {
            if (group.size() > 1) {
                List<Annotated> story = group.stream()
                        .map(r -> r.article)
                        .sorted(Shelf.NEWEST_FIRST)
                        .toList();
                all.add(story);
                story.forEach(article -> byArticle.put(article.article().key(), story));
            }
        }
        all.sort(Comparator.comparing(story -> story.get(0), Shelf.NEWEST_FIRST));
        return new Stories(List.copyOf(all), Map.copyOf(byArticle));
    }

    /** The other reports of the event that an article is about. */
    List<Annotated> others(Annotated article) {
        String key = article.article().key();
        return byArticle.getOrDefault(key, List.of()).stream()
                .filter(other -> !other.article().key().equals(key))
                .toList();
    }

    /** The reports of one event each, and alone those of no other. */
    private static List<List<Report>> groups(List<Report> reports) {
        List<List<Report>> groupOf = new ArrayList<>();
        Map<String, List<Integer>> byLeader = new HashMap<>();
        List<List<Report>> groups = new ArrayList<>();
        for (Report report : reports) {
            List<Report> own = null;
            for (int candidate : nearest(report, byLeader)) {
                List<Report> group = groupOf.get(candidate);
                // A story never grows past its days: the event of the day after tomorrow is another one.
                if (group.get(0).daysBefore(report) <= DAYS
                        && reports.get(candidate).isOfOneEventWith(report)) {
                    own = group;
                    break;
                }
            }
            if (own == null) {
                own = new ArrayList<>();
                groups.add(own);
            }
            for (String leader : report.central) {
                byLeader.computeIfAbsent(leader, l -> new ArrayList<>()).add(groupOf.size());
            }
            groupOf.add(own);
            own.add(report);
        }
        return groups;
    }

    /** The places of the reports about one of its leaders that come just before, the nearest first. */
    private static NavigableSet<Integer> nearest(Report report, Map<String, List<Integer>> byLeader) {
        NavigableSet<Integer> nearest = new TreeSet<>();
        for (String leader : report.central) {
            List<Integer> places = byLeader.getOrDefault(leader, List.of());
            nearest.addAll(places.subList(Math.max(0, places.size() - NEAREST), places.size()));
        }
        return nearest.descendingSet();
    }

    /** A dated article; its words are read only when it has to be compared. */
    private static final class Report {
        private final Annotated article;
        private final LocalDate day;
        private final Set<String> central;
        private long[] triples = new long[0];
        private boolean read;

        Report(Annotated article) {
            this.article = article;
            this.day = Objects.requireNonNull(article.article().dating().date());
            this.central = article.leaders().stream()
                    .filter(Presence::central)
                    .map(Presence::id)
                    .collect(Collectors.toUnmodifiableSet());
        }

        long daysBefore(Report later) {
            return ChronoUnit.DAYS.between(day, later.day);
        }

        boolean isOfOneEventWith(Report other) {
            return sharesLeaders(other) && shared(triples(), other.triples()) >= LEAST;
        }

        /** At least half of those whom the one with fewer is about. */
        private boolean sharesLeaders(Report other) {
            long shared = central.stream().filter(other.central::contains).count();
            return shared > 0 && shared * 2 >= Math.min(central.size(), other.central.size());
        }

        private long[] triples() {
            if (!read) {
                LongStream.Builder rows = LongStream.builder();
                for (Block block : article.article().body()) {
                    add(rows, withoutLeaders(block));
                }
                triples = rows.build().sorted().distinct().toArray();
                read = true;
            }
            return triples;
        }

        /** Names and titles of leaders say whom a text is about and not what: a mark stands in their place. */
        private String withoutLeaders(Block block) {
            StringBuilder text = new StringBuilder(block.text());
            for (Presence presence : article.leaders()) {
                for (Mention mention : presence.mentions()) {
                    if (mention.paragraph() == block.number() && mention.end() <= text.length()) {
                        for (int i = mention.start(); i < mention.end(); i++) {
                            text.setCharAt(i, LEADER);
                        }
                    }
                }
            }
            return text.toString();
        }

        private static void add(LongStream.Builder rows, String text) {
            String key = Fold.key(text);
            long[] words = new long[TRIPLE];
            int count = 0;
            for (int i = 0; i < key.length(); ) {
                long word = 0;
                int start = i;
                for (; i < key.length() && Fold.isWord(key.charAt(i)); i++) {
                    word = word * 0x100000001b3L + key.charAt(i);
                }
                if (i == start) {
                    count = key.charAt(i) == LEADER ? 0 : count;
                    i++;
                    continue;
                }
                words[count++ % TRIPLE] = word;
                if (count >= TRIPLE) {
                    long row = 0;
                    for (int k = count - TRIPLE; k < count; k++) {
                        row = row * 0x9E3779B97F4A7C15L + words[k % TRIPLE];
                    }
                    rows.add(row);
                }
            }
        }

        /** The share of the smaller of two sorted sets that is in the other; 0 when it is too small to tell. */
        private static double shared(long[] a, long[] b) {
            long[] fewer = a.length <= b.length ? a : b;
            long[] more = fewer == a ? b : a;
            if (fewer.length < FEWEST) {
                return 0;
            }
            long found = Arrays.stream(fewer)
                    .filter(row -> Arrays.binarySearch(more, row) >= 0)
                    .count();
            return (double) found / fewer.length;
        }
    }
}
