package org.khulasa.english;

import java.util.List;
import java.util.stream.Stream;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.Presence;
import org.khulasa.content.Leader;

/** An outline's title: central leaders and the main topic, "Putin and Assad: Syria conflict". It has no verb. */
record OutlineTitle(Wording wording) {
    /** Names in a title: as many as a headline holds. */
    private static final int NAMES = 3;

    String of(Annotated annotated) {
        List<String> names = annotated.leaders().stream()
                .filter(Presence::central)
                .flatMap(p -> Stream.ofNullable(wording.leader(p.id())))
                .map(Leader::shortEnglishName)
                .distinct()
                .limit(NAMES)
                .toList();
        String topic = annotated.topics().isEmpty()
                ? null
                : wording.topic(annotated.topics().get(0).id());
        PlaceHit place = annotated.places().stream()
                .reduce((a, b) -> b.mentions() > a.mentions() ? b : a)
                .orElse(null);
        String subject = topic != null ? topic : place == null ? null : place.en();
        if (!names.isEmpty()) {
            String joined = Outline.capital(Wording.and(names));
            return subject == null ? joined : wording.text("title", joined, subject);
        }
        if (topic != null) {
            return place == null || topic.contains(place.en()) ? topic : wording.text("title", topic, place.en());
        }
        return place != null
                ? place.en()
                : wording.text(
                        "title-nothing",
                        wording.outlet(annotated.article().outlet()),
                        wording.date(annotated.article().dating()));
    }
}
