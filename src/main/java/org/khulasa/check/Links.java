package org.khulasa.check;

import org.jspecify.annotations.Nullable;

/** Resolves links of a page against the site's root. */
final class Links {
    private Links() {}

    /**
     * The file a link means, relative to the site's root, with its anchor if it has one; null for links that leave the site.
     *
     * @param basePath path under which the site is served; links that begin with it are links of the site
     */
    static @Nullable String resolve(String page, String link, String basePath) {
        if (link.isEmpty()) {
            return page;
        }
        if (link.charAt(0) == '#') {
            return page + link;
        }
        int colon = link.indexOf(':');
        int slash = link.indexOf('/');
        if (colon >= 0 && (slash < 0 || colon < slash)) {
            return null;
        }
        if (link.startsWith("/")) {
            return link.startsWith(basePath) ? link.substring(basePath.length()) : "outside:" + link;
        }
        int end = page.lastIndexOf('/');
        String folder = end < 0 ? "" : page.substring(0, end);
        int at = 0;
        while (link.startsWith("../", at)) {
            if (folder.isEmpty()) {
                return "outside:" + link;
            }
            int up = folder.lastIndexOf('/');
            folder = up < 0 ? "" : folder.substring(0, up);
            at += 3;
        }
        String rest = link.substring(at);
        return folder.isEmpty() ? rest : folder + "/" + rest;
    }
}
