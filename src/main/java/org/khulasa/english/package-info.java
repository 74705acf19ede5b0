/**
 * The English side of an article: what was written for it, sentence by sentence with the Arabic paragraphs each rests on,
 * and whether the Arabic changed since.
 *
 * <p>In: {@link org.khulasa.content.EnglishText} and the article's body. Out: {@link org.khulasa.english.Summary}, a value
 * for the pages. Next: {@code site}. Articles without English stay without it here; nothing is generated.
 */
@NullMarked
package org.khulasa.english;

import org.jspecify.annotations.NullMarked;
