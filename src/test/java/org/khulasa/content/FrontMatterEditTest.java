package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterEditTest {
    private static final String FILE =
            """
            ---
            # by the editors
            id: a1
            title: "one: two"   # a remark

            english:
              title: One
              summary: |
                A paragraph.

                Another.
              tier: editor
            topics:
            - idlib
            # the end
            ---

            النص
            """;

    private static String set(String text, String key, String value) {
        FrontMatterEdit edit = FrontMatterEdit.of(text);
        edit.set(key, value);
        return edit.text();
    }

    @Test
    void whatIsNotTouchedStaysByteForByte() {
        assertThat(FrontMatterEdit.of(FILE).text()).isEqualTo(FILE);
    }

    @Test
    void aValueIsReplacedAndTheRemarkBehindItStays() {
        assertThat(set(FILE, "title", "three")).isEqualTo(FILE.replace("\"one: two\"", "three"));
    }

    @Test
    void aNewKeyGoesWhereTheFormatHasIt() {
        assertThat(set(FILE, "kicker", "k")).isEqualTo(FILE.replace("# a remark\n\n", "# a remark\nkicker: k\n\n"));
        assertThat(set(FILE, "status", "draft")).isEqualTo(FILE.replace("- idlib\n", "- idlib\nstatus: draft\n"));
        assertThat(set(FILE, "topics", "[a]")).isEqualTo(FILE.replace("topics:\n- idlib\n", "topics: [a]\n"));
        assertThat(set("---\ntitle: x\n---\n", "id", "a")).isEqualTo("---\nid: a\ntitle: x\n---\n");
    }

    @Test
    void aKeyIsRemovedWithAllItsLines() {
        FrontMatterEdit edit = FrontMatterEdit.of(FILE);
        edit.set("english", null);
        edit.set("absent", null);
        assertThat(edit.text())
                .contains("# a remark\n\ntopics:\n")
                .doesNotContain("summary")
                .doesNotContain("Another");
    }

    @Test
    void aSignForARemarkInsideAValueIsNotTakenForOne() {
        assertThat(set("---\ntitle: \"a # b\"\n---\n", "title", "c")).isEqualTo("---\ntitle: c\n---\n");
        assertThat(set("---\ndated-by: {text: \"x } # y\", rule: r} # z\n---\n", "dated-by", "{rule: s}"))
                .isEqualTo("---\ndated-by: {rule: s} # z\n---\n");
    }

    @Test
    void theBodyIsReplacedAndTheFrontMatterStays() {
        FrontMatterEdit edit = FrontMatterEdit.of(FILE);
        edit.body("جديد\n\nآخر");
        assertThat(edit.text()).isEqualTo(FILE.replace("النص", "جديد\n\nآخر"));
    }

    @Test
    void lineEndsOfTheFileAreKept() {
        String windows = FILE.replace("\n", "\r\n");
        assertThat(set(windows, "title", "three")).isEqualTo(windows.replace("\"one: two\"", "three"));
        FrontMatterEdit edit = FrontMatterEdit.of(windows);
        edit.body("جديد\n\nآخر");
        assertThat(edit.text()).isEqualTo(windows.replace("النص", "جديد\r\n\r\nآخر"));
    }

    @Test
    void aFileThatEndsWithItsFrontMatterGetsALineEnd() {
        assertThat(set("---\nid: a\n---", "id", "b")).isEqualTo("---\nid: b\n---\n");
    }
}
