package org.khulasa.annotate;

import java.util.Set;

/** «ليقنع أردوغان بأن الأخير», not «في اللقاء الأخير». */
final class TheLatter {
    private static final String THE_LATTER = "\u0627\u0644\u0627\u062E\u064A\u0631"; // الأخير, folded

    private TheLatter() {}

    static Set<String> firstWords() {
        return Set.of(THE_LATTER);
    }

    static boolean isAt(Line line, int i) {
        return line.at(i).form().equals(THE_LATTER);
    }

    /** Whether the word means the last person of its sentence: it is no adjective, and no stranger is named behind him. */
    static boolean meansLastNamed(Line line, int i) {
        Item before = line.at(i - 1);
        boolean noun = before.is(WordList.THAT) || before.lexeme().verb() != null;
        int behind = i;
        for (int k = i - 1; behind == i && line.at(k).kind() != Item.Kind.STOP; k--) {
            Named name = line.name(k);
            OfficePhrase phrase = OfficePhrase.at(line, k);
            behind = name != null ? line.after(name, k) : phrase != null ? phrase.end() : i;
        }
        boolean stranger = false;
        for (int k = behind; k < i; k++) {
            stranger |= line.at(k).is(WordList.PERSON_TITLES) || line.at(k).is(WordList.GIVEN) && !line.isOn(k);
        }
        return noun && behind < i && !stranger;
    }
}
