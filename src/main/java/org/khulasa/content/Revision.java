package org.khulasa.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a new proposal meets an article that exists, key by key. A value that still has the hash under {@code generated} is the
 * program's and may be rewritten; any other is a person's and stays.
 *
 * @param changes keys whose value the program may rewrite; null removes the key
 * @param body the new body, null when it stays
 * @param conflicts keys that both a person and the program changed: the person's stays
 * @param before the hashes as they stand in the file
 * @param generated the hashes after these changes; also of what was proposed in vain, so that a conflict is told once
 */
public record Revision(
        Map<String, @Nullable String> changes,
        @Nullable String body,
        List<String> conflicts,
        Map<String, String> before,
        Map<String, String> generated) {
    /** The revision that a proposal would make. */
    public static Revision of(Article article, Proposal proposal) {
        Map<String, String> now = Proposal.valuesOf(article);
        Map<String, String> next = proposal.values();
        Map<String, String> old = article.provenance().generated();
        boolean datedByHand = isDatedByHand(now, old);
        if (datedByHand && !next.containsKey("published")) {
            // New bounds have nothing to say beside a person's date.
            next.keySet().removeIf(key -> Proposal.DATING.contains(key) && !old.containsKey(key));
        }
        Map<String, @Nullable String> changes = new HashMap<>();
        List<String> conflicts = new ArrayList<>();
        Map<String, String> generated = new HashMap<>(old);
        for (String key : keys(now, next, old)) {
            String proposed = next.get(key);
            String hash = proposed == null ? null : Hashes.eight(proposed);
            if (java.util.Objects.equals(hash, old.get(key))) {
                continue; // the program has nothing new to say: whatever stands there stays
            }
            String current = now.get(key);
            String currentHash = current == null ? null : Hashes.eight(current);
            if (java.util.Objects.equals(currentHash, hash)) {
                remember(generated, key, hash);
            } else if (java.util.Objects.equals(currentHash, old.get(key))
                    && !(datedByHand && Proposal.DATING.contains(key))) {
                changes.put(key, proposed);
                remember(generated, key, hash);
            } else {
                conflicts.add(key);
                remember(generated, key, hash);
            }
        }
        String body = body(article, proposal, generated, conflicts);
        return new Revision(changes, body, conflicts, old, generated);
    }

    /** A person's date, bound or evidence, or one that a person removed: the four keys are one statement. */
    private static boolean isDatedByHand(Map<String, String> now, Map<String, String> old) {
        for (String key : Proposal.DATING) {
            String value = now.get(key);
            if (!java.util.Objects.equals(value == null ? null : Hashes.eight(value), old.get(key))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String body(
            Article article, Proposal proposal, Map<String, String> generated, List<String> conflicts) {
        String old = generated.get(Proposal.BODY);
        String hash = proposal.generatedBody();
        if (hash.equals(old)) {
            return null;
        }
        if (article.bodyHash().startsWith(hash)) {
            generated.put(Proposal.BODY, hash);
            return null;
        }
        if (old != null && article.bodyHash().startsWith(old)) {
            generated.put(Proposal.BODY, hash);
            return proposal.body();
        }
        conflicts.add(Proposal.BODY);
        generated.put(Proposal.BODY, hash);
        return null;
    }

    private static Set<String> keys(Map<String, String> now, Map<String, String> next, Map<String, String> old) {
        Set<String> keys = new LinkedHashSet<>(next.keySet());
        // Only keys that are ours: what a person added beside them was never a question.
        now.keySet().stream().filter(old::containsKey).forEach(keys::add);
        old.keySet().stream().filter(k -> !k.equals(Proposal.BODY)).forEach(keys::add);
        return keys;
    }

    private static void remember(Map<String, String> generated, String key, @Nullable String hash) {
        if (hash == null) {
            generated.remove(key);
        } else {
            generated.put(key, hash);
        }
    }

    /** The names of what it changes. */
    public String summary() {
        java.util.stream.Stream<String> keys = changes.keySet().stream().sorted();
        return java.util.stream.Stream.concat(
                        keys, java.util.stream.Stream.ofNullable(body == null ? null : Proposal.BODY))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** Whether nothing at all would be written for it. */
    public boolean isEmpty() {
        return changes.isEmpty() && body == null;
    }
}
