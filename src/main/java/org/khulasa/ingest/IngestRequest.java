package org.khulasa.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.khulasa.content.Content;

/**
 * What to ingest, and into what.
 *
 * @param seeds folder of raw files
 * @param contentFolder folder whose {@code articles/} new articles go to
 * @param content what that folder holds now: its articles, outlets and places
 * @param titleNames for an Arabic headline, short English names found in it in their order, for addresses
 * @param reclean rewrite what the program wrote before and would write differently now
 */
public record IngestRequest(
        Path seeds, Path contentFolder, Content content, Function<String, List<String>> titleNames, boolean reclean) {}
