package org.khulasa.content;

import java.util.Map;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/** A page of prose, such as "about": Markdown by language. */
public record ProsePage(String id, String path, Localized title, Map<Language, String> markdown) {
    public ProsePage {
        markdown = Map.copyOf(markdown);
    }
}
