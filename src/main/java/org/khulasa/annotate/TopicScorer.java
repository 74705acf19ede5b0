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
    private final Map<String, Compiled> topics = new HashMap<>();

    private record Compiled(String id, List<Topic.Term> terms, List<String> keys, List<Together> together) {}

    private record Together(List<List<String>> groups, int weight, int least) {}

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
        }
    }

    private void index(String key, Topic topic) {
        topicsByTerm.computeIfAbsent(key, k -> new TreeSet<>()).add(topic.id());
    }

    private static String key(String phrase) {
        return Fold.key(phrase).strip();
    }

    /** The topics at or above the threshold, the strongest first. */
    List<TopicHit> score(List<Passage> passages) {
        Map<String, int[]> counts = new HashMap<>();
        SortedMap<String, List<Integer>> paragraphs = new TreeMap<>();
        for (Passage passage : passages) {
            for (Hit hit : passage.found().terms()) {
                String key = hit.entry().key();
                // A title says what an article is about: a term in it counts as two.
                counts.computeIfAbsent(key, k -> new int[1])[0] += passage.isTitle() ? 2 : 1;
                for (String topic : topicsByTerm.getOrDefault(key, Set.of())) {
                    note(passage, paragraphs.computeIfAbsent(topic, t -> new ArrayList<>()));
                }
            }
        }
        List<TopicHit> hits = new ArrayList<>();
        paragraphs.forEach((id, numbers) -> {
            Compiled topic = topics.get(id);
            TopicHit hit = topic == null ? null : score(topic, counts);
            if (hit != null) {
                hits.add(new TopicHit(id, hit.score(), hit.evidence(), numbers, hit.why()));
            }
        });
        hits.sort(Comparator.comparingInt(TopicHit::score).reversed().thenComparing(TopicHit::id));
        return hits;
    }

    /** The title is no paragraph; each paragraph is noted once. */
    private static void note(Passage passage, List<Integer> numbers) {
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        if (passage.number() > last) {
            numbers.add(passage.number());
        }
    }

    private static @org.jspecify.annotations.Nullable TopicHit score(Compiled topic, Map<String, int[]> counts) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < topic.keys().size(); i++) {
            int count = count(topic.keys().get(i), counts);
            if (count > 0 && seen.add(topic.keys().get(i))) {
                Topic.Term term = topic.terms().get(i);
                evidence.add(new Evidence(term.phrase(), term.weight() * (1 + 0.5 * Math.min(count - 1, 2))));
            }
        }
        for (Together together : topic.together()) {
            boolean all = together.groups().stream()
                    .allMatch(g -> g.stream().mapToInt(k -> count(k, counts)).sum() >= together.least());
            if (all && !together.groups().isEmpty()) {
                evidence.add(new Evidence(spoken(together, counts), together.weight()));
            }
        }
        double score = evidence.stream().mapToDouble(Evidence::weight).sum();
        if (score < THRESHOLD) {
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
