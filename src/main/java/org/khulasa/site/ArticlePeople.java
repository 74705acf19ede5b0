package org.khulasa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.By;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.content.Leader;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Phrase;

/** Who is in an article, in which office, how prominently and in which words, for one edition. */
record ArticlePeople(Edition edition, Names names) {
    List<View.Person> of(String root, Annotated annotated) {
        List<View.Person> people = new ArrayList<>();
        for (Presence presence : annotated.leaders()) {
            Leader leader = edition.content().leaders().get(presence.id());
            if (leader != null) {
                people.add(new View.Person(
                        root + Permalinks.subject(edition.language(), Permalinks.LEADERS, leader.id()),
                        edition.phrase(leader.name()),
                        names.officeThen(leader, annotated.article().dating()),
                        edition.t(weight(annotated, presence)),
                        why(presence),
                        meant(presence)));
            }
        }
        return people;
    }

    private String why(Presence presence) {
        long named = presence.mentions().stream().filter(m -> m.by() == By.NAME).count();
        return named == 0 ? edition.t("person.unnamed") : edition.counted("person.why", (int) named);
    }

    /** Offices and relations that mean the person, each once, under the reason that they share. */
    private List<View.Fact> meant(Presence presence) {
        Map<String, Map<String, String>> byReason = new LinkedHashMap<>();
        for (Mention mention : presence.mentions()) {
            if (mention.by() != By.NAME) {
                byReason.computeIfAbsent(mention.why(), why -> new LinkedHashMap<>())
                        .putIfAbsent(Fold.key(mention.text()), "\u00AB" + mention.text() + "\u00BB");
            }
        }
        List<View.Fact> facts = new ArrayList<>();
        byReason.forEach((why, words) -> facts.add(
                new View.Fact(edition.t("rule." + why), Phrase.ar(String.join("\u060C ", words.values())), null)));
        return facts;
    }

    private static String weight(Annotated annotated, Presence presence) {
        boolean speaks = annotated.quotations().stream()
                .map(Quotation::speaker)
                .anyMatch(s -> s != null && presence.id().equals(s.id()));
        return speaks ? "person.speaking" : presence.central() ? "person.central" : "person.named";
    }
}
