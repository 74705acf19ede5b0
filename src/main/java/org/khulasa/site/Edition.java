package org.khulasa.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.Dating;
import org.khulasa.content.EnglishText;
import org.khulasa.english.Summary;
import org.khulasa.english.Tier;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;
import org.khulasa.lang.Phrase;

/** One language of the site: its words, its dates, its counts and the head of its pages. */
record Edition(Language language, Desk desk, Memo memo) {
    Edition(Language language, Desk desk) {
        this(language, desk, new Memo(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
    }

    /** Words that thousands of pages share: numbers of articles, and the navigation from one depth of folders. */
    private record Memo(Map<String, Map<Integer, String>> counts, Map<String, List<View.Link>> navigation) {}

    /** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, for titles that no element can isolate. */
    private static final String ISOLATE = "\u2068";

    private static final String END_ISOLATE = "\u2069";

    private static final List<String> KINDS =
            List.of(Permalinks.LEADERS, Permalinks.TOPICS, Permalinks.OUTLETS, Permalinks.ARCHIVE);

    Content content() {
        return desk.content();
    }

    Catalogue catalogue() {
        return desk.catalogue();
    }

    /** Who answers for an article's English, in words; a model's draft that a person read says so. */
    String tierLabel(Article article) {
        Tier tier = summary(article).tier();
        EnglishText text = article.english();
        if (tier != Tier.MODEL || text == null) {
            return t("tier." + tier.id());
        }
        String label = t("tier." + text.standing());
        String by = text.by() == null ? "" : text.by();
        String on = text.drafted() == null ? "" : text.drafted();
        return by.isEmpty() && on.isEmpty() ? label : t("tier.by", label, (by + " " + on).strip());
    }

    /** The English of an article on this site. */
    Summary summary(Article article) {
        return desk.summaries().of(article);
    }

    /** The message of a key in this language. */
    String t(String key, Object... arguments) {
        return desk.messages().text(language, key, arguments);
    }

    String in(Localized localized) {
        return localized.in(language);
    }

    /** A number of articles in words, with the language's plurals. */
    String articles(int count) {
        return counted("count.articles", count);
    }

    /** A message with one number; plural rules are looked up once for each number. */
    String counted(String key, int count) {
        return memo.counts()
                .computeIfAbsent(key, k -> new ConcurrentHashMap<>())
                .computeIfAbsent(count, n -> t(key, n));
    }

    Phrase phrase(Localized name) {
        return new Phrase(name.in(language), language);
    }

    Phrase other(Localized name) {
        return new Phrase(name.in(language.other()), language.other());
    }

    /** The day an article is from, or that it is undated and between which days. */
    String date(Dating dating) {
        if (dating.date() != null) {
            return desk.dates().day(language, dating.date());
        }
        LocalDate from = dating.notBefore();
        LocalDate to = dating.notAfter();
        if (from != null && to != null) {
            return from.equals(to) ? t("date.around", day(from)) : t("date.between", day(from), day(to));
        }
        if (from != null) {
            return t("date.after", day(from));
        }
        return to != null ? t("date.before", day(to)) : t("date.undated");
    }

    private String day(LocalDate date) {
        return desk.dates().day(language, date);
    }

    static @Nullable String iso(Dating dating) {
        return dating.date() == null ? null : dating.date().toString();
    }

    /** What a page's frame is made of: its path, its title and description, and its JSON-LD if it has any. */
    record Head(String path, Phrase title, String description, @Nullable String jsonLd) {}

    View.Frame frame(String path, String title, String description) {
        return frame(new Head(path, new Phrase(title, language), description, null));
    }

    View.Frame frame(Head head) {
        String path = head.path();
        String root = Permalinks.root(path);
        String home = Permalinks.home(language);
        String twin = Permalinks.twin(language, path);
        String site = t("site.name");
        String title = path.equals(home)
                ? site + " \u2014 " + t("site.tagline")
                : head.title().text().equals(site) ? site : isolated(head.title()) + " \u2014 " + site;
        return new View.Frame(
                language,
                root,
                root + home,
                new View.Link(root + twin, t("header.twin")),
                isInNavigation(path)
                        ? navigation(path, root)
                        : memo.navigation().computeIfAbsent(root, r -> navigation("", r)),
                title,
                head.description(),
                content().glossary().isEmpty()
                        ? null
                        : link(path, root, Permalinks.glossary(language), "glossary.heading"),
                catalogue().shelf().hasDays() ? root + Permalinks.feed(language) : null,
                desk.settings().absolute(path),
                alternates(path),
                head.jsonLd());
    }

    private String isolated(Phrase title) {
        return title.language() == language ? title.text() : ISOLATE + title.text() + END_ISOLATE;
    }

    private boolean isInNavigation(String path) {
        return path.equals(Permalinks.prose(language, "about"))
                || KINDS.stream().anyMatch(kind -> path.equals(Permalinks.index(language, kind)));
    }

    private List<View.Link> navigation(String path, String root) {
        List<View.Link> links = new ArrayList<>();
        for (String kind : KINDS) {
            if (exists(kind)) {
                links.add(link(path, root, Permalinks.index(language, kind), "nav." + kind));
            }
        }
        if (content().pages().containsKey("about")) {
            links.add(link(path, root, Permalinks.prose(language, "about"), "nav.about"));
        }
        return links;
    }

    private boolean exists(String kind) {
        return switch (kind) {
            case Permalinks.LEADERS -> !catalogue().leaders().isEmpty();
            case Permalinks.TOPICS -> !catalogue().topics().isEmpty();
            case Permalinks.OUTLETS -> !catalogue().outlets().isEmpty();
            default -> true;
        };
    }

    private View.Link link(String path, String root, String target, String key) {
        return new View.Link(root + target, t(key), path.equals(target));
    }

    List<View.Alternate> alternates(String path) {
        String here = desk.settings().absolute(path);
        String there = desk.settings().absolute(Permalinks.twin(language, path));
        if (here == null || there == null) {
            return List.of();
        }
        View.Alternate mine = new View.Alternate(language.code(), here);
        View.Alternate theirs = new View.Alternate(language.other().code(), there);
        return language.isArabic() ? List.of(mine, theirs) : List.of(theirs, mine);
    }
}
