package org.khulasa.annotate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/**
 * An office in words: «الرئيس الروسي», «رئيسة وزراء السويد», «الأمين العام للأمم المتحدة», «خادم الحرمين الشريفين».
 *
 * @param role null for a title that several offices share
 * @param of code of a country or organisation; {@link #UNSAID} for «الأمين العام» or «الملك» alone
 * @param end index of the item after the phrase
 * @param title what is said in place of the office
 */
record OfficePhrase(@Nullable Role role, String of, int end, Title title) {
    /** Titles that do not tell which of several offices is meant. */
    enum Title {
        /** It is the office itself. */
        NONE,
        /** «الوزير الروسي» */
        MINISTER,
        /** «الزعيم الإثيوبي», «زعيمي إثيوبيا وإريتريا» */
        LEADER,
        /** «قادة»: several people, so that one country's may be anybody. */
        LEADERS
    }

    private static final Map<String, Role> BEFORE_ADJECTIVE = new HashMap<>();
    private static final Map<String, Role> BEFORE_NAME = new HashMap<>();
    /** Offices of one country or organisation, which the phrase needs not name. */
    private static final Map<String, OfficePhrase> OF_ONE = new HashMap<>();
    /** The organisation that a phrase leaves out because the article named it before. */
    static final String UNSAID = "";

    private static final String UNION = "EU";
    /** جمهورية دولة مملكة, folded. */
    private static final Set<String> STATES = Set.of(
            "\u062C\u0645\u0647\u0648\u0631\u064A\u0647", "\u062F\u0648\u0644\u0647", "\u0645\u0645\u0644\u0643\u0647");

    private static final String MINISTERS = "\u0648\u0632\u0631\u0627\u0621"; // وزراء
    /** First words of heads with a particle glued to them: «للرئيس», «والرئيس», «برئيس»; to the word without it. */
    private static final Map<String, String> GLUED = new HashMap<>();
    /** «رئيس المجلس» is an office of the list when «الأوروبي» follows, and no other nation. */
    private static final Set<Role> OF_THE_UNION =
            EnumSet.of(Role.EUROPEAN_COUNCIL_PRESIDENT, Role.COMMISSION_PRESIDENT, Role.HIGH_REPRESENTATIVE);

    /** Words of the longest name, «مجلس التعاون لدول الخليج العربية». */
    private static final int LONGEST_NAME = 5;
    /** Words of the longest name behind و, «والمملكة العربية السعودية». */
    private static final int LONGEST_JOINED = 3;

    /** First words of all heads, each with the number of words of its longest one: nearly every word of a text is none. */
    private static final Map<String, Integer> FIRST = new HashMap<>();

    private static final String HIS_MAJESTY = Fold.key("\u062C\u0644\u0627\u0644\u062A\u0647"); // جلالته
    private static final String YEH = "\u064A"; // ي
    private static final String TO = "\u0644"; // ل
    private static final String SECRETARY_OF = Fold.key("\u0623\u0645\u064A\u0646 \u0639\u0627\u0645"); // أمين عام
    /** The titles of {@code shared-titles.txt}: those that an adjective follows, and those that a name does. */
    private static final Map<String, Title> SHARED = new HashMap<>();

    private static final Map<String, Title> SHARED_OF = new HashMap<>();

    static {
        for (String line : Lines.of(OfficePhrase.class, "offices.txt")) {
            String[] fields = line.split(";", -1);
            Role role = Role.valueOf(fields[0].strip().replace('-', '_').toUpperCase(Locale.ROOT));
            for (String head : heads(fields[1])) {
                BEFORE_ADJECTIVE.put(head, role);
            }
            for (String head : heads(fields[2])) {
                BEFORE_NAME.put(head, role);
            }
            if (fields.length > 4) {
                for (String whole : heads(fields[3])) {
                    OF_ONE.put(whole, new OfficePhrase(role, fields[4].strip(), 0));
                }
            }
        }
        for (String line : Lines.of(OfficePhrase.class, "shared-titles.txt")) {
            String[] fields = line.split(";", -1);
            Title title = Title.valueOf(fields[0].strip().toUpperCase(Locale.ROOT));
            heads(fields[1]).forEach(head -> SHARED.put(head, title));
            heads(fields[2]).forEach(head -> SHARED_OF.put(head, title));
        }
        FIRST.keySet().forEach(word -> Words.withParticles(word).forEach(glued -> GLUED.put(glued, word)));
    }

