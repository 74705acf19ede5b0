package org.khulasa.annotate;

/**
 * A name right behind an office that is no name of the leaders' list: «وزير الخارجية الأمريكي أنتوني بلنكن: ». It may be the holder's
 * in a spelling of its own, or somebody else's, and then the office does not mean its holder, whatever the calendar says.
 */
final class NameBehind {
    private static final int LONGEST = 4;
    private static final String PARTICLES = "\u0648\u0641\u0628\u0644\u0643"; // و ف ب ل ك

    private NameBehind() {}

    /**
     * The item behind the name that begins at an item; the same item when no name does. Two words at least that are of no list
     * and no verb. They may be what the holder does, as in «أكد الرئيس الروسي دعم بلاده: », so that the first is a given name or
     * what is said follows with إن.
     */
    static int end(Line line, int from, LeaderNames names) {
        int end = from;
        while (end < from + LONGEST
                && People.isNameLike(line, end)
                && !line.at(end).is(WordList.ADVERBS)) {
            end++;
        }
        if (end > from && Words.isDefinite(line.at(end).form()) && line.at(end).isWord()) {
            end++; // «بيار الجميل»
        }
        boolean that =
                line.at(line.at(end).kind() == Item.Kind.COMMA ? end + 1 : end).is(WordList.THAT);
        String first = line.at(from).form();
        boolean name = names.isGiven(first) ? that || !line.at(end).isWord() : that && !mayHaveParticle(first);
        return end - from > 1 && name ? end : from;
    }

    /** «قال الرئيس السوري لنظيره الروسي إن», «قال الرئيسان الروسي والمصري إن». */
    private static boolean mayHaveParticle(String form) {
        return !form.isEmpty() && PARTICLES.indexOf(form.charAt(0)) >= 0;
    }

    /** Whether the name that begins at an item is surely not the leader's. */
    static boolean isOthers(Line line, int from, String leader, LeaderNames names) {
        int end = end(line, from, names);
        return end > from && !names.resembles(leader, line.at(end - 1).form());
    }
}
