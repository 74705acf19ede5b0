package org.khulasa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its file says it: nothing in it is computed from other files.
 *
 * @param key its identity in addresses: path below {@code content/articles} without {@code .md}, such as
 *     {@code 2017/2017-11-21-putin-assad-sochi}
 * @param path the file, for messages
 * @param titleDerived the raw text had no title and this one was taken from its first sentence
 * @param outlet id of an outlet, null when unknown
 * @param body the blocks of the body, in order
 * @param bodyHash first 12 hex digits of the SHA-256 of the body text
 */
public record Article(
        String key,
        String path,
        Provenance provenance,
        String title,
        boolean titleDerived,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String place,
        Dating dating,
        @Nullable EnglishText english,
        Overrides overrides,
        List<Block> body,
        String bodyHash) {
    public Article {
        body = List.copyOf(body);
    }

    /** Last part of the key. */
    public String slug() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    public boolean isPublished() {
        return overrides.status() == Status.PUBLISHED;
    }
}
