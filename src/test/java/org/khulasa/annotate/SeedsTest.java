package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khulasa.content.Content;

/** The project's own content and articles against what a person read in the five seeds. Floors are never lowered. */
final class SeedsTest {
    private static final Map<Gold, Annotated> SEEDS = new LinkedHashMap<>();

    @BeforeAll
    static void annotate() throws IOException {
        Content content = Fixtures.read(Path.of("content"));
        Annotator annotator = Fixtures.annotator(content);
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold"))) {
            for (Path file : files.sorted().toList()) {
                Gold gold = Gold.read(file);
                content.articles().stream()
                        .filter(a -> gold.seed().equals(a.provenance().seed()))
                        .forEach(a -> SEEDS.put(gold, annotator.annotate(a)));
            }
        }
    }

    @Test
    void everySeedHasAnArticle() {
        assertThat(SEEDS).hasSize(5);
    }

    @Test
    void theLeadersNamedAreExactlyThoseWhomAPersonFound() {
        SEEDS.forEach((gold, annotated) -> {
            Set<String> expected =
                    gold.maps("leaders").stream().map(l -> (String) l.get("id")).collect(Collectors.toSet());
            // A named official outside the gold's definition of a leader is no fault.
            Set<List<String>> others =
                    gold.texts("persons_other").stream().map(Gold::words).collect(Collectors.toSet());
            Set<String> found = annotated.leaders().stream()
                    .filter(p -> p.mentions().stream().anyMatch(m -> m.by() == By.NAME))
                    .filter(p -> p.mentions().stream().noneMatch(m -> others.stream()
                            .anyMatch(o -> Gold.words(m.text()).containsAll(o))))
                    .map(Presence::id)
                    .collect(Collectors.toSet());
            assertThat(found).as(gold.seed()).isEqualTo(expected);
        });
    }

    @Test
    void aLeaderMeantByRoleIsOneWhomAPersonFoundToo() {
        SEEDS.forEach((gold, annotated) -> {
            Set<String> expected = new HashSet<>();
            gold.maps("leaders").forEach(l -> expected.add((String) l.get("id")));
            gold.maps("role_only_mentions").forEach(m -> {
                if (m.get("refers_to") instanceof List<?> list) {
                    list.forEach(id -> expected.add((String) id));
                } else {
                    expected.add((String) m.get("refers_to"));
                }
            });
            for (Presence presence : annotated.leaders()) {
                if (presence.mentions().stream().noneMatch(m -> m.by() == By.NAME)) {
                    assertThat(expected).as(gold.seed()).anyMatch(id -> Gold.samePerson(id, presence.id()));
                }
            }
        });
    }

    @Test
    void officesAndRelationsMeanWhomAPersonReadInThem() {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Map.Entry<Gold, Annotated> seed : SEEDS.entrySet()) {
            for (Map<?, ?> phrase : seed.getKey().maps("role_only_mentions")) {
                String text = (String) phrase.get("text");
                Object to = phrase.get("refers_to");
                for (Object id : to instanceof List<?> list ? list : List.of(to == null ? "" : to)) {
                    boolean known = SEEDS.values().stream()
                            .flatMap(a -> a.leaders().stream())
                            .anyMatch(leader -> Gold.samePerson(id.toString(), leader.id()));
                    if (!known) {
                        continue; // somebody who is no leader
                    }
                    all++;
                    boolean found = seed.getValue().leaders().stream()
                            .filter(leader -> Gold.samePerson(id.toString(), leader.id()))
                            .flatMap(leader -> leader.mentions().stream())
                            .anyMatch(m -> m.by() != By.NAME && (m.text().contains(text) || text.contains(m.text())));
                    if (!found) {
                        missed.add(seed.getKey().seed() + ": " + text + " = " + id);
                    }
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(26);
        assertThat(missed).isEmpty();
    }

    @Test
    void everyQuotationIsFoundAndNoneInvented() {
        int found = 0;
        List<String> invented = new ArrayList<>();
        int all = 0;
        for (Map.Entry<Gold, Annotated> seed : SEEDS.entrySet()) {
            List<Gold.Quote> gold = seed.getKey().quotes();
            Set<Gold.Quote> used = new HashSet<>();
            all += gold.size();
            for (Quotation q : seed.getValue().quotations()) {
                Gold.Quote best = best(q, gold);
                if (best != null) {
                    used.add(best);
                } else if (Gold.words(q.text()).size() >= 6) {
                    invented.add(q.text());
                }
            }
            found += used.size();
        }
        assertThat(all).isEqualTo(37);
        assertThat(found).isEqualTo(37);
        assertThat(invented).isEmpty();
    }

    @Test
    void speakersAreRightAndSeldomMissing() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Gold, Annotated> seed : SEEDS.entrySet()) {
            List<Gold.Quote> gold = seed.getKey().quotes();
            for (Quotation q : seed.getValue().quotations()) {
                Gold.Quote best = best(q, gold);
                if (best == null || q.speaker() == null) {
                    continue;
                }
                if (seed.getKey().isSpeaker(q.speaker(), best.speaker())) {
                    right++;
                } else {
                    wrong.add(q.speaker().ar() + ": " + q.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThanOrEqualTo(35);
    }

    @Test
    void theTopicsAreThosePersonsFoundOrNearlyAll() {
        int right = 0;
        int extra = 0;
        int missed = 0;
        for (Map.Entry<Gold, Annotated> seed : SEEDS.entrySet()) {
            Set<String> expected = seed.getKey().texts("topics");
            Set<String> found =
                    seed.getValue().topics().stream().map(TopicHit::id).collect(Collectors.toSet());
            right += found.stream().filter(expected::contains).count();
            extra += found.stream().filter(t -> !expected.contains(t)).count();
            missed += expected.stream().filter(t -> !found.contains(t)).count();
        }
        assertThat((double) right / (right + extra)).isGreaterThanOrEqualTo(0.9);
        assertThat((double) right / (right + missed)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everySpanIsTheTextThatItNames() {
        SEEDS.values().forEach(annotated -> {
            for (Presence presence : annotated.leaders()) {
                for (Mention m : presence.mentions()) {
                    assertThat(text(annotated, m.paragraph()).substring(m.start(), m.end()))
                            .isEqualTo(m.text());
                }
            }
            for (Quotation q : annotated.quotations()) {
                assertThat(text(annotated, q.paragraph()).substring(q.start(), q.end()))
                        .isEqualTo(q.text());
            }
            assertThat(annotated.quotations().stream().map(Quotation::anchor)).doesNotHaveDuplicates();
        });
    }

    private static String text(Annotated annotated, int paragraph) {
        return paragraph == 0
                ? annotated.article().title()
                : annotated.article().body().get(paragraph - 1).text();
    }

    private static Gold.Quote best(Quotation q, List<Gold.Quote> gold) {
        List<String> words = Gold.words(q.text());
        Gold.Quote best = null;
        for (Gold.Quote g : gold) {
            if (Gold.overlap(words, g.words()) >= 0.6
                    && (best == null || Gold.overlap(words, g.words()) > Gold.overlap(words, best.words()))) {
                best = g;
            }
        }
        return best;
    }
}
