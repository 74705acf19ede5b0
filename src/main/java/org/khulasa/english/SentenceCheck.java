package org.khulasa.english;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.content.Leader;
import org.khulasa.english.EnglishNames.Match;
import org.khulasa.english.EnglishNames.Sense;
import org.khulasa.english.EnglishNames.Token;
import org.khulasa.english.Support.Kind;
import org.khulasa.english.SupportCheck.Claim;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Skeleton;

/** The claims of one English sentence against its ground. */
final class SentenceCheck {
    private static final Pattern QUOTED = Pattern.compile(
            "\u201C([^\u201D]+)\u201D|\"([^\"]+)\"|(?<![\\p{L}\\d])['\u2018]([^'\u2019]+)['\u2019](?!\\p{L})");
    private static final String OPENING = "\u201C\"'\u2018";
    private static final List<String> MONTHS = List.of(new DateFormatSymbols(ULocale.UK).getMonths());
    private static final List<String> DAYS = List.of(new DateFormatSymbols(ULocale.UK).getWeekdays());
    /** Words with a capital that are no name: offices, and the common part of names of bodies. */
    private static final Set<String> COMMON = Set.copyOf(Lines.of(SentenceCheck.class, "common-capitals.txt"));

    private static final int LEAST_CONSONANTS = 2;

    private final String text;
    private final List<Token> tokens;
    private final Supplier<Ground> ground;
    private final EnglishNames names;
    private final Map<String, Leader> leaders;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> spoken = new HashSet<>();

    SentenceCheck(String text, Supplier<Ground> ground, EnglishNames names, Map<String, Leader> leaders) {
        this.text = text;
        this.ground = ground;
        this.names = names;
        this.leaders = leaders;
        tokens = EnglishNames.tokens(text);
    }

    List<Claim> claims() {
        findLeaders();
        int i = 0;
        while (i < tokens.size()) {
            i += number(i) || calendar(i) ? 1 : name(i);
        }
        quotations();
        return claims;
    }

    /** Whom the sentence names: an adjective before a leader's office may say what the Arabic leaves to the reader. */
    private void findLeaders() {
        for (int i = 0; i < tokens.size(); i++) {
            Match match = names.at(tokens, i);
            if (match != null) {
                spoken.addAll(match.sense().leaders());
                i += match.length() - 1;
            }
        }
    }

    private boolean number(int i) {
        Token token = tokens.get(i);
        boolean digits = Character.isDigit(token.text().charAt(0));
        String word = digits ? null : Numerals.english(token.text());
        if (!digits && word == null) {
            return false;
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
        Set<String> readings = word != null ? Set.of(word) : Numerals.scaled(Numerals.readings(token.text()), next);
        add(token.text(), Kind.NUMBER, SupportCheck.meet(readings, ground.get().numbers));
        return true;
    }

    private boolean calendar(int i) {
        if (!tokens.get(i).isCapital()) {
            return false;
        }
        String word = tokens.get(i).text();
        int day = DAYS.indexOf(word);
        if (day > 0) {
            add(word, Kind.DATE, ground.get().weekdays.contains(day));
            return true;
        }
        int month = MONTHS.indexOf(word) + 1;
        if (month == 0 || month == 5 && !besideNumber(i)) {
            return false;
        }
        add(word, Kind.DATE, ground.get().months.contains(month));
        return true;
    }

    /** "May" is a month beside a number, or after "in". */
    private boolean besideNumber(int i) {
        boolean before = i > 0
                && (Character.isDigit(tokens.get(i - 1).text().charAt(0))
                        || tokens.get(i - 1).key().equals("in"));
        return before
                || i + 1 < tokens.size()
                        && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    }

    /** A name, known or not; returns how many words it took. */
    private int name(int i) {
        Match match = names.at(tokens, i);
        if (match != null) {
            Kind kind = match.sense().places().isEmpty() ? Kind.NAME : Kind.PLACE;
            String words = text.substring(
                    tokens.get(i).start(), tokens.get(i + match.length() - 1).end());
            add(words, kind, isGrounded(match.sense()));
            return match.length();
        }
        Token token = tokens.get(i);
        boolean name = token.isCapital() && !startsSentence(token) && !COMMON.contains(token.key());
        String skeleton = name ? Skeleton.latin(token.text()) : "";
        if (skeleton.length() >= LEAST_CONSONANTS) {
            add(token.text(), Kind.NAME, ground.get().sounds(skeleton));
        }
        return 1;
    }

    private boolean startsSentence(Token token) {
        String before = text.substring(0, token.start()).strip();
        return before.isEmpty() || before.endsWith(".") || before.endsWith("?") || before.endsWith(":");
    }

    private boolean isGrounded(Sense sense) {
        return SupportCheck.meet(sense.leaders(), ground.get().leaders)
                || SupportCheck.meet(sense.places(), ground.get().places)
                || SupportCheck.meet(sense.nations(), ground.get().nations)
                || SupportCheck.meet(sense.terms(), ground.get().terms)
                || sense.nations().stream().anyMatch(this::isServed);
    }

    /** "Russian President Vladimir Putin" where the Arabic has only بوتين: the country of an office that he held. */
    private boolean isServed(String nation) {
        return spoken.stream()
                .filter(id -> ground.get().leaders.contains(id))
                .map(leaders::get)
                .anyMatch(l -> l != null && l.offices().stream().anyMatch(o -> o.of().equals(nation)));
    }

    /** A quotation needs one in the Arabic; by the leader whom the sentence names, unless the Arabic leaves the speaker open. */
    private void quotations() {
        if (OPENING.chars().noneMatch(mark -> text.indexOf(mark) >= 0)) {
            return; // no mark, as in most sentences: the pattern takes its time to say so
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            boolean found = spoken.isEmpty() || ground.get().quotations.isEmpty()
                    ? ground.get().hasMarks
                    : ground.get().quotations.stream()
                            .anyMatch(q -> q.speaker() == null
                                    || q.speaker().id() == null
                                    || spoken.contains(q.speaker().id()));
            add(quoted.group(), Kind.QUOTATION, found);
        }
    }

    private void add(String words, Kind kind, boolean found) {
        claims.add(new Claim(words, kind, found));
    }
}
