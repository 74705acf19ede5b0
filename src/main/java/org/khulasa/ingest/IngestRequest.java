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
 * @param wishes what the person who runs it asks for beside that
 */
public record IngestRequest(
        Path seeds, Path contentFolder, Content content, Function<String, List<String>> titleNames, Wishes wishes) {
    public IngestRequest(
            Path seeds,
            Path contentFolder,
            Content content,
            Function<String, List<String>> titleNames,
            boolean reclean) {
        this(seeds, contentFolder, content, titleNames, Wishes.NONE.withReclean(reclean));
    }

    /**
     * @param reclean rewrite what the program wrote before and would write differently now
     * @param prune take down articles whose seed is gone or ignored, unless a person changed them
     * @param megabytes how many a single document may have
     */
    public record Wishes(boolean reclean, boolean prune, int megabytes) {
        public static final Wishes NONE = new Wishes(false, false, SeedReader.LIMIT >> 20);

        /** A gigabyte is more than an array of a text's characters could hold. */
        private static final int MOST = 256;

        public Wishes {
            megabytes = Math.max(1, Math.min(MOST, megabytes));
        }

        public Wishes withReclean(boolean wanted) {
            return new Wishes(wanted, prune, megabytes);
        }

        public Wishes withPrune(boolean wanted) {
            return new Wishes(reclean, wanted, megabytes);
        }

        int limit() {
            return megabytes << 20;
        }
    }

    boolean reclean() {
        return wishes.reclean;
    }
}
