/**
 * The English side of an article: what was written for it, sentence by sentence with the Arabic paragraphs each rests on,
 * and whether the Arabic changed since; for an article without any, an outline made from the facts found in it.
 *
 * <p>In: {@link org.khulasa.content.EnglishText} and {@link org.khulasa.annotate.Annotated}. Out:
 * {@link org.khulasa.english.Summary}, a value for the pages, one for every article. Next: {@code site}.
 */
@NullMarked
package org.khulasa.english;

import org.jspecify.annotations.NullMarked;
