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
import org.khulasa.gazetteer.Nations;
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
    private static final String PRESIDENCY = Fold.key(
            "\u0631\u0626\u0627\u0633\u0629 \u0627\u0644\u062C\u0645\u0647\u0648\u0631\u064A\u0629"); // رئاسة الجمهورية

    /** Words before and behind an office that stands alone. */
    private static final int OPENERS =
            WordList.FUNCTION.bit() | WordList.THAT.bit() | WordList.CLAUSE_OPENERS.bit() | WordList.ADVERBS.bit();

    private final Bearers all = new Bearers();
    /** Those of «رئيس الجمهورية» alone: nobody writes that of another country's president, as «الرئيس ماكرون» is written. */
    private final Bearers whole = new Bearers();

    private boolean presidency;
    private final Set<String> abroad = new HashSet<>();

    /**
     * To whom an article gives offices without a country.
     *
     * @param named known leaders
     * @param others offices that it also gives to somebody who is not known or no longer holds them
     */
    private record Bearers(Map<Role, Set<String>> named, Set<Role> others) {
        Bearers() {
            this(new EnumMap<>(Role.class), EnumSet.noneOf(Role.class));
        }

        void name(Role role, String leader) {
            named.computeIfAbsent(role, r -> new HashSet<>()).add(leader);
        }

        boolean isEmpty(Role role) {
            return !named.containsKey(role) && !others.contains(role);
        }
    }

    /**
     * An office without a country.
     *
     * @param role null for «الوزير», who may have any ministry
     * @param oneWord «الرئيس», which any paper writes of anybody's president
     * @param end index of the item behind it
     */
    record Head(@Nullable Role role, boolean oneWord, int end) {}

    static {
        for (String line : Lines.of(BareOffices.class, "bare-offices.txt")) {
            String[] fields = line.split(";", -1);
            Role role = Role.valueOf(fields[0].strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            for (String head : fields[1].split("\u060C", -1)) {
                HEADS.put(Fold.key(head).strip(), role);
            }
        }
    }

    /** First words that {@link OfficePhrase} does not have, folded. */
    static Set<String> firstWords() {
        return Set.of(PRESIDENCY.substring(0, PRESIDENCY.indexOf(' ')));
    }

    /** Whether such a head begins at an item, whatever follows it. */
    static boolean is(Line line, int i) {
        return head(line, i) != null;
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
        return OfficePhrase.isMinister(line.at(i).form()) && !OfficePhrase.isDual(line, i)
                ? new Head(null, true, i + 1)
                : null;
    }

    /** Notes who is named right behind such a head: «وزير الخارجية، محمد جواد ظريف», «رئيس الجمهورية السيد تبون». */
    void learn(Line line, int i, Offices offices) {
        presidency |= PRESIDENCY.equals(line.words(i, 2))
                && Nations.table().ofAdjective(line.at(i + 2).form()) == null
                && Nations.table().ofName(line.at(i + 2).form()) == null;
        Head head = head(line, i);
        if (head == null || head.role() == null) {
            return;
        }
        String before = nameBefore(line, i);
        if (before != null
                && line.name(head.end()) == null
                && !line.at(head.end()).is(WordList.FORMER)) {
            // «سامح شكري، وزير الخارجية، ونظيره»
            add(head, before, offices);
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
                somebody(head);
            }
        } else if (!name.hit().hasParticle()) {
            add(head, name.leader(), offices);
            if (head.oneWord() && !everHeld(head.role(), name.leader(), offices)) {
                // «الرئيس ميقاتي»: a paper that calls prime ministers so may mean either.
                somebody(head);
            }
        }
    }

    /** «للرئيس الروسي فلاديمير بوتين»: who is named with a country is not the one of the paper's own. */
    void learnAbroad(Line line, @Nullable OfficePhrase phrase) {
        Named holder = phrase == null ? null : line.name(phrase.end());
        if (holder != null) {
            abroad.add(holder.leader());
        }
    }

    private void add(Head head, String leader, Offices offices) {
        Role role = head.role();
        if (role != null && everHeld(role, leader, offices)) {
            all.name(role, leader);
            if (!head.oneWord()) {
                whole.name(role, leader);
            }
        }
    }

    private void somebody(Head head) {
        if (head.role() != null) {
            all.others().add(head.role());
            if (!head.oneWord()) {
                whole.others().add(head.role());
            }
        }
    }

    private static boolean everHeld(Role role, String leader, Offices offices) {
        return offices.servedBy(leader).stream().anyMatch(of -> offices.everHeld(leader, role, of));
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
        if (isBehindHolder(item)) {
            return true;
        }
        int lists = OPENERS | WordList.OBJECTS.bit();
        boolean given = item.is(WordList.GIVEN) && !line.isOn(k);
        return line.name(k) == null
                && !given
                && ((item.lexeme().lists() & lists) != 0 || item.lexeme().verb() != null);
    }

    /** «رئيس الجمهورية لقطر», «للوفد», «بالضيوف»: no name has such particles, and only «بالعراق» is a part of the office. */
    private static boolean isBehindHolder(Item item) {
        String form = item.form();
        String bare = form.substring(1);
        boolean to = form.startsWith("\u0644\u0644")
                || form.startsWith("\u0644") && Nations.table().ofName(bare) != null;
        boolean with = form.startsWith("\u0628\u0627\u0644") && Nations.table().ofName(bare) == null;
        return form.length() > 4 && (to || with) && !item.is(WordList.FORMER);
    }

    /** The only one whom the article names behind such a head; null when it names none or several. */
    @Nullable
    String named(Role role, boolean oneWord) {
        Bearers bearers = oneWord || whole.isEmpty(role) ? all : whole;
        Set<String> named = bearers.named().getOrDefault(role, Set.of());
        if (isHome(role)) {
            named = new HashSet<>(named);
            named.removeAll(abroad);
        }
        return named.size() == 1 && !bearers.others().contains(role)
                ? named.iterator().next()
                : null;
    }

    /**
     * Whether the one-word head means the country's own holder whoever else is in the text: so write those who tell what
     * «رئاسة الجمهورية» says, without a country.
     */
    boolean isHome(Role role) {
        return role == Role.PRESIDENT && presidency;
    }

    /** Whether the article writes «رئيس الجمهورية» of this leader, and the head of nobody else: so writes his own country's paper. */
    boolean isOwn(Role role, String leader) {
        return whole.named().getOrDefault(role, Set.of()).contains(leader)
                && all.named().getOrDefault(role, Set.of()).size() == 1
                && !all.others().contains(role);
    }

    /** Whether the article gives the office to nobody in this way. */
    boolean isOpen(Role role) {
        return all.isEmpty(role);
    }
}
