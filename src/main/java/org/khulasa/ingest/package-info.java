/**
 * Raw scraped text to articles: decodes a seed, labels each of its lines with a reason, takes the article out of the page,
 * cleans and dates it, and writes it to {@code content/articles} without touching what a person changed there.
 *
 * <p>Reading: {@link org.khulasa.ingest.Seeds} goes through the documents of a folder in batches, as often as asked; each is a
 * {@link org.khulasa.ingest.Seed} with its {@link org.khulasa.ingest.Evidence}, or a problem. Only hashes, addresses and counts
 * are kept of what has gone through.
 *
 * <p>In: the files of {@code seeds/} and the {@link org.khulasa.content.Content} that exists. Out: files of articles and an
 * report ({@link org.khulasa.ingest.ReportFiles}) that keeps every raw line. Next: {@code annotate}, which reads the content, never
 * the seeds. Cleaning one seed is a pure function of its text and of the outlets; vocabulary is data, in files beside this
 * package.
 */
@NullMarked
package org.khulasa.ingest;

import org.jspecify.annotations.NullMarked;
