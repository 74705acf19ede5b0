package org.khulasa.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a word list among the program's own resources: UTF-8, {@code #} begins a remark. */
public final class Lines {
    private Lines() {}

    /**
     * Reads a list.
     *
     * @param beside the class in whose package the list lies
     * @throws IllegalStateException when it is missing: a fault of the build
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int remark = line.indexOf('#');
                String text = (remark < 0 ? line : line.substring(0, remark)).strip();
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
