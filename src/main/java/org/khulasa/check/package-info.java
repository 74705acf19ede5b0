/**
 * Everything that is asserted about a finished site: every internal link and anchor leads somewhere, every page has its
 * twin, one headline and unique ids, no hidden direction control, and keeps its budget of bytes.
 *
 * <p>In: the files of a site, as they are baked or from a folder. Out: problems. Next: {@code cli}.
 */
@NullMarked
package org.khulasa.check;

import org.jspecify.annotations.NullMarked;
