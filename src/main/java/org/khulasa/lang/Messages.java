package org.khulasa.lang;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The user interface's texts, from {@code templates/messages/{ar,en}.properties}: ICU message patterns, so that Arabic
 * gets its six plural forms. Immutable after loading and thread-safe.
 */
public final class Messages {
    private final Map<Language, Map<String, Message>> messages = new EnumMap<>(Language.class);

    /** A text: pieces to join when it is that simple, else ICU's format. */
    private record Message(@Nullable Pieces pieces, ThreadLocal<MessageFormat> format) {
        String text(Object... arguments) {
            String joined = pieces == null ? null : pieces.join(arguments);
            return joined == null ? format.get().format(arguments) : joined;
        }
    }

    private Messages() {}

    /**
     * Reads both languages.
     *
     * @param folder the folder of {@code ar.properties} and {@code en.properties}, UTF-8
     * @param numberingSystem digits for Arabic, by CLDR name, such as {@code latn}
     * @throws IOException when a file is missing or unreadable
     * @throws IllegalArgumentException when a pattern is malformed or a key stands in one language only
     */
    public static Messages load(Path folder, String numberingSystem) throws IOException {
        Messages result = new Messages();
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".properties");
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, Message> map = new HashMap<>();
            for (String key : new TreeSet<>(properties.stringPropertyNames())) {
                map.put(key, message(file, key, properties.getProperty(key), language, numberingSystem));
            }
            result.messages.put(language, map);
        }
        requireSameKeys(folder, result.keys(Language.AR), result.keys(Language.EN));
        return result;
    }

    private static Message message(Path file, String key, String text, Language language, String numberingSystem) {
        Pieces pieces = Pieces.of(text);
        if (pieces == null) {
            try {
                new MessageFormat(text, language.locale(numberingSystem));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": message " + key + ": " + e.getMessage(), e);
            }
        }
        // MessageFormat is not thread-safe: one a thread.
        return new Message(
                pieces, ThreadLocal.withInitial(() -> new MessageFormat(text, language.locale(numberingSystem))));
    }

    private static void requireSameKeys(Path folder, Set<String> ar, Set<String> en) {
        for (Language language : Language.values()) {
            Set<String> missing = new TreeSet<>(language.isArabic() ? en : ar);
            missing.removeAll(language.isArabic() ? ar : en);
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        folder.resolve(language.code() + ".properties") + ": missing messages " + missing);
            }
        }
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(of(language).keySet());
    }

    public boolean has(String key) {
        return of(Language.EN).containsKey(key);
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException when there is no such key: a fault in our own code or templates
     */
    public String text(Language language, String key, Object... arguments) {
        Message message = of(language).get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in messages/" + language.code() + ".properties");
        }
        return message.text(arguments);
    }

    private Map<String, Message> of(Language language) {
        Map<String, Message> map = messages.get(language);
        return map == null ? Map.of() : map;
    }
}
