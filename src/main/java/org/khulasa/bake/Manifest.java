package org.khulasa.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of a site's files with size and checksum. It stands in the site as {@code .khulasa}, marks the folder as ours,
 * and tells the next bake what changed.
 */
record Manifest(SortedMap<String, Entry> entries) {
    static final String NAME = ".khulasa";

    private static final String FIRST_LINE = "khulasa site 1";

    /** Size in bytes and checksum; a checksum finds changes, it does not guard against forgery. */
    record Entry(long size, long checksum) {}

    Manifest(Map<String, Entry> entries) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(entries)));
    }

    static boolean marks(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** The manifest of a site; empty when there is none or it cannot be understood. */
    static Manifest read(Path folder) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
                String[] fields = line.split(" ", 3);
                if (fields.length == 3 && !line.equals(FIRST_LINE)) {
                    entries.put(fields[2], new Entry(Long.parseLong(fields[0]), Long.parseUnsignedLong(fields[1], 16)));
                }
            }
        } catch (IOException | NumberFormatException e) {
            return new Manifest(Collections.emptySortedMap());
        }
        return new Manifest(Collections.unmodifiableSortedMap(entries));
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        entries.forEach((path, entry) -> text.append(entry.size())
                .append(' ')
                .append(Long.toHexString(entry.checksum()))
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString();
    }

    long size() {
        return entries.values().stream().mapToLong(Entry::size).sum();
    }

    /** How many files are new, gone or different. */
    int changesSince(Manifest old) {
        int changes = 0;
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            changes += entry.getValue().equals(old.entries.get(entry.getKey())) ? 0 : 1;
        }
        for (String path : old.entries.keySet()) {
            changes += entries.containsKey(path) ? 0 : 1;
        }
        return changes;
    }
}
