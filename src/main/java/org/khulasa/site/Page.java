package org.khulasa.site;

import java.util.function.Supplier;
import org.khulasa.lang.Language;

/**
 * One page: its address and what its template prints. The view is a pure function of immutable values, made when it is
 * asked for, so that the views of a large site are never all in memory.
 *
 * @param path below the site's root
 */
public record Page(String path, PageKind kind, Language language, Supplier<? extends View> view) {}
