package org.khulasa.site;

/** The kinds of pages, each with its template. */
public enum PageKind {
    HOME("home.ftlh"),
    ARTICLE("article.ftlh"),
    INDEX("index.ftlh"),
    LEADER("leader.ftlh"),
    SUBJECT("subject.ftlh"),
    PAIR("pair.ftlh"),
    MONTH("month.ftlh"),
    ARCHIVE("archive.ftlh"),
    GLOSSARY("glossary.ftlh"),
    PROSE("prose.ftlh"),
    REDIRECT("redirect.ftlh"),
    NOT_FOUND("notfound.ftlh"),
    FEED("feed.ftlx"),
    SITEMAP("sitemap.ftlx");

    private final String template;

    PageKind(String template) {
        this.template = template;
    }

    /** File name below {@code templates/}. */
    public String template() {
        return template;
    }
}
