package org.khulasa.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping read strictly: every scalar is text, keys are known and given once, there are no anchors and no tags. What
 * is wrong becomes a problem with line and column, and the value counts as absent.
 *
 * <p>One file, though a long one: every way to read a value needs the same nodes and the same reports.
 */
final class YamlMap {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true) // reported by us, with both lines
            .setMaxAliasesForCollections(0)
            .setCodePointLimit((int) TextFile.LIMIT)
            .build();

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Source source;
    private final @Nullable Node node;

    /** Where YAML text stands: file name, the line of the file before its first line, and where problems go. */
    record Source(String name, int linesBefore, Problems problems) {
        Place place(Optional<Mark> mark) {
            return mark.map(m -> new Place(name, linesBefore + m.getLine() + 1, m.getColumn() + 1))
                    .orElse(Place.file(name));
        }

        void problem(String code, Optional<Mark> mark, String what, String help) {
            problems.add(Problem.quarantine(code, place(mark), what, help));
        }
    }

    private YamlMap(Source source, @Nullable Node node) {
        this.source = source;
        this.node = node;
    }

    /** The mapping that the text is, or null after a problem. Empty text is an empty mapping. */
    static @Nullable YamlMap parse(String yaml, Source source) {
        Optional<Node> root = compose(yaml, source);
        if (root == null) {
            return null;
        }
        return root.isEmpty() ? new YamlMap(source, null) : of(root.get(), source);
    }

    /** The entries of a top-level list, or null after a problem. */
    static @Nullable List<YamlMap> parseList(String yaml, Source source) {
        Optional<Node> root = compose(yaml, source);
        if (root == null) {
            return null;
        }
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode list)) {
            source.problem(
                    "E-YAML", root.get().getStartMark(), "a list is expected here", "begin each entry with '- '");
            return null;
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : list.getValue()) {
            YamlMap map = of(item, source);
            if (map != null) {
                maps.add(map);
            }
        }
        return maps;
    }

    @SuppressWarnings("NullableOptional") // empty text and broken text are different answers
    private static @Nullable Optional<Node> compose(String yaml, Source source) {
        try {
            return new Compose(SETTINGS).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem() == null ? "" : e.getProblem();
            if (problem.contains("(TAB)")) {
                source.problem("E-YAML", e.getProblemMark(), "a tab stands here", "write spaces instead of it");
            } else {
                source.problem(
                        "E-YAML",
                        e.getProblemMark(),
                        problem.isEmpty() ? "not valid YAML" : "not valid YAML: " + problem,
                        "put texts that contain ':' or quotes in double quotes");
            }
        } catch (YamlEngineException | StackOverflowError e) {
            source.problem(
                    "E-YAML",
                    Optional.empty(),
                    "not valid YAML: too large or nested too deep",
                    "simplify the front matter");
        }
        return null;
    }

    private static @Nullable YamlMap of(Node node, Source source) {
        if (!(node instanceof MappingNode mapping)) {
            source.problem(
                    "E-YAML", node.getStartMark(), "keys with values are expected here", "write it as 'key: value'");
            return null;
        }
        YamlMap map = new YamlMap(source, node);
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (map.values.containsKey(key)) {
                source.problem(
                        "E-YAML",
                        tuple.getKeyNode().getStartMark(),
                        "key '" + key + "' is given twice",
                        "remove one of the two");
                continue;
            }
            map.keys.put(key, tuple.getKeyNode());
            map.values.put(key, tuple.getValueNode());
        }
        return map;
    }

    /** Reports keys other than these, each with the nearest known one. */
    YamlMap only(String... names) {
        List<String> known = List.of(names);
        for (Map.Entry<String, Node> entry : keys.entrySet()) {
            String key = entry.getKey();
            if (!known.contains(key)) {
                source.problem(
                        "E-KEY",
                        entry.getValue().getStartMark(),
                        "unknown key '" + key + "'",
                        Suggestion.of(key, known, "write one of " + String.join(", ", known)));
            }
        }
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key; null when absent, empty or no text. */
    @Nullable
    String text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        String text = scalar(value);
        return text == null || text.isEmpty() ? null : text;
    }

    /** As {@link #text}, with a problem when it is absent. */
    String required(String key) {
        String text = text(key);
        if (text == null) {
            // A value that is no text was told already.
            Node value = values.get(key);
            if (value == null || isNothing(value)) {
                problem(key, "E-MISSING", "'" + key + "' is missing", "add '" + key + ": ...'");
            }
            return "";
        }
        return text;
    }

    /** Only a web address: anything else could run in a reader's browser. */
    @Nullable
    String url(String key) {
        String url = text(key);
        if (url == null || url.matches("https?://[^\\s\"<>]+")) {
            return url;
        }
        problem(key, "E-URL", "'" + url + "' is not a web address", "write it with http:// or https://");
        return null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            String text = scalar(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<List<String>> textLists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof SequenceNode list) {
                lists.add(list.getValue().stream()
                        .map(this::scalar)
                        .filter(java.util.Objects::nonNull)
                        .toList());
            }
        }
        return lists;
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : items(key)) {
            YamlMap map = of(item, source);
            if (map != null) {
                maps.add(map);
            }
        }
        return maps;
    }

    /** A mapping whose keys are not ours to know, text by text. */
    Map<String, String> textMap(String key) {
        YamlMap map = map(key);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : map == null ? List.<String>of() : List.copyOf(map.values.keySet())) {
            String text = map == null ? null : map.text(name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    @Nullable
    YamlMap map(String key) {
        Node value = values.get(key);
        return value == null || isNothing(value) ? null : of(value, source);
    }

    /** {@code {ar: ..., en: ...}}; null when absent, a problem when one language is missing. */
    @Nullable
    Localized localized(String key) {
        YamlMap map = map(key);
        return map == null ? null : new Localized(map.only("ar", "en").required("ar"), map.required("en"));
    }

    Localized requiredLocalized(String key) {
        Localized localized = localized(key);
        if (localized == null) {
            problem(key, "E-MISSING", "'" + key + "' is missing", "add '" + key + ": {ar: ..., en: ...}'");
            return new Localized("", "");
        }
        return localized;
    }

    /** Lists of text by language: {@code {ar: [...], en: [...]}}. */
    Map<Language, List<String>> byLanguage(String key) {
        YamlMap map = map(key);
        if (map == null) {
            return Map.of();
        }
        map.only("ar", "en");
        return Map.of(Language.AR, map.texts("ar"), Language.EN, map.texts("en"));
    }

    int number(String key, int otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problem(key, "E-VALUE", "'" + text + "' is not a whole number", "write digits only");
            return otherwise;
        }
    }

    /** Reports a fault at the value of a key, or at the map when the key is absent. */
    void problem(String key, String code, String what, String help) {
        Node at = values.getOrDefault(key, node);
        source.problem(code, at == null ? Optional.empty() : at.getStartMark(), what, help);
    }

    /** The line of the file on which a value's text begins, below the sign of a block; 0 when the key is absent. */
    int line(String key) {
        Node value = values.get(key);
        if (value == null) {
            return 0;
        }
        boolean block = value instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.LITERAL;
        return source.place(value.getStartMark()).line() + (block ? 1 : 0);
    }

    private List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null || isNothing(value)) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        source.problem("E-YAML", value.getStartMark(), "'" + key + "' must be a list", "write it as [one, two]");
        return List.of();
    }

    private static boolean isNothing(Node value) {
        return value instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private @Nullable String scalar(Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            source.problem(
                    "E-YAML", value.getStartMark(), "a text is expected here", "write one value, not a list or keys");
            return null;
        }
        if (!scalar.getTag().getValue().startsWith(Tag.PREFIX)) {
            source.problem("E-YAML", value.getStartMark(), "tags are not allowed", "remove the word after '!'");
            return null;
        }
        return scalar.getValue();
    }
}
