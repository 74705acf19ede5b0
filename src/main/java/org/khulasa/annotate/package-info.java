/**
 * What an article says: which leaders, topics and places are in it and who is quoted with which words.
 *
 * <p>In: an {@link org.khulasa.content.Article} and the tables of {@code gazetteer}. Out: an
 * {@link org.khulasa.annotate.Annotated} article, in which every decision carries its reason and its span. Next:
 * {@code english} and {@code site}. Annotating is a pure function of the article and immutable tables. Where a name or a
 * speaker is not certain there is none: a wrong one is worse.
 */
@NullMarked
package org.khulasa.annotate;

import org.jspecify.annotations.NullMarked;
