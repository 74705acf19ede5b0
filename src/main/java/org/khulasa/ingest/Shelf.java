package org.khulasa.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.Hashes;
import org.khulasa.content.Proposal;

/** The articles that exist, by the seed they came from; also those whose file cannot be read as an article. */
final class Shelf {
    private static final Pattern SEED = Pattern.compile("(?m)^seed:\\s*[\"']?([^\"'\\r\\n]+?)[\"']?\\s*(?:\\s#.*)?$");
    /** A front matter that is broken may not end; it is near the top nevertheless. */
    private static final int TOP = 64 << 10;

    private final Path articles;
    private final Map<String, Article> bySeed = new HashMap<>();
    private final Map<String, Article> byBody = new HashMap<>();
    private final Map<String, Article> byId = new HashMap<>();
    private final Map<String, Article> byWritten = new HashMap<>();
    private final Map<String, Article> byAddress = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> broken = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    private Shelf(Path articles) {
        this.articles = articles;
    }

    static Shelf of(Path contentFolder, Content content) throws IOException {
        Shelf shelf = new Shelf(contentFolder.resolve("articles"));
        for (Article article : content.articles()) {
            shelf.keys.add(article.key().toLowerCase(Locale.ROOT));
            String seed = article.provenance().seed();
            if (seed != null) {
                shelf.bySeed.putIfAbsent(seed, article);
            }
            shelf.byBody.putIfAbsent(article.bodyHash(), article);
            shelf.byId.putIfAbsent(article.provenance().id(), article);
            Map<String, String> written = article.provenance().generated();
            if (written.containsKey(Proposal.BODY) && written.containsKey("title")) {
                shelf.byWritten.putIfAbsent(written.get(Proposal.BODY) + written.get("title"), article);
            }
            String address = address(article.provenance().url());
            if (address != null) {
                shelf.byAddress.putIfAbsent(address, article);
            }
        }
        shelf.findBroken();
        return shelf;
    }

    private void findBroken() throws IOException {
        if (!Files.isDirectory(articles)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(articles)) {
            files = walk.filter(p -> p.getFileName().toString().endsWith(".md") && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String relative = articles.relativize(file).toString().replace('\\', '/');
            String key = relative.substring(0, relative.length() - ".md".length());
            if (keys.add(key.toLowerCase(Locale.ROOT))) {
                String seed = seedOf(file);
                if (seed != null) {
                    broken.putIfAbsent(seed, "content/articles/" + relative);
                }
            }
        }
    }

    private static @Nullable String seedOf(Path file) throws IOException {
        byte[] top;
        try (var in = Files.newInputStream(file)) {
            top = in.readNBytes(TOP);
        }
        Matcher matcher = SEED.matcher(new String(top, StandardCharsets.UTF_8));
        return matcher.find() ? matcher.group(1) : null;
    }

    @Nullable
    Article ofSeed(String seed) {
        return bySeed.get(seed);
    }

    /** Whether there is an article of this seed, be it one that cannot be read, or of the page with its address. */
    boolean hasArticleOf(Seed seed) {
        return ofSeed(seed.name()) != null
                || brokenFileOf(seed.name()) != null
                || withAddress(address(seed.evidence().url())) != null;
    }

    /** An article with this text, whatever it came from. */
    @Nullable
    Article withBody(String bodyHash) {
        return byBody.get(bodyHash);
    }

    @Nullable
    Article withId(String id) {
        return byId.get(id);
    }

    /** An article that the program once wrote with this text and headline, whatever a person made of it since. */
    @Nullable
    Article withWritten(Proposal proposal) {
        return byWritten.get(proposal.generatedBody() + Hashes.eight(proposal.title()));
    }

    /** An article whose original stands at this address. */
    @Nullable
    Article withAddress(@Nullable String address) {
        return address == null ? null : byAddress.get(address);
    }

    /** An address as it is compared; null for one that is a whole site's, which tells no article from another. */
    static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String bare = url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", "");
        return bare.contains("/") || bare.contains("?") ? bare : null;
    }

    /** Remembers that the seed is there, in this run. */
    void see(String seed) {
        if (bySeed.containsKey(seed)) {
            seen.add(seed);
        }
    }

    /** Seeds of articles that were not seen, in order. */
    List<String> unseen() {
        return bySeed.keySet().stream()
                .filter(seed -> !seen.contains(seed))
                .sorted()
                .toList();
    }

    /** The file that belongs to the seed but cannot be read as an article; null when there is none. */
    @Nullable
    String brokenFileOf(String seed) {
        return broken.get(seed);
    }

    Path file(String key) {
        return articles.resolve(key + ".md");
    }

    /** Takes the key for a new article; false when another file has it, in whatever case. */
    boolean take(String key) {
        return keys.add(key.toLowerCase(Locale.ROOT));
    }
}
