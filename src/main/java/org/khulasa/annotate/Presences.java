package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers the mentions of each leader, in the order in which the text comes to them, and decides who is central. */
final class Presences {
    /** The lead of a news report is its first two paragraphs. */
    private static final int LEAD = 2;

    private static final Comparator<Mention> IN_TEXT_ORDER =
            Comparator.comparingInt(Mention::paragraph).thenComparingInt(Mention::start);

    private Presences() {}

    static List<Presence> of(List<Named> names, List<OfficeMentions.Spotted> byOffice, List<Quotation> quotations) {
        Map<String, List<Mention>> byLeader = new LinkedHashMap<>();
        for (Named named : names) {
            byLeader.computeIfAbsent(named.leader(), k -> new ArrayList<>()).add(named.mention());
        }
        for (OfficeMentions.Spotted spotted : byOffice) {
            byLeader.computeIfAbsent(spotted.leader(), k -> new ArrayList<>()).add(spotted.mention());
        }
        byLeader.values().forEach(mentions -> mentions.sort(IN_TEXT_ORDER));
        List<Presence> presences = new ArrayList<>();
        byLeader.forEach((id, mentions) ->
                presences.add(new Presence(id, isCentral(id, mentions, quotations), mentions, Rule.MENTIONED.id())));
        presences.sort(Comparator.comparing(presence -> presence.mentions().get(0), IN_TEXT_ORDER));
        return presences;
    }

    /**
     * A leader whom the title names is what the article is about. One who is only in the lead is so when he comes back or
     * speaks: leads also name people as circumstances, "during a visit of ...".
     */
    static boolean isCentral(String id, List<Mention> mentions, List<Quotation> quotations) {
        if (mentions.stream().anyMatch(m -> m.paragraph() == 0)) {
            return true;
        }
        boolean inLead = mentions.stream().anyMatch(m -> m.paragraph() <= LEAD);
        boolean speaks = quotations.stream()
                .anyMatch(q -> q.speaker() != null && Objects.equals(q.speaker().id(), id));
        return inLead && (mentions.size() >= 2 || speaks);
    }
}
