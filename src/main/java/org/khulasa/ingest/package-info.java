/**
 * Raw scraped text to articles: decodes a seed, labels each of its lines with a reason, takes the article out of the page,
 * cleans and dates it, and writes it to {@code content/articles} without touching what a person changed there.
 *
 * <p>In: the files of {@code seeds/} and the {@link org.khulasa.content.Content} that exists. Out: files of articles and an
 * {@link org.khulasa.ingest.IngestReport} that keeps every raw line. Next: {@code annotate}, which reads the content, never
 * the seeds. Cleaning one seed is a pure function of its text and of the outlets; vocabulary is data, in files beside this
 * package.
 */
@NullMarked
package org.khulasa.ingest;

import org.jspecify.annotations.NullMarked;
