package org.khulasa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Path FOLDER = Path.of("templates/messages");

    @ParameterizedTest
    @CsvSource({
        "0, لا مقالات",
        "1, مقالة واحدة",
        "2, مقالتان",
        "3, 3 مقالات",
        "10, 10 مقالات",
        "11, 11 مقالة",
        "99, 99 مقالة",
        "100, 100 مقالة",
        "103, 103 مقالات"
    })
    void a_number_of_articles_has_the_arabic_plural(int count, String text) throws IOException {
        assertThat(Messages.load(FOLDER, "latn").text(Language.AR, "count.articles", count))
                .isEqualTo(text);
    }

    @Test
    void arabic_digits_are_a_matter_of_the_setting() throws IOException {
        assertThat(Messages.load(FOLDER, "arab").text(Language.AR, "count.articles", 12))
                .isEqualTo("\u0661\u0662 \u0645\u0642\u0627\u0644\u0629");
        assertThat(Messages.load(FOLDER, "arab").text(Language.EN, "count.articles", 12))
                .isEqualTo("12 articles");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void joining_pieces_gives_what_icu_gives(Language language) throws IOException {
        Messages messages = Messages.load(FOLDER, "latn");
        Properties patterns = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(language.code() + ".properties"))) {
            patterns.load(reader);
        }
        assertThat(patterns).isNotEmpty();
        for (String key : patterns.stringPropertyNames()) {
            if (!patterns.getProperty(key).contains("plural")) {
                String icu = new MessageFormat(patterns.getProperty(key), language.locale("latn"))
                        .format(new Object[] {"a {b}", "c'd"});
                assertThat(messages.text(language, key, "a {b}", "c'd")).as(key).isEqualTo(icu);
            }
        }
    }

    @Test
    void every_word_of_the_rules_has_a_text() throws IOException {
        Messages messages = Messages.load(FOLDER, "latn");
        for (var rule : org.khulasa.annotate.Rule.values()) {
            assertThat(messages.has("rule." + rule.id())).as(rule.id()).isTrue();
        }
    }
}
