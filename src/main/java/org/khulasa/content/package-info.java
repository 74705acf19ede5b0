/**
 * The content model and its files: articles, leaders, topics, outlets and pages as Markdown with YAML front matter, places
 * and the glossary as YAML lists, read strictly, written without disturbing what a person wrote.
 *
 * <p>In: the {@code content/} folder. Out: {@link org.khulasa.content.Content}, an immutable value, and problems with line
 * and column. Next: {@code gazetteer}. The format is version 1; every scalar is read as text; an unknown key is a problem
 * that names the nearest known one.
 */
@NullMarked
package org.khulasa.content;

import org.jspecify.annotations.NullMarked;
