/**
 * English drafts by a language model, and their review by a person. The only package that talks to a network, and the only
 * one that knows LangChain4j: nothing but the commands {@code draft} and {@code review} uses it.
 *
 * <p>In: articles without English, and an endpoint that somebody named. Out: {@code english} in the front matter of those
 * articles, or a file that says why a draft was set aside. Nobody is next: the site is built from the files.
 */
@NullMarked
package org.khulasa.draft;

import org.jspecify.annotations.NullMarked;
