package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a seed that are not blank, with the label that each has so far. One thread works on a page. */
final class Page {
    /** A copy of a headline may have so many words more: a time, a section, the name of the site. */
    private static final int PREFIX = 4;
    /** In characters, of the sections that lead to a page. */
    private static final int PATH = 40;

    private final List<Line> lines;
    /** The raw lines of each line. */
    private final List<List<Line>> parts;

    private final List<Line> rest;
    private final @Nullable Label[] labels;
    private final String[] reasons;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean[] copies;
    private final boolean record;
    private final Set<String> echoes = new HashSet<>();

    /** The lines, those of a paragraph joined that were broken at a width. */
    static Page of(List<Line> lines) {
        List<List<Line>> parts = Wrap.paragraphs(lines);
        return new Page(parts.stream().map(LineReader::join).toList(), parts, List.of());
    }

    /** The same page before anything was labelled. */
    Page fresh() {
        return new Page(lines, parts, rest);
    }

    /** The lines before the index; the others are of another article. */
    Page before(int end) {
        List<Line> others =
                parts.subList(end, parts.size()).stream().flatMap(List::stream).toList();
        return new Page(lines.subList(0, end), parts.subList(0, end), others);
    }

    private Page(List<Line> lines, List<List<Line>> parts, List<Line> rest) {
        this.rest = List.copyOf(rest);
        this.lines = List.copyOf(lines);
        this.parts = List.copyOf(parts);
        this.labels = new Label[lines.size()];
        this.reasons = new String[lines.size()];
        Arrays.fill(reasons, "");
        this.record = this.lines.size() > 2
                && this.lines.get(0).kind() == Line.Kind.TEXT
                && isMoment(this.lines.get(1).text());
        this.copies = Copies.of(this.lines);
        for (int i = 0; i < copies.length; i++) {
            if (!copies[i]) {
                counts.merge(lines.get(i).key(), 1, Integer::sum);
            }
        }
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /**
     * What some lines and the headline are about.
     *
     * @param title index of the headline, -1 when there is none
     */
    Set<String> stems(int title, List<Integer> others) {
        Set<String> stems = new HashSet<>(title < 0 ? Set.of() : line(title).stems());
        others.forEach(i -> stems.addAll(line(i).stems()));
        return stems;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the same words stand on another line, as menus, headlines and captions do and paragraphs do not. */
    boolean repeats(int i) {
        return lines.get(i).size() > 0
                && (copies[i] || counts.getOrDefault(lines.get(i).key(), 0) > 1);
    }

    /** Whether the line belongs to a copy of the text that goes. */
    boolean isCopy(int i) {
        return copies[i];
    }

    /** How many lines have the same words. */
    int count(int i) {
        return counts.getOrDefault(lines.get(i).key(), 0);
    }

    /** Whether the line stands elsewhere too, alone or behind or before a few other words such as the name of the site. */
    boolean echoes(int i) {
        if (echoes.isEmpty()) {
            lines.forEach(this::addParts);
        }
        return repeats(i) || echoes.contains(lines.get(i).key());
    }

    /** Whether another line ends in this one, with no space between: «الرئيسيةأخبار…», the path of a page and its headline. */
    boolean isGlued(int i) {
        String text = lines.get(i).text();
        return lines.stream()
                .anyMatch(line -> line.text().length() > text.length()
                        && line.text().length() <= text.length() + PATH
                        && line.text().endsWith(text));
    }

    private void addParts(Line line) {
        echoes.add(""); // never empty again
        String key = line.key();
        int from = 0;
        int to = key.length();
        for (int cut = 1; cut <= PREFIX && line.size() - cut >= 3 && line.size() <= 40; cut++) {
            from = key.indexOf(' ', from) + 1;
            to = key.lastIndexOf(' ', to - 1);
            echoes.add(key.substring(from));
            echoes.add(key.substring(0, to));
        }
    }

    /** A record of a feed: a headline, and right below it a moment as machines write it. */
    boolean isRecord() {
        return record;
    }

    private static boolean isMoment(String text) {
        List<FoundDate> dates = DateFinder.find(text);
        return dates.size() == 1
                && dates.get(0).isMachine()
                && DateLeftover.words(text).isEmpty();
    }

    void set(int i, Label label, String reason) {
        labels[i] = label;
        reasons[i] = reason;
    }

    /** Labels a line that has no label yet. */
    void settle(int i, Label label, String reason) {
        if (labels[i] == null) {
            set(i, label, reason);
        }
    }

    @Nullable
    Label label(int i) {
        return labels[i];
    }

    /** False outside the page. */
    boolean is(int i, Label label) {
        return i >= 0 && i < labels.length && labels[i] == label;
    }

    /** The lines with their labels; what nothing claimed is outside the article. */
    List<LabelledLine> labelled() {
        List<LabelledLine> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label label = labels[i];
            String reason = reasons[i];
            if (label == null) {
                label = Label.BOILERPLATE;
                reason = line.reason().isEmpty() ? "outside the article" : line.reason();
            }
            for (Line part : parts.get(i)) {
                result.add(new LabelledLine(part.number(), label, reason, part.raw(), part.key()));
            }
        }
        rest.forEach(line ->
                result.add(new LabelledLine(line.number(), Label.BOILERPLATE, Splits.ANOTHER, line.raw(), line.key())));
        return result;
    }
}
