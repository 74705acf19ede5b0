package org.khulasa.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.lang.Fold;

/** What a person read in the five seeds, and how near the program comes to it. */
record Gold(String seed, Map<String, Object> values) {
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "ben", "as", "ar", "ad", "an", "king", "sheikh", "sultan", "emir");
    private static final Set<String> GENERIC = Set.of(Fold.key(
                    "وزير وزارة وزيرة الدفاع الخارجية الداخلية الرئيس رئيس رئيسة الوزراء المتحدث الناطق باسم بيان عن مسؤول مصدر مصادر وكالة المبعوث الخاص مدير مكتب نائب السفير")
            .split(" "));

    static Gold read(Path file) {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) value(json);
            return new Gold((String) values.get("raw_file"), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT:
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    map.put(key, value(json));
                }
                return map;
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                return list;
            case VALUE_NULL:
                return "";
            default:
                return json.getText();
        }
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> maps(String key) {
        return (List<Map<String, Object>>) values.get(key);
    }

    @SuppressWarnings("unchecked")
    Set<String> texts(String key) {
        return new LinkedHashSet<>((List<String>) values.get(key));
    }

    /** A quoted span: its words, as the raw line has them between its first and last ones. */
    record Quote(List<String> words, String speaker) {}

    List<Quote> quotes() {
        try {
            List<String> raw = List.of(Files.readString(Path.of("seeds", seed)).split("\n", -1));
            List<Quote> quotes = new ArrayList<>();
            for (Map<String, Object> q : maps("quotes")) {
                String line = raw.get(Integer.parseInt((String) q.get("line")) - 1);
                int start = line.indexOf((String) q.get("text_start"));
                int end = line.indexOf((String) q.get("text_end"), Math.max(start, 0));
                String text = start >= 0 && end >= 0
                        ? line.substring(start, end + ((String) q.get("text_end")).length())
                        : q.get("text_start") + " " + q.get("text_end");
                quotes.add(new Quote(words(text), (String) q.get("speaker")));
            }
            return quotes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String text) {
        return Arrays.stream(Fold.key(text).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** How much of the shorter of two texts is in the longer, word by word; 0 for fewer than three different words. */
    static double overlap(List<String> one, List<String> other) {
        Set<String> a = Set.copyOf(one);
        Set<String> b = Set.copyOf(other);
        int least = Math.min(a.size(), b.size());
        return least < 3 ? 0 : (double) a.stream().filter(b::contains).count() / least;
    }

    /** Two spellings of one person's id. */
    static boolean samePerson(String one, String other) {
        List<String> a = telling(one);
        List<String> b = telling(other);
        if (one.equals(other)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty() || !(a.containsAll(b) || b.containsAll(a))) {
            return false;
        }
        return a.get(0).equals(b.get(0))
                || a.get(a.size() - 1).equals(b.get(b.size() - 1)) && Math.min(a.size(), b.size()) > 1;
    }

    private static List<String> telling(String id) {
        return Arrays.stream(id.split("-")).filter(w -> !PARTICLES.contains(w)).toList();
    }

    /** Whether a speaker is the one whom the gold names: by id when that is a listed leader, else by telling words. */
    boolean isSpeaker(Speaker speaker, String gold) {
        List<String> plain = words(gold.replaceAll("\\(.*?\\)", " "));
        List<Map<String, Object>> who = maps("leaders").stream()
                .filter(l ->
                        ((List<?>) l.get("surface_forms")).stream().anyMatch(f -> plain.containsAll(words((String) f))))
                .toList();
        if (!who.isEmpty() && speaker.id() != null) {
            return who.stream().anyMatch(l -> samePerson(speaker.id(), (String) l.get("id")));
        }
        Set<String> a = strong(words(speaker.ar()));
        Set<String> b = strong(plain);
        long common = a.stream().filter(b::contains).count();
        int least = Math.min(a.size(), b.size());
        return least > 0 && common * 2 >= least && (who.isEmpty() || common >= least);
    }

    private static Set<String> strong(List<String> words) {
        Set<String> strong = new LinkedHashSet<>(words);
        strong.removeIf(w -> w.length() < 3 || GENERIC.contains(w));
        return strong;
    }
}
