package org.khulasa.english;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Quotation;
import org.khulasa.content.Article;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Found;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.gazetteer.Hit;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Folded;
import org.khulasa.lang.Skeleton;

/** What a piece of an article's Arabic says: the ground that an English sentence stands on. */
final class Ground {
    private static final String PARTICLES = "\u0648\u0641\u0628\u0644\u0643"; // و ف ب ل ك
    /** مجلس الأمن, folded: English says whose it is. */
    private static final String SECURITY_COUNCIL = "\u0645\u062C\u0644\u0633 \u0627\u0644\u0627\u0645\u0646";

    private static final String MARKS = "\u00AB\u00BB\u201C\u201D\"";
    private static final List<String> PLURALS =
            List.of("\u064A\u0646", "\u0648\u0646", "\u0627\u0646", "\u062A\u064A\u0646"); // ين ون ان تين
    /** Month names east and west of Suez and in the Maghreb. */
    private static final List<String[]> MONTHS = List.of(
            new DateFormatSymbols(new ULocale("ar-EG")).getMonths(),
            new DateFormatSymbols(new ULocale("ar-SY")).getMonths(),
            new DateFormatSymbols(new ULocale("ar-DZ")).getMonths(),
            new DateFormatSymbols(new ULocale("ar-MA")).getMonths());

    private static final String[] DAYS = new DateFormatSymbols(new ULocale("ar-EG")).getWeekdays();
    /** غدا, اليوم, امس, اول من امس, folded: days told from the day of the report, tomorrow first. */
    private static final String[] RELATIVE = {
        "\u063A\u062F\u0627",
        "\u0627\u0644\u064A\u0648\u0645",
        "\u0627\u0645\u0633",
        "\u0627\u0648\u0644 \u0645\u0646 \u0627\u0645\u0633"
    };

    final Set<String> leaders = new HashSet<>();
    final Set<String> places = new HashSet<>();
    final Set<String> nations = new HashSet<>();
    final Set<String> terms = new HashSet<>();
    final Set<String> numbers = new HashSet<>();
    final Set<Integer> months = new HashSet<>();
    final Set<Integer> weekdays = new HashSet<>();
    private final Set<String> allWords = new HashSet<>();
    final List<Quotation> quotations = new ArrayList<>();
    boolean hasMarks;

    private final @Nullable LocalDate day;

    private Ground(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The ground of some paragraphs, or of the whole article with its title when none are given. */
    static Ground of(Annotated annotated, List<Integer> paragraphs, Gazetteer gazetteer) {
        Article article = annotated.article();
        LocalDate day = article.dating().date();
        Ground ground = new Ground(day);
        article.body().stream()
                .filter(b -> paragraphs.isEmpty() || paragraphs.contains(b.number()))
                .forEach(b -> ground.read(b.text(), gazetteer));
        if (paragraphs.isEmpty()) {
            ground.read(article.title(), gazetteer);
            for (String around : new String[] {article.kicker(), article.standfirst()}) {
                if (around != null) {
                    ground.read(around, gazetteer);
                }
            }
        }
        annotated.leaders().forEach(presence -> presence.mentions().stream()
                .filter(m -> paragraphs.isEmpty() || paragraphs.contains(m.paragraph()))
                .forEach(m -> ground.leaders.add(presence.id())));
        annotated.quotations().stream()
                .filter(q -> paragraphs.isEmpty() || paragraphs.contains(q.paragraph()))
                .forEach(ground.quotations::add);
        if (day != null) {
            // The day of the report itself is no claim about what it tells.
            ground.numbers.add(Integer.toString(day.getDayOfMonth()));
            ground.numbers.add(Integer.toString(day.getYear()));
            ground.months.add(day.getMonthValue());
        }
        return ground;
    }

    private void read(String text, Gazetteer gazetteer) {
        Folded folded = Fold.of(text);
        String key = folded.key();
        Found found = gazetteer.find(folded);
        for (Hit hit : found.names()) {
            hit.entry().leaders().forEach(claim -> leaders.add(claim.leader()));
            hit.entry().places().forEach(this::place);
        }
        found.terms().forEach(hit -> hit.entry().glossary().forEach(term -> terms.add(term.id())));
        if (key.contains(SECURITY_COUNCIL)) {
            nations.add("UN");
        }
        hasMarks |= text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        List<String> row = List.of(key.split("[^\\p{L}\\p{N}]+", -1));
        Set<String> words = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            words.addAll(forms(row.get(i)));
            nations(row, i);
        }
        allWords.addAll(words);
        numbers.addAll(Numerals.arabic(key, words));
        calendar(key, words);
        if (day != null) {
            weekdays.addAll(toldFrom(day, key));
        }
    }

    /** Whether a word sounds like that; asked for names that no list has, which are few. */
    boolean sounds(String skeleton) {
        return allWords.stream().anyMatch(word -> Skeleton.arabic(word).equals(skeleton));
    }

    private void place(Location place) {
        places.add(place.id());
        if (place.kind().equals("country") && place.country() != null) {
            nations.add(place.country());
        }
    }

    /** A word as it stands, and without the particles and the article before it. */
    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        String rest = word;
        for (int i = 0; i < 3; i++) {
            forms.add(rest);
            if (rest.startsWith("\u0627\u0644") && rest.length() > 4) {
                forms.add(rest.substring(2));
            }
            if (rest.startsWith("\u0644\u0644") && rest.length() > 4) {
                forms.add("\u0627" + rest.substring(1));
                forms.add(rest.substring(2));
            }
            if (rest.length() < 4 || PARTICLES.indexOf(rest.charAt(0)) < 0) {
                break;
            }
            rest = rest.substring(1);
        }
        return forms;
    }

    private void nations(List<String> row, int i) {
        for (String form : forms(row.get(i))) {
            nation(form);
            PLURALS.stream().filter(form::endsWith).forEach(p -> nation(form.substring(0, form.length() - p.length())));
            String two = i + 1 < row.size() ? form + " " + row.get(i + 1) : form;
            nation(two);
            nation(i + 2 < row.size() ? two + " " + row.get(i + 2) : two);
        }
    }

    private void nation(String phrase) {
        Nations table = Nations.table();
        String adjective = table.ofAdjective(phrase);
        String name = table.ofName(phrase);
        if (adjective != null) {
            nations.add(adjective);
        }
        if (name != null) {
            nations.add(name);
        }
    }

    private void calendar(String key, Set<String> words) {
        for (int month = 1; month <= 12; month++) {
            for (String[] names : MONTHS) {
                String name = Fold.key(names[month - 1]);
                if (name.indexOf(' ') < 0 ? words.contains(name) : key.contains(name)) {
                    months.add(month);
                }
            }
        }
        for (int day = 1; day <= 7; day++) {
            if (words.contains(Fold.key(DAYS[day]))) {
                weekdays.add(day);
            }
        }
    }

    /** A report of a certain day says "yesterday" for the day before. Weekdays count from 1, Sunday. */
    private static Set<Integer> toldFrom(LocalDate day, String key) {
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < RELATIVE.length; i++) {
            if (key.contains(RELATIVE[i])) {
                days.add(day.plusDays(1L - i).getDayOfWeek().getValue() % 7 + 1);
            }
        }
        return days;
    }
}
