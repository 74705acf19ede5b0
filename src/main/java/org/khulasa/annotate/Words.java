package org.khulasa.annotate;

/** What the letters of a folded word say about it. */
final class Words {
    private Words() {}

    /** Whether a word begins with the article. */
    static boolean isDefinite(String folded) {
        return folded.length() > 3 && folded.startsWith("\u0627\u0644");
    }

    /** The word without a glued و or ف; the word itself when it has none. */
    static String withoutAnd(String folded) {
        boolean and = folded.length() > 2 && (folded.charAt(0) == '\u0648' || folded.charAt(0) == '\u0641');
        return and ? folded.substring(1) : folded;
    }
}
