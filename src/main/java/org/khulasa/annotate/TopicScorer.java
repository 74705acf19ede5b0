package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Topic;
import org.khulasa.gazetteer.Hit;
import org.khulasa.lang.Fold;

/** Topics from weighted terms. Immutable and thread-safe. */
final class TopicScorer {
    /** Score from which an article is on a topic: one telling term, or several weak ones. */
    static final double THRESHOLD = 5;

    private static final Use[] NONE = {};

    private final Map<String, Use[]> uses = new HashMap<>();
    private final List<Compiled> topics = new ArrayList<>();
    private int longest;

    /**
     * What a phrase is to a topic.
     *
     * @param topic its number
     * @param key the phrase's number among those of the topic
     * @param speaks for it; a phrase that speaks against it only corrects what stands inside it
     */
    private record Use(int topic, int key, boolean speaks) {}

    /**
     * A topic with its phrases by number.
     *
     * @param terms each with the number of its key; a key stands once
     */
    private record Compiled(String id, List<String> keys, List<Weighed> terms, List<Together> together) {}

    private record Weighed(int key, String phrase, int weight) {}

    private record Together(List<List<Integer>> groups, int weight, int least) {}

    /** How often the terms of a topic occur, and where. */
    private static final class Tally {
        /** A remark later than in these paragraphs may be an aside. */
        private static final int LEAD = 2;

        final int[] counts;
        final List<Integer> paragraphs = new ArrayList<>();
        private int paragraph;
        private boolean central;

        Tally(int keys) {
            counts = new int[keys];
        }

        /** The title is no paragraph; each paragraph is noted once. */
        void note(Passage passage) {
            int last = paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1);
            if (passage.number() > last) {
                paragraphs.add(passage.number());
            }
        }

        void add(Use use, Passage passage) {
            // A title says what an article is about: a term in it counts as two.
            counts[use.key] += passage.isTitle() ? 2 : 1;
            if (use.speaks) {
                central |= passage.number() <= LEAD || paragraph > 0 && paragraph != passage.number();
                paragraph = passage.number();
            }
        }

        int count(List<Integer> keys) {
            int count = 0;
            for (int key : keys) {
                count += counts[key];
            }
            return count;
        }

        /** Whether all that speaks for the topic stands in one paragraph of the body's later part. */
        boolean isAside() {
            return !central;
        }
    }

    /** What a phrase adds to a score. */
    private record Evidence(String phrase, double weight) {}

    TopicScorer(Iterable<Topic> all) {
        Map<String, List<Use>> found = new HashMap<>();
        for (Topic topic : all) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            Map<Integer, Weighed> terms = new LinkedHashMap<>();
            Set<Integer> speaking = new HashSet<>();
            for (Topic.Term term : topic.terms()) {
                int key = number(term.phrase(), numbers);
                terms.putIfAbsent(key, new Weighed(key, term.phrase(), term.weight()));
                if (term.weight() > 0) {
                    speaking.add(key);
                }
            }
            List<Together> together = new ArrayList<>();
            for (Topic.Together t : topic.together()) {
                List<List<Integer>> groups = t.groups().stream()
                        .map(g -> g.stream()
                                .map(phrase -> number(phrase, numbers))
                                .toList())
                        .toList();
                together.add(new Together(groups, t.weight(), t.least()));
            }
            numbers.forEach((key, number) -> {
                longest = Math.max(longest, key.length());
                found.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Use(topics.size(), number, speaking.contains(number)));
            });
            topics.add(new Compiled(topic.id(), List.copyOf(numbers.keySet()), List.copyOf(terms.values()), together));
        }
        found.forEach((key, its) -> uses.put(key, its.toArray(Use[]::new)));
    }

    private static int number(String phrase, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(Fold.key(phrase).strip(), k -> numbers.size());
    }

    /** The topics at or above the threshold, the strongest first. */
    List<TopicHit> score(List<Passage> passages) {
        @Nullable Tally[] tallies = new Tally[topics.size()];
        for (Passage passage : passages) {
            List<Hit> terms = passage.found().terms();
            for (int i = 0; i < terms.size(); i++) {
                for (Use use : usesOf(terms.get(i))) {
                    Tally tally = tallies[use.topic];
                    if (tally == null) {
                        tally = new Tally(topics.get(use.topic).keys().size());
                        tallies[use.topic] = tally;
                    }
                    tally.note(passage);
                    if (!isInLonger(terms, i, use.topic)) {
                        tally.add(use, passage);
                    }
                }
            }
        }
        List<TopicHit> hits = new ArrayList<>();
        for (int topic = 0; topic < tallies.length; topic++) {
            Tally tally = tallies[topic];
            TopicHit hit = tally == null ? null : score(topics.get(topic), tally);
            if (hit != null) {
                hits.add(hit);
            }
        }
        hits.sort(Comparator.comparingInt(TopicHit::score).reversed().thenComparing(TopicHit::id));
        return hits;
    }

    private Use[] usesOf(Hit term) {
        return uses.getOrDefault(term.entry().key(), NONE);
    }

    /** Whether a term stands inside a longer one that speaks for the same topic: «اللاجئين» is not «لاجئين» once more. */
    private boolean isInLonger(List<Hit> terms, int i, int topic) {
        Hit inner = terms.get(i);
        for (int k = i - 1; k >= 0 && terms.get(k).end() == inner.end(); k--) {
            if (isLonger(terms.get(k), inner, topic)) {
                return true;
            }
        }
        for (int k = i + 1; k < terms.size() && terms.get(k).end() - longest < inner.end(); k++) {
            if (isLonger(terms.get(k), inner, topic)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLonger(Hit outer, Hit inner, int topic) {
        if (outer.start() > inner.start() || outer.end() - outer.start() <= inner.end() - inner.start()) {
            return false;
        }
        for (Use use : usesOf(outer)) {
            if (use.topic == topic) {
                return use.speaks;
            }
        }
        return false;
    }

    private static @Nullable TopicHit score(Compiled topic, Tally tally) {
        boolean telling = false;
        double score = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (Weighed term : topic.terms()) {
            int count = tally.counts[term.key];
            if (count > 0) {
                telling |= term.weight >= THRESHOLD;
                evidence.add(new Evidence(term.phrase, term.weight * (1 + 0.5 * Math.min(count - 1, 2))));
            }
        }
        for (Together together : topic.together()) {
            boolean all = !together.groups().isEmpty();
            for (List<Integer> group : together.groups()) {
                all &= tally.count(group) >= together.least();
            }
            if (all) {
                evidence.add(new Evidence(spoken(topic, together, tally), together.weight()));
                telling = true;
            }
        }
        for (Evidence one : evidence) {
            score += one.weight;
        }
        if (score < THRESHOLD || !telling && tally.isAside()) {
            return null;
        }
        List<String> phrases = evidence.stream()
                .filter(e -> e.weight() > 0)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .map(Evidence::phrase)
                .toList();
        return new TopicHit(
                topic.id(), (int) Math.round(score), phrases, List.copyOf(tally.paragraphs), Rule.TERMS.id());
    }

    /** The most frequent word of each group, joined. */
    private static String spoken(Compiled topic, Together together, Tally tally) {
        return together.groups().stream()
                .map(g -> g.stream()
                        .max(Comparator.comparingInt(key -> tally.counts[key]))
                        .map(topic.keys()::get)
                        .orElse(""))
                .collect(Collectors.joining(" + "));
    }
}
