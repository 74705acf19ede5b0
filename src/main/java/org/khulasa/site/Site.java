package org.khulasa.site;

import java.util.List;

/** A whole site as a value: no two pages or files have one path. */
public record Site(List<Page> pages, List<SiteFile> files) {
    public Site {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }
}
