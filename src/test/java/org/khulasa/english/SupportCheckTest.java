package org.khulasa.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.EnglishText;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;

class SupportCheckTest {
    /** Of a hundred changed names and figures at least so many are told. */
    private static final int FLOOR = 95;

    private static final SupportCheck CHECK = new SupportCheck(Newsroom.CONTENT, Newsroom.GAZETTEER);

    @Test
    void the_summaries_that_editors_wrote_raise_no_alarm() {
        Map<String, List<String>> alarms = new TreeMap<>();
        for (Article article : written()) {
            Support support = support(article, article.english());
            assertThat(support.checked()).as(article.key()).isGreaterThan(12);
            if (!support.missing().isEmpty()) {
                alarms.put(article.key(), support.words());
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void changed_figures_leaders_and_places_are_told() {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Article article : written()) {
            for (EnglishText mutant : mutants(article.english())) {
                all++;
                String other = mutant.by().substring(mutant.by().indexOf('>') + 2);
                if (!support(article, mutant).words().contains(other)) {
                    missed.add(mutant.by());
                }
            }
        }
        System.out.println("mutants " + all + ", missed " + missed.size() + " " + missed);
        assertThat(all).isGreaterThan(200);
        assertThat(100 * (all - missed.size()) / all).as("%s", missed).isGreaterThanOrEqualTo(FLOOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Lavrov spoke on 21 November. | قال لافروف في ٢١ تشرين الثاني. | -
            Lavrov spoke on 21 November. | قال لافروف في 21 أكتوبر. | November
            More than 1,500 took part. | شارك أكثر من 1500 شخص. | -
            More than 2.5 million took part. | شارك أكثر من ٢٫٥ مليون شخص. | -
            More than 1,600 took part. | شارك أكثر من 1500 شخص. | 1,600
            More than 1,250 were hurt. | أصيب أكثر من ١٬٢٥٠ شخصا. | -
            The dead were 12. | قتل 125 شخصا. | 12
            The eighth round was held. | عقدت الجولة الثامنة. | -
            The ninth round was held. | عقدت الجولة الثامنة. | ninth
            Five were killed. | قتل خمسة. | -
            He sent 200 lorries. | أرسل مئتي شاحنة. | -
            He sent 100 lorries. | أرسل مائة شاحنة. | -
            He sent 2,000 lorries. | أرسل ألفي شاحنة إلى ألفين من القرى. | -
            He sent 300 lorries. | أرسل مئتي شاحنة. | 300
            Dozens were killed. | قتل العشرات. | -
            Egyptian and Turkish troops left. | غادر المصريون. | Turkish
            He told Rossiyskaya Gazeta. | قال لصحيفة روسيسكايا غازيتا. | -
            He told Komsomolskaya Pravda. | قال لصحيفة روسيسكايا غازيتا. | Komsomolskaya, Pravda
            Putin said "yes". | قال بوتين نعم. | "yes"
            Putin said "yes". | قال بوتين: «نعم». | -
            Assad said "yes". | قال بوتين: «نعم»، وغادر الأسد. | "yes"
            """)
    void what_the_arabic_does_not_say_is_missing(String english, String arabic, String missing) {
        EnglishText text =
                new EnglishText("A report", english, EnglishText.Tier.MODEL, null, null, null, null, null, null);
        Support support = support(Newsroom.article(text, "قمة", "-", arabic), text);
        assertThat(support.words()).isEqualTo(missing == null ? List.of() : List.of(missing.split(", ", -1)));
    }

    @Test
    void a_sentence_is_looked_for_where_it_points_to() {
        EnglishText text = new EnglishText(
                "A report", "Putin left Idlib. [\u00B61]", EnglishText.Tier.MODEL, null, null, null, null, null, null);
        Article article = Newsroom.article(text, "قمة", "-", "غادر بوتين.", "إدلب هادئة.");
        assertThat(support(article, text).words()).containsExactly("Idlib");
    }

    private static List<Article> written() {
        return Newsroom.CONTENT.articles().stream()
                .filter(a -> a.english() != null && a.english().tier() == EnglishText.Tier.EDITOR)
                .toList();
    }

    private static Support support(Article article, EnglishText english) {
        Article with = Newsroom.with(article, english);
        Annotated annotated = Newsroom.annotated(with);
        return CHECK.of(java.util.Objects.requireNonNull(Summary.of(with)), annotated);
    }

    /** One change each: every figure by three others, every leader and place by others; {@code by} says which. */
    private static List<EnglishText> mutants(EnglishText english) {
        List<EnglishText> mutants = new ArrayList<>();
        String text = english.summary();
        java.util.regex.Matcher figure = java.util.regex.Pattern.compile(
                        "(?<![\u00B6\\d,])\\b\\d[\\d,]*\\b(?![^\\[]*\\])|\\b(two|eighth)\\b")
                .matcher(text);
        while (figure.find()) {
            boolean digits = Character.isDigit(figure.group().charAt(0));
            for (String other : digits ? List.of("17", "346", "1,987") : List.of("seven", "ninth", "eleven")) {
                mutants.add(mutant(english, figure.start(), figure.group(), other));
            }
        }
        List<Leader> leaders = List.copyOf(Newsroom.CONTENT.leaders().values());
        for (Leader leader : leaders) {
            names(english, leader.shortEnglishName(), mutants, List.of("Macron", "Guterres", "Netanyahu", "Modi"));
        }
        for (Location place : Newsroom.CONTENT.places()) {
            names(english, place.en(), mutants, List.of("Khartoum", "Beirut", "Yemen", "Aden"));
        }
        return mutants;
    }

    private static void names(EnglishText english, String name, List<EnglishText> mutants, List<String> others) {
        java.util.regex.Matcher found = java.util.regex.Pattern.compile(
                        "(?<![\\p{L}-])" + java.util.regex.Pattern.quote(name) + "(?![\\p{L}-])")
                .matcher(english.summary());
        while (found.find()) {
            others.forEach(other -> mutants.add(mutant(english, found.start(), name, other)));
        }
    }

    private static EnglishText mutant(EnglishText english, int at, String old, String other) {
        String text = english.summary();
        return new EnglishText(
                english.title(),
                text.substring(0, at) + other + text.substring(at + old.length()),
                english.tier(),
                old + " > " + other,
                null,
                null,
                null,
                null,
                null);
    }
}