    /** The office itself, with no other title. */
    OfficePhrase(@Nullable Role role, String of, int end) {
        this(role, of, end, Title.NONE);
    }

    /** The phrases of a list, folded. */
    private static List<String> heads(String list) {
        List<String> heads = Arrays.stream(list.split("\u060C", -1))
                .map(head -> Fold.key(head).strip())
                .filter(head -> !head.isEmpty())
                .toList();
        heads.forEach(head -> FIRST.merge(head.split(" ", -1)[0], words(head), Math::max));
        return heads;
    }

    /** First words of all heads, folded. */
    static Set<String> firstWords() {
        return FIRST.keySet();
    }

    /** The same with what may be glued to them. */
    static Set<String> firstWordsWithParticles() {
        return GLUED.keySet();
    }

    /** The phrase that begins at an item, or null. */
    static @Nullable OfficePhrase at(Line line, int i) {
        return line.at(i).lexeme().startsOffice() ? at(line, i, line.at(i).form()) : null;
    }

    /** The phrase that begins at an item with a particle glued to it, as in «للرئيس الروسي», or null. */
    static @Nullable OfficePhrase afterParticle(Line line, int i) {
        String first = GLUED.get(line.at(i).form());
        return first == null ? null : at(line, i, first);
    }

    /** Whether the head at an item is in the dual, as «الرئيسان» is. */
    static boolean isDual(Line line, int i) {
        String form = line.at(i).form();
        return Words.isDefinite(form) && (form.endsWith("\u0627\u0646") || form.endsWith("\u064A\u0646"));
    }

