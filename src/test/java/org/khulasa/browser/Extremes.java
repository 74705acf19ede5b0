package org.khulasa.browser;

import java.nio.file.Path;
import java.util.List;
import org.khulasa.project.Workshop;

/** The project's seeds and articles that strain pages: what a reader must never see break. */
final class Extremes {
    /** Undated, without bounds, without English, under a title of 300 letters. */
    static final String LONG_TITLE = "articles/undated/extreme-title.html";

    /** Words too long for a telephone's line, in every place where a word can stand. */
    static final String LONG_WORDS = "articles/2021/extreme-words.html";

    /** Every optional part at once, markup in the title, English older than its Arabic. */
    static final String EVERYTHING = "articles/2021/extreme-everything.html";

    /** A list so long that its older articles have pages of their own. */
    static final String OLDER = "leaders/vladimir-putin/2021.html";

    static final String LONG_LIST = "leaders/vladimir-putin.html";

    static final String REDIRECT = "articles/2021/an-old-address.html";

    static final List<String> PAGES = List.of(LONG_TITLE, LONG_WORDS, EVERYTHING, LONG_LIST, OLDER);

    private static final String BODY = "أعلن الرئيس الروسي فلاديمير بوتين أن بلاده ستواصل العمل.";
    private static final String WORD = "أفاستسقيناكموهاوالمستنصراتبالمستشفيات".repeat(2);
    private static final String ADDRESS = "https://example.org/" + "averylongpathwithoutanyhyphen".repeat(4);

    private Extremes() {}

    static Website bake(Path folder, String... options) {
        Workshop workshop = Workshop.in(folder);
        article(
                workshop,
                LONG_TITLE,
                "title: " + "كلمات العنوان الطويل ".repeat(15).strip(),
                BODY);
        article(
                workshop,
                LONG_WORDS,
                """
                title: %1$s
                kicker: %1$s
                standfirst: %1$s
                byline: %1$s
                place: %1$s
                url: %2$s
                published: 2021-04-02
                dated-by: {line: 1, text: "%1$s", rule: editor}"""
                        .formatted(WORD, ADDRESS),
                BODY + " " + WORD + "\n\nوقال بوتين: «" + WORD + " " + WORD + "».\n\n" + ADDRESS);
        article(
                workshop,
                EVERYTHING,
                """
                title: "</title><script>alert(1)</script> \\"بوتين\\" & 'NATO' <b>عريض</b>"
                title-derived: true
                kicker: "<i>تمهيد</i>"
                standfirst: سطر يسبق النص ويلخصه
                outlet: alwatan-sy
                byline: Reuters & رويترز
                place: Москва
                url: "https://example.org/a?b=1&c=2"
                published: 2021-04-01T23:59
                dated-by: {line: 3, text: "1 April 2021 <now>", rule: dateline}
                english:
                  title: "A <b>title</b> & 'more' of it, long enough to need several lines on a narrow screen of a telephone"
                  summary: |
                    Putin said "the work" goes on & on. [¶1,2] It <i>was</i> he who said so. [¶2]

                    A second paragraph. [¶1]
                  tier: model
                  by: a-model <1>
                  drafted: 2021-04-02
                  of: 000000000000
                aliases: [2021/an-old-address]
                notes: [{on: 2021-04-03, ar: "صُحح <الاسم>", en: "The <name> was corrected"}]""",
                BODY
                        + "\n\n## عنوان فرعي\n\nوقال بوتين: «سنواصل العمل مع شركائنا في المنطقة».\n\n"
                        + "- بند أول\n- بند ثان\n\n<div onclick=\"x\">نص</div> `code` *مائل*");
        for (int i = 0; i < 40; i++) {
            article(
                    workshop,
                    "articles/2021/many-%02d.html".formatted(i),
                    "title: بوتين يواصل العمل في اليوم %d\npublished: 2021-%02d-%02d"
                            .formatted(i, 3 - i / 14, 28 - i % 14),
                    BODY);
        }
        return Website.bake(workshop, options);
    }

    private static void article(Workshop workshop, String page, String matter, String body) {
        String key = page.replace(".html", "");
        workshop.write(
                "content/" + key + ".md",
                "---\nid: %012x\n%s\n---\n\n%s\n".formatted(key.hashCode() & 0xFFFFFFFFL, matter, body));
    }
}
