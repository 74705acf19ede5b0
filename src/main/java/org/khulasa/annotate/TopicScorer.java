package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khulasa.content.Topic;
import org.khulasa.gazetteer.Hit;
import org.khulasa.lang.Fold;

/** Topics from weighted terms. Immutable and thread-safe. */
final class TopicScorer {
    /** Score from which an article is on a topic: one telling term, or several weak ones. */
    static final double THRESHOLD = 5;

    private final Map<String, Set<String>> topicsByTerm = new HashMap<>();
    /** The phrases that speak for a topic; one that speaks against it only corrects what stands inside it. */
    private final Map<String, Set<String>> favours = new HashMap<>();

    private final Map<String, Compiled> topics = new HashMap<>();
    private int longest;

    private record Compiled(String id, List<Topic.Term> terms, List<String> keys, List<Together> together) {}

    private record Together(List<List<String>> groups, int weight, int least) {}

    /** How often the terms of a topic occur, and where. */
    private static final class Tally {
        /** A remark later than in these paragraphs may be an aside. */
        private static final int LEAD = 2;

        final Map<String, int[]> counts = new HashMap<>();
        private int paragraph;
        private boolean central;

        void add(String key, Passage passage, boolean speaksForTopic) {
            // A title says what an article is about: a term in it counts as two.
            counts.computeIfAbsent(key, k -> new int[1])[0] += passage.isTitle() ? 2 : 1;
            if (speaksForTopic) {
                central |= passage.number() <= LEAD || paragraph > 0 && paragraph != passage.number();
                paragraph = passage.number();
            }
        }

        /** Whether all that speaks for the topic stands in one paragraph of the body's later part. */
        boolean isAside() {
            return !central;
        }
    }

    /** What a phrase adds to a score. */
    private record Evidence(String phrase, double weight) {}

    TopicScorer(Iterable<Topic> all) {
        for (Topic topic : all) {
            List<String> keys = topic.terms().stream().map(t -> key(t.phrase())).toList();
            List<Together> together = topic.together().stream()
                    .map(t -> new Together(
                            t.groups().stream()
                                    .map(g -> g.stream().map(TopicScorer::key).toList())
                                    .toList(),
                            t.weight(),
                            t.least()))
                    .toList();
            topics.put(topic.id(), new Compiled(topic.id(), topic.terms(), keys, together));
            keys.forEach(key -> index(key, topic));
            together.forEach(t -> t.groups().forEach(g -> g.forEach(key -> index(key, topic))));
            for (Topic.Term term : topic.terms()) {
                if (term.weight() > 0) {
                    favours.computeIfAbsent(key(term.phrase()), k -> new TreeSet<>())
                            .add(topic.id());
                }
            }
        }
    }

    private void index(String key, Topic topic) {
        longest = Math.max(longest, key.length());
        topicsByTerm.computeIfAbsent(key, k -> new TreeSet<>()).add(topic.id());
    }

    private static String key(String phrase) {
        return Fold.key(phrase).strip();
    }

    /** The topics at or above the threshold, the strongest first. */
    List<TopicHit> score(List<Passage> passages) {
        Map<String, Tally> tallies = new HashMap<>();
        SortedMap<String, List<Integer>> paragraphs = new TreeMap<>();
        for (Passage passage : passages) {
            List<Hit> terms = passage.found().terms();
            for (int i = 0; i < terms.size(); i++) {
                String key = terms.get(i).entry().key();
                for (String topic : topicsByTerm.getOrDefault(key, Set.of())) {
                    note(passage, paragraphs.computeIfAbsent(topic, t -> new ArrayList<>()));
                    if (!isInLonger(terms, i, topic)) {
                        tallies.computeIfAbsent(topic, id -> new Tally()).add(key, passage, speaksFor(key, topic));
                    }
                }
            }
        }
        List<TopicHit> hits = new ArrayList<>();
        paragraphs.forEach((id, numbers) -> {
            Compiled topic = topics.get(id);
            TopicHit hit = topic == null ? null : score(topic, tallies.getOrDefault(id, new Tally()));
            if (hit != null) {
                hits.add(new TopicHit(id, hit.score(), hit.evidence(), numbers, hit.why()));
            }
        });
        hits.sort(Comparator.comparingInt(TopicHit::score).reversed().thenComparing(TopicHit::id));
        return hits;
    }

    /** Whether a term stands inside a longer one that speaks for the same topic: «اللاجئين» is not «لاجئين» once more. */
    private boolean isInLonger(List<Hit> terms, int i, String topic) {
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

    private boolean isLonger(Hit outer, Hit inner, String topic) {
        return outer.start() <= inner.start()
                && outer.end() - outer.start() > inner.end() - inner.start()
                && speaksFor(outer.entry().key(), topic);
    }

    private boolean speaksFor(String key, String topic) {
        return favours.getOrDefault(key, Set.of()).contains(topic);
    }

    /** The title is no paragraph; each paragraph is noted once. */
    private static void note(Passage passage, List<Integer> numbers) {
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        if (passage.number() > last) {
            numbers.add(passage.number());
        }
    }

    private static @org.jspecify.annotations.Nullable TopicHit score(Compiled topic, Tally tally) {
        Map<String, int[]> counts = tally.counts;
        boolean telling = false;
        List<Evidence> evidence = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < topic.keys().size(); i++) {
            int count = count(topic.keys().get(i), counts);
            if (count > 0 && seen.add(topic.keys().get(i))) {
                Topic.Term term = topic.terms().get(i);
                telling |= term.weight() >= THRESHOLD;
                evidence.add(new Evidence(term.phrase(), term.weight() * (1 + 0.5 * Math.min(count - 1, 2))));
            }
        }
        for (Together together : topic.together()) {
            boolean all = together.groups().stream()
                    .allMatch(g -> g.stream().mapToInt(k -> count(k, counts)).sum() >= together.least());
            if (all && !together.groups().isEmpty()) {
                evidence.add(new Evidence(spoken(together, counts), together.weight()));
                telling = true;
            }
        }
        double score = evidence.stream().mapToDouble(Evidence::weight).sum();
        if (score < THRESHOLD || !telling && tally.isAside()) {
            return null;
        }
        List<String> phrases = evidence.stream()
                .filter(e -> e.weight() > 0)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .map(Evidence::phrase)
                .toList();
        return new TopicHit(topic.id(), (int) Math.round(score), phrases, List.of(), Rule.TERMS.id());
    }

    /** The most frequent word of each group, joined. */
    private static String spoken(Together together, Map<String, int[]> counts) {
        return String.join(
                " + ",
                together.groups().stream()
                        .map(g -> g.stream()
                                .max(Comparator.comparingInt(k -> count(k, counts)))
                                .orElse(""))
                        .toList());
    }

    private static int count(String key, Map<String, int[]> counts) {
        int[] count = counts.get(key);
        return count == null ? 0 : count[0];
    }
}