    private static @Nullable OfficePhrase at(Line line, int i, String first) {
        for (int count = FIRST.getOrDefault(first, 0); count > 0; count--) {
            String rest = count == 1 ? "" : line.words(i + 1, count - 1);
            if (count > 1 && words(rest) < count - 1) {
                continue;
            }
            OfficePhrase phrase = after(rest.isEmpty() ? first : first + ' ' + rest, line, i + count);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static @Nullable OfficePhrase after(String head, Line line, int next) {
        Nations nations = Nations.table();
        Role role = BEFORE_ADJECTIVE.get(head);
        Title shared = SHARED.get(head);
        if ((role != null || shared != null) && line.at(next).isWord()) {
            String of = nations.ofAdjective(line.at(next).form());
            if (of != null && role == null && shared != null) {
                return new OfficePhrase(null, of, next + 1, shared);
            }
            if (of != null && (!OF_THE_UNION.contains(role) || of.equals(UNION))) {
                return new OfficePhrase(inUnion(role, of, head), of, next + 1);
            }
        }
        OfficePhrase whole = OF_ONE.get(head);
        if (whole != null && (!whole.of.equals(UNSAID) || isAlone(line, next))) {
            return new OfficePhrase(whole.role, whole.of, next);
        }
        role = BEFORE_NAME.get(head);
        shared = role == null ? SHARED_OF.get(head) : null;
        Role to = BEFORE_NAME.get(head + ' ' + TO);
        for (int count = LONGEST_NAME; (role != null || to != null || shared != null) && count > 0; count--) {
            String name = line.words(next, count);
            String of = nations.ofName(to == null ? name : withoutTo(name));
            int space = name.indexOf(' ');
            if (of == null && space > 0 && STATES.contains(name.substring(0, space))) {
                // «وزير خارجية جمهورية أذربيجان»
                of = nations.ofName(name.substring(space + 1));
            }
            String other = of == null
                    ? null
                    : nations.ofAdjective(line.at(next + words(name)).form());
            if (other != null && !other.equals(of)) {
                // «رئيس قبرص التركية» is somebody else.
                return null;
            }
            if (of != null && shared != null) {
                return new OfficePhrase(null, of, next + words(name), shared);
            }
            if (of != null) {
                return new OfficePhrase(to == null ? inUnion(role, of, head) : to, of, next + words(name));
            }
        }
        return null;
    }

    /** «وزير خارجية الاتحاد الأوروبي», «رئيسة الدبلوماسية الأوروبية»: the Union's, who is no minister. */
    private static @Nullable Role inUnion(@Nullable Role role, String of, String head) {
        return role == Role.FOREIGN_MINISTER && of.equals(UNION) && !head.startsWith(MINISTERS)
                ? Role.HIGH_REPRESENTATIVE
                : role;
    }

    /** «للأمم المتحدة» without its ل; empty when there is none. */
    private static String withoutTo(String name) {
        return name.startsWith("\u0644\u0644")
                ? "\u0627" + name.substring(1)
                : name.startsWith(TO) ? name.substring(1) : "";
    }

    /** The same office of the country behind و, also of one whose name has several words: «روسيا والولايات المتحدة». */
    static @Nullable OfficePhrase joined(Line line, int end, OfficePhrase first) {
        String form = line.at(end).form();
        boolean and = form.length() > 3 && form.charAt(0) == '\u0648' && line.name(end) == null;
        for (int count = LONGEST_JOINED; and && count > 1; count--) {
            String name = line.words(end, count).substring(1);
            String of = name.indexOf(' ') < 0 ? null : Nations.table().ofName(name);
            if (of != null) {
                int behind = end + 1 + (int) name.chars().filter(c -> c == ' ').count();
                return new OfficePhrase(first.role(), of, behind, first.title());
            }
        }
        String of = joined(line, end);
        return of == null ? null : new OfficePhrase(first.role(), of, end + 1, first.title());
    }

    /** The country of an adjective or name behind و; null when the list ends here. */
    static @Nullable String joined(Line line, int end) {
        String form = line.at(end).form();
        if (form.length() < 4 || form.charAt(0) != '\u0648' || line.name(end) != null) {
            return null;
        }
        String of = Nations.table().ofAdjective(form.substring(1));
        boolean definite = of != null && Words.isDefinite(form.substring(1));
        return definite ? of : Nations.table().ofName(form.substring(1));
    }

    /** Whether neither a name nor an organisation follows: «قال الأمين العام إن», «أعلن الأمين العام في كلمته», «الملك يستقبل». */
    private static boolean isAlone(Line line, int next) {
        Item item = line.at(next);
        return line.name(next) == null
                && (!item.isWord()
                        || item.is(WordList.THAT)
                        || item.is(WordList.FUNCTION)
                        || item.is(WordList.OBJECTS)
                        || item.lexeme().verb() != null
                        || item.lexeme().meets());
    }

    /** The role of «الأمين العام» or «الملك» where the words behind make it somebody who is not known; else null. */
    static @Nullable Role ofAnother(Line line, int i) {
        for (int count = 2; line.at(i).lexeme().startsOffice() && count > 0; count--) {
            OfficePhrase whole = OF_ONE.get(line.words(i, count));
            Role role = whole != null && whole.of.equals(UNSAID)
                    ? whole.role
                    : line.words(i, count).equals(SECRETARY_OF) ? Role.SECRETARY_GENERAL : null;
            Item next = line.at(i + count);
            if (role != null) {
                // Only a present verb begins so where no given name does: «الملك يستقبل».
                boolean verb = next.lexeme().verb() != null || next.form().startsWith(YEH) && !next.is(WordList.GIVEN);
                boolean named = line.name(i + count) != null || line.name(i + count - 1) != null;
                // «جلالته» has its owner in it, and «الملك مهنئا» goes on with what he does.
                boolean own = line.at(i).form().equals(HIS_MAJESTY);
                boolean doing = next.form().startsWith("\u0645") && next.form().endsWith("\u0627");
                boolean known = !next.isWord() || named || verb || own || doing;
                return known || at(line, i) != null ? null : role;
            }
        }
        return null;
    }

    /** Words joined by single spaces. */
    private static int words(String phrase) {
        return phrase.isEmpty()
                ? 0
                : 1 + (int) phrase.chars().filter(c -> c == ' ').count();
    }

    /** Whether a folded word is the title of any minister. */
    static boolean isMinister(String folded) {
        return SHARED.get(folded) == Title.MINISTER;
    }

    /** The role that a word alone names as a title: الرئيس before a name. */
    static @Nullable Role title(String folded) {
        return BEFORE_ADJECTIVE.get(folded);
    }
}
