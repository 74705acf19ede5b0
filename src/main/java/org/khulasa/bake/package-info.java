/**
 * Bakes a site: the only package that knows JBake, FreeMarker and Flexmark. JBake is the host (its configuration, oven,
 * utensils, renderer, rendering tools and assets); what it does badly for a site of thousands of articles is replaced through
 * its own extension points: no database, one shared strict template configuration, pages rendered in parallel.
 *
 * <p>In: a {@link org.khulasa.site.Site} and a project's folders. Out: files in a staging folder, which the caller checks
 * and publishes by a swap, so that at any moment one whole site is on the disk. Next: {@code check}.
 */
@NullMarked
package org.khulasa.bake;

import org.jspecify.annotations.NullMarked;
