package org.khulasa.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.khulasa.content.Content;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Location;

/**
 * What each key of the automaton means. Read from a cache, an entry becomes an object when its key is first found: a site's
 * texts hold few of the many thousand names. Thread-safe; an entry is one object to all who ask.
 */
final class Entries extends AbstractList<Pattern> implements RandomAccess {
    private final Content content;
    private final List<String> leaders;
    /** For each key twice the number of its entry, and one more when it is that entry's key as written after ل. */
    private final int[] entryOf;

    private final AtomicReferenceArray<Entry> entries;
    /** Where each entry that is not yet an object begins in the bytes. */
    private final int[] starts;

    private final byte[] bytes;

    private Entries(Content content, int[] entryOf, AtomicReferenceArray<Entry> entries, int[] starts, byte[] bytes) {
        this.content = content;
        this.leaders = List.copyOf(content.leaders().keySet());
        this.entryOf = entryOf;
        this.entries = entries;
        this.starts = starts;
        this.bytes = bytes;
    }

    /** Entries that were made just now. */
    static Entries of(Content content, int[] entryOf, Entry[] entries) {
        return new Entries(content, entryOf, new AtomicReferenceArray<>(entries), new int[0], new byte[0]);
    }

    /** Entries as they were written, of an equal content. */
    static Entries read(Content content, ByteBuffer in) {
        int[] entryOf = ArrayForm.ints(in);
        int[] starts = ArrayForm.ints(in);
        return new Entries(content, entryOf, new AtomicReferenceArray<>(starts.length), starts, ArrayForm.bytes(in));
    }

    /** Writes entries that were made just now; leaders, places and terms by their numbers in the content. */
    void write(ByteArrayOutputStream out) {
        Map<String, Integer> leaderNumbers = new HashMap<>();
        leaders.forEach(leader -> leaderNumbers.put(leader, leaderNumbers.size()));
        Map<Object, Integer> numbers = new IdentityHashMap<>();
        number(content.places(), numbers);
        number(content.glossary(), numbers);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] at = new int[entries.length()];
        try (DataOutputStream data = new DataOutputStream(all)) {
            for (int e = 0; e < at.length; e++) {
                at[e] = data.size();
                Entry entry = entries.get(e);
                data.writeUTF(entry.key());
                data.writeBoolean(entry.term());
                data.writeBoolean(entry.blocks());
                data.writeInt(entry.leaders().size());
                for (Claim claim : entry.leaders()) {
                    data.writeInt(Objects.requireNonNull(leaderNumbers.get(claim.leader())));
                    data.writeBoolean(claim.full());
                }
                write(entry.places(), numbers, data);
                write(entry.glossary(), numbers, data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
        ArrayForm.write(entryOf, out);
        ArrayForm.write(at, out);
        ArrayForm.write(all.toByteArray(), out);
    }

    private static void number(List<?> things, Map<Object, Integer> numbers) {
        for (int i = 0; i < things.size(); i++) {
            numbers.put(things.get(i), i);
        }
    }

    private static void write(List<?> things, Map<Object, Integer> numbers, DataOutputStream out) throws IOException {
        out.writeInt(things.size());
        for (Object thing : things) {
            out.writeInt(Objects.requireNonNull(numbers.get(thing)));
        }
    }

    @Override
    public int size() {
        return entryOf.length;
    }

    @Override
    public Pattern get(int key) {
        int number = entryOf[key] >> 1;
        Entry entry = entries.get(number);
        if (entry == null) {
            Entry fresh = entry(starts[number]);
            entry = entries.compareAndSet(number, null, fresh) ? fresh : entries.get(number);
        }
        return new Pattern(entry, (entryOf[key] & 1) != 0);
    }

    private Entry entry(int start) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            String key = in.readUTF();
            boolean term = in.readBoolean();
            boolean blocks = in.readBoolean();
            List<Claim> claims = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                claims.add(new Claim(leaders.get(in.readInt()), in.readBoolean()));
            }
            List<Location> places = chosen(content.places(), in);
            List<GlossaryTerm> glossary = chosen(content.glossary(), in);
            return new Entry(key, claims, places, term, glossary, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the bytes have a checksum
        }
    }

    private static <T> List<T> chosen(List<T> all, DataInputStream in) throws IOException {
        List<T> chosen = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            chosen.add(all.get(in.readInt()));
        }
        return chosen;
    }
}
