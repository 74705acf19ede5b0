package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Claim;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Hit;
import org.khulasa.gazetteer.Offices;

/**
 * Decides whom each name in an article means. Full names first: they make a short name certain that several people have
 * (الأسد) or that is a common word too (مبارك, صالح).
 */
final class NameResolver {
    private final Offices offices;
    private final @Nullable Days days;
    private final LeaderNames names;
    private final Set<String> fullyNamed = new HashSet<>();
    /** Short names that somebody else bears in this article: «إيفانكا ترامب». */
    private final Set<String> borne = new HashSet<>();

    private record Choice(String leader, Rule why) {}

    private NameResolver(Offices offices, LeaderNames names, @Nullable Days days) {
        this.offices = offices;
        this.names = names;
        this.days = days;
    }

    /** The certain names of an article, in text order. */
    static List<Named> resolve(List<Passage> passages, Offices offices, LeaderNames names, @Nullable Days days) {
        NameResolver resolver = new NameResolver(offices, names, days);
        for (Passage passage : passages) {
            passage.found().names().forEach(hit -> resolver.learn(passage, hit));
        }
        List<Named> named = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.number() == Passage.AROUND) {
                continue;
            }
            for (Hit hit : passage.found().names()) {
                Choice choice = hit.entry().leaders().isEmpty() ? null : resolver.choose(passage, hit);
                if (choice != null) {
                    named.add(new Named(passage, hit, choice.leader(), choice.why()));
                }
            }
        }
        return named;
    }

    private void learn(Passage passage, Hit hit) {
        List<Claim> claims = hit.entry().leaders();
        String key = hit.entry().key();
        if (claims.size() == 1 && claims.get(0).full()) {
            fullyNamed.add(claims.get(0).leader());
        } else if (hit.entry().blocks()
                && !hit.entry().isOneWord()
                && WordList.GIVEN.has(key.substring(0, key.indexOf(' ')))) {
            borne.add(key.substring(key.indexOf(' ') + 1));
        } else if (!claims.isEmpty() && !hit.hasParticle()) {
            String before = givenNameBefore(passage, hit);
            if (claims.stream().allMatch(c -> isNamesake(before, c.leader()))) {
                borne.add(key);
            }
        }
    }

    private @Nullable Choice choose(Passage passage, Hit hit) {
        List<Claim> claims = hit.entry().leaders();
        String before = passage.wordBefore(hit.wordStart());
        String given = givenNameBefore(passage, hit);
        List<String> candidates = claims.stream()
                .map(Claim::leader)
                .filter(id -> hit.hasParticle() || !isNamesake(given, id))
                .toList();
        if (candidates.isEmpty()) {
            return null;
        }
        if (hit.entry().isDoubtful()) {
            return doubtful(passage, hit, candidates);
        }
        boolean common = hit.entry().isOneWord()
                && (WordList.COMMON.has(hit.entry().key())
                        || borne.contains(hit.entry().key()));
        boolean surname = WordList.PLAIN.has(hit.entry().key())
                && candidates.size() == 1
                && fullyNamed.contains(candidates.get(0));
        if (common && !borne.contains(hit.entry().key()) && !isPlain(passage, hit) && !surname) {
            return null;
        }
        boolean titled = candidates.stream().anyMatch(id -> isOwnTitle(before, id));
        Rule certain = common && titled ? Rule.TITLE_BEFORE : null;
        if (candidates.size() == 1) {
            String only = candidates.get(0);
            boolean full = claims.stream().anyMatch(c -> c.leader().equals(only) && c.full());
            if (full || !common) {
                return new Choice(only, full ? Rule.FULL_NAME : Rule.SHORT_NAME);
            }
            if (fullyNamed.contains(only)) {
                return new Choice(only, Rule.FULL_NAME_ELSEWHERE);
            }
            return certain == null ? null : new Choice(only, certain);
        }
        // «الملك عبد الله» may look back on the king before, whose country's papers leave the rest of his name out.
        String key = hit.entry().key();
        boolean needsFullName = common && certain == null
                || !hit.entry().isOneWord() && WordList.TITLES.has(key.substring(0, key.indexOf(' ')));
        return amongSeveral(candidates, needsFullName);
    }

    /** «وقال سعيد إن»: the only bearer fully named here, where no other word beside the name belongs to it. */
    private @Nullable Choice doubtful(Passage passage, Hit hit, List<String> candidates) {
        List<String> full = candidates.stream().filter(fullyNamed::contains).toList();
        boolean plain = isPlain(passage, hit) && !borne.contains(hit.entry().key());
        return plain
                        && full.size() == 1
                        && mayIntroduce(passage.wordBefore(hit.wordStart()), full.get(0))
                        && !isNamedOn(passage.wordAfter(hit.end()))
                ? new Choice(full.get(0), Rule.FULL_NAME_ELSEWHERE)
                : null;
    }

    /** A verb, a preposition or the title of an office that the leader held: no «الملك حسين», no «الشعب السوداني». */
    private boolean mayIntroduce(String before, String leader) {
        int words = WordList.FUNCTION.bit() | WordList.THAT.bit() | WordList.CLAUSE_OPENERS.bit();
        return before.isEmpty()
                || Verbs.of(before) != null
                || MeetingWord.of(before) != null
                || (WordList.bits(before) & words) != 0
                || isOwnTitle(before, leader);
    }

    /** The title of an office that the leader held, or of a minister: no «الرئيس كلينتون» for who was a minister. */
    private boolean isOwnTitle(String before, String leader) {
        Role role = OfficePhrase.title(before);
        return OfficePhrase.isMinister(before)
                || role != null && offices.servedBy(leader).stream().anyMatch(of -> offices.everHeld(leader, role, of));
    }

    /** Whether the word behind a given name may be the rest of somebody's name: one that is of no list and no verb. */
    private static boolean isNamedOn(String after) {
        int others = WordList.bits(after) & ~(WordList.GIVEN.bit() | WordList.COMMON.bit());
        boolean present = after.startsWith("\u064A") && !WordList.GIVEN.has(after); // «السوداني يتوجه»
        boolean particle = after.startsWith("\u0628\u0627\u0644") || after.startsWith("\u0644\u0644"); // «سعيد بالضيوف»
        return !after.isEmpty()
                && !present
                && !particle
                && others == 0
                && Verbs.of(after) == null
                && MeetingWord.of(after) == null;
    }

    /** Of several people with one name: the one fully named here, else the one in office at the time. */
    private @Nullable Choice amongSeveral(List<String> candidates, boolean needsFullName) {
        List<String> full = candidates.stream().filter(fullyNamed::contains).toList();
        if (full.size() == 1) {
            return new Choice(full.get(0), Rule.FULL_NAME_ELSEWHERE);
        }
        if (days == null || needsFullName && full.isEmpty()) {
            return null;
        }
        List<String> pool = full.isEmpty() ? candidates : full;
        List<String> inOffice =
                pool.stream().filter(id -> offices.heldAny(id, days)).toList();
        return inOffice.size() == 1 ? new Choice(inOffice.get(0), Rule.OFFICE_ON_DATE) : null;
    }

    /** The word before, if it can be a given name: على before a name is the preposition. */
    private static String givenNameBefore(Passage passage, Hit hit) {
        String before = passage.wordBefore(hit.wordStart());
        int end = hit.wordStart() - 1;
        return !before.isEmpty() && passage.folded().key().charAt(end - 1) != ' ' && passage.isOn(before, end)
                ? ""
                : before;
    }

    /** A relative or stranger of the same surname: the word before is a given name, and none of the leader's own. */
    private boolean isNamesake(String before, String leader) {
        return WordList.GIVEN.has(before) && !names.has(leader, before);
    }

    /** A common word with ب ل ك before it is the common word: لصالح is "in favour of", not "to Saleh". */
    private static boolean isPlain(Passage passage, Hit hit) {
        return !hit.hasParticle()
                || passage.folded().key().charAt(hit.wordStart()) == '\u0648' && hit.wordStart() + 1 == hit.start();
    }
}
