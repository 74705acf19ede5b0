package org.khulasa.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Content;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Language;

/** English names and what they can mean: the content's leaders, places, proper terms, and countries with their adjectives. */
final class EnglishNames {
    /** Words and numbers; a hyphen parts words, so that "Russian-Turkish" is two names. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+(?:[.\u2019'](?=\\p{L})[\\p{L}\\p{M}]+)*");

    private static final int LONGEST = 8;

    private static final Pattern POSSESSIVE = Pattern.compile("[\u2019']s$");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u2019'.]");

    private final Map<String, Sense> senses = new HashMap<>();
    /** Every beginning of a name of several words, without its last word and shorter. */
    private final Set<String> beginnings = new HashSet<>();

    /** What a name may mean. */
    record Sense(Set<String> leaders, Set<String> places, Set<String> nations, Set<String> terms) {
        Sense() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** A word of a sentence. */
    record Token(String text, String key, int start, int end) {
        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    /** A name found at a token. */
    record Match(int length, Sense sense) {}

    EnglishNames(Content content) {
        for (Leader leader : content.leaders().values()) {
            sense(leader.name().en()).leaders().add(leader.id());
            sense(leader.shortEnglishName()).leaders().add(leader.id());
            leader.variants().getOrDefault(Language.EN, List.of()).forEach(v -> sense(v).leaders()
                    .add(leader.id()));
        }
        for (Location place : content.places()) {
            sense(place.en()).places().add(place.id());
            String code = place.country();
            if (place.kind().equals("country") && code != null) {
                sense(place.en()).nations().add(code);
                String adjective = Nations.table().english(code);
                if (adjective != null) {
                    sense(adjective).nations().add(code);
                }
            }
        }
        for (String code : List.of("UN", "EU", "NATO", "LAS", "OIC")) {
            String name = Nations.table().english(code);
            if (name != null) {
                sense(name).nations().add(code);
            }
        }
        for (GlossaryTerm term : content.glossary()) {
            term.en().stream()
                    // A number in a term is looked for by itself: the Arabic may write "resolution No. 2254".
                    .filter(form -> form.chars().anyMatch(Character::isUpperCase)
                            && form.chars().noneMatch(Character::isDigit))
                    .forEach(form -> sense(form).terms().add(term.id()));
        }
        senses.remove("");
        for (String name : senses.keySet()) {
            for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
                beginnings.add(name.substring(0, space));
            }
        }
    }

    private Sense sense(String name) {
        String key = String.join(" ", tokens(name).stream().map(Token::key).toList());
        return senses.computeIfAbsent(key, k -> new Sense());
    }

    /** The longest name that begins at a token with a capital, or whose particle is followed by one ("el-Sisi"). */
    @Nullable
    Match at(List<Token> tokens, int i) {
        String key = tokens.get(i).key();
        Match longest = null;
        boolean capital = false;
        for (int k = i; ; key += " " + tokens.get(k).key()) {
            capital |= tokens.get(k).isCapital();
            Sense sense = capital ? senses.get(key) : null;
            longest = sense == null ? longest : new Match(k - i + 1, sense);
            if (++k == tokens.size() || k == i + LONGEST || !beginnings.contains(key)) {
                return longest;
            }
        }
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            boolean plain = isPlain(found);
            String word = plain ? found : POSSESSIVE.matcher(found).replaceFirst("");
            String key;
            if (Character.isDigit(word.charAt(0))) {
                key = word;
            } else if (plain) {
                key = word.toLowerCase(Locale.ROOT);
            } else {
                String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
                key = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
            }
            tokens.add(new Token(word, key, matcher.start(), matcher.start() + word.length()));
        }
        return tokens;
    }

    /** Nothing but the letters of ASCII, as most words are: nothing to take apart. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = (char) (word.charAt(i) | 0x20);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
