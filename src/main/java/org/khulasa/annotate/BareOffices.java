package org.khulasa.annotate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Offices;
import org.khulasa.lang.Fold;

/**
 * Offices without a country: «أكد رئيس الجمهورية أن». Papers write so of their own country's holder, whom the text then names
 * once in the same way, «رئيس الجمهورية عبد المجيد تبون», and never with an adjective.
 */
final class BareOffices {
    private static final int LONGEST = 3;
    private static final int LONGEST_NAME = 5;
    private static final Map<String, Role> HEADS = new HashMap<>();

    /** Words before and behind an office that stands alone. */
    private static final int OPENERS =
            WordList.FUNCTION.bit() | WordList.THAT.bit() | WordList.CLAUSE_OPENERS.bit() | WordList.ADVERBS.bit();

    private final Map<Role, Set<String>> named = new EnumMap<>(Role.class);
    /** Offices that the article also gives, in the same way, to somebody who is not known or no longer holds them. */
    private final Set<Role> others = EnumSet.noneOf(Role.class);

    /**
     * An office without a country.
     *
     * @param oneWord «الرئيس», which any paper writes of anybody's president
     * @param end index of the item behind it
     */
    record Head(Role role, boolean oneWord, int end) {}

    static {
        for (String line : Lines.of(BareOffices.class, "bare-offices.txt")) {
            String[] fields = line.split(";", -1);
            Role role = Role.valueOf(fields[0].strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            for (String head : fields[1].split("\u060C", -1)) {
                HEADS.put(Fold.key(head).strip(), role);
            }
        }
    }

    /** The head at an item whatever follows it, or null. */
    private static @Nullable Head head(Line line, int i) {
        for (int count = LONGEST; line.at(i).lexeme().startsOffice() && count > 0; count--) {
            Role role = HEADS.get(line.words(i, count));
            if (role != null) {
                int end = i + 1;
                while (end < i + count && line.at(end).isWord()) {
                    end++;
                }
                return new Head(role, end == i + 1, end);
            }
        }
        return null;
    }

    /** Notes who is named right behind such a head: «وزير الخارجية، محمد جواد ظريف», «رئيس الجمهورية السيد تبون». */
    void learn(Line line, int i, Offices offices) {
        Head head = head(line, i);
        if (head == null) {
            return;
        }
        String before = nameBefore(line, i);
        if (before != null && !line.at(head.end()).is(WordList.FORMER)) {
            // «سامح شكري، وزير الخارجية، ونظيره»
            add(head.role(), before, offices);
            return;
        }
        int k = line.at(head.end()).kind() == Item.Kind.COMMA ? head.end() + 1 : head.end();
        if (line.name(k) == null && line.at(k).is(WordList.PERSON_TITLES)) {
            k++;
        }
        if (line.name(k) == null && line.at(k).is(WordList.GIVEN) && line.name(k + 1) != null) {
            k++;
        }
        Named name = line.name(k);
        if (name == null) {
            boolean given = line.at(k).is(WordList.GIVEN) && !line.isOn(k);
            if (given || line.at(head.end()).is(WordList.FORMER)) {
                others.add(head.role());
            }
        } else if (!name.hit().hasParticle()) {
            add(head.role(), name.leader(), offices);
        }
    }

    private void add(Role role, String leader, Offices offices) {
        if (offices.servedBy(leader).stream().anyMatch(of -> offices.everHeld(leader, role, of))) {
            named.computeIfAbsent(role, r -> new HashSet<>()).add(leader);
        }
    }

    /** Who is named right before an item, a comma between or none. */
    static @Nullable String nameBefore(Line line, int i) {
        int end = line.at(i - 1).kind() == Item.Kind.COMMA ? i - 1 : i;
        for (int k = end - 1; k >= Math.max(0, end - LONGEST_NAME) && line.at(k).isWord(); k--) {
            Named name = line.name(k);
            if (name != null) {
                return line.after(name, k) == end ? name.leader() : null;
            }
        }
        return null;
    }

    /** The head at an item that stands alone as a subject or behind a preposition; null when anything else may be meant. */
    static @Nullable Head at(Line line, int i) {
        Head head = head(line, i);
        if (head == null) {
            return null;
        }
        Item before = line.at(i - 1);
        boolean opened = !before.isWord()
                || (before.lexeme().lists() & OPENERS) != 0
                || before.lexeme().verb() != null
                || before.lexeme().meets();
        boolean comma = line.at(head.end()).kind() == Item.Kind.COMMA;
        return opened && isAlone(line, comma ? head.end() + 1 : head.end()) ? head : null;
    }

    /** Nothing follows that could be the holder's name or a part of the office. */
    private static boolean isAlone(Line line, int k) {
        Item item = line.at(k);
        if (!item.isWord()) {
            return item.kind() != Item.Kind.OTHER;
        }
        int lists = OPENERS | WordList.OBJECTS.bit();
        boolean given = item.is(WordList.GIVEN) && !line.isOn(k);
        return line.name(k) == null
                && !given
                && ((item.lexeme().lists() & lists) != 0 || item.lexeme().verb() != null);
    }

    /** The only one whom the article names behind such a head; null when it names none or several. */
    @Nullable
    String named(Role role) {
        Set<String> all = named.getOrDefault(role, Set.of());
        return all.size() == 1 && !others.contains(role) ? all.iterator().next() : null;
    }

    /** Whether the article gives the office to nobody in this way. */
    boolean isOpen(Role role) {
        return !named.containsKey(role) && !others.contains(role);
    }
}
