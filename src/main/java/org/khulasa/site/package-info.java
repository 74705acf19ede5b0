/**
 * The site as a list of pages that are pure values: which pages there are, at which addresses, and what each one's template
 * prints. No input or output happens here.
 *
 * <p>In: annotated articles, {@link org.khulasa.content.Content}, settings and messages. Out: {@link org.khulasa.site.Site}.
 * Next: {@code bake} renders and writes it. A page's address is decided in {@link org.khulasa.site.Permalinks} and nowhere
 * else; what a template may read is in {@link org.khulasa.site.View}.
 */
@NullMarked
package org.khulasa.site;

import org.jspecify.annotations.NullMarked;
