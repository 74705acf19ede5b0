package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Hit;
import org.khulasa.gazetteer.Offices;

/**
 * Finds who met whom. Only the plain order counts: a verb of meeting in the past tense that opens its clause, a leader right
 * behind it, another one behind him or behind مع. Nothing is taken from quotations, and nothing from a sentence that denies
 * or supposes before the verb.
 */
final class Meetings {
    private static final String WITH = "\u0645\u0639"; // مع
    private static final String IN = "\u0641\u064A"; // في
    private static final String WHERE = "\u062D\u064A\u062B"; // حيث
    private static final String CALL = "\u0627\u062A\u0635\u0627\u0644\u0627"; // اتصالا
    private static final String BY_PHONE = "\u0647\u0627\u062A\u0641\u064A\u0627"; // هاتفيا
    private static final Map<String, Meeting.Kind> VERBS = Map.of(
            "\u0627\u0644\u062A\u0642\u064A", Meeting.Kind.MET, // التقى, folded
            "\u0627\u062C\u062A\u0645\u0639", Meeting.Kind.MET, // اجتمع
            "\u0627\u0633\u062A\u0642\u0628\u0644", Meeting.Kind.RECEIVED, // استقبل
            "\u0628\u062D\u062B", Meeting.Kind.TALKED, // بحث
            "\u0627\u062C\u0631\u064A", Meeting.Kind.PHONED); // أجرى, folded
    /** نفى ينفي نفت لم لن لا ليس لو اذا هل ربما قد لعل غير: what makes the rest of the sentence no plain statement. */
    private static final Set<String> DOUBT = Set.of(
            "\u0646\u0641\u064A",
            "\u064A\u0646\u0641\u064A",
            "\u0646\u0641\u062A",
            "\u0646\u0627\u0641\u064A\u0627",
            "\u0644\u0645",
            "\u0644\u0646",
            "\u0644\u0627",
            "\u0644\u064A\u0633",
            "\u0644\u0648",
            "\u0627\u0630\u0627",
            "\u0647\u0644",
            "\u0631\u0628\u0645\u0627",
            "\u0644\u0639\u0644",
            "\u0634\u0627\u0626\u0639\u0627\u062A");
    /** مدينة منتجع العاصمة: what may stand between في and a city. */
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            "\u0645\u062F\u064A\u0646\u0647",
            "\u0645\u0646\u062A\u062C\u0639",
            "\u0627\u0644\u0639\u0627\u0635\u0645\u0647");

    private final Reading reading;
    private final Actors actors;

    Meetings(Reading reading, Offices offices) {
        this.reading = reading;
        this.actors = new Actors(reading.holders(), offices, new Statements());
    }

    /** All meetings in title and body. */
    List<Meeting> find(List<Presence> presences, List<Quotation> quotations) {
        if (presences.size() < 2) {
            return List.of();
        }
        Map<Long, String> counterparts = new HashMap<>();
        for (Presence presence : presences) {
            presence.mentions().stream()
                    .filter(m -> m.by() == By.RELATION)
                    .forEach(m -> counterparts.put(at(m.paragraph(), m.start()), presence.id()));
        }
        List<Meeting> found = new ArrayList<>();
        for (Line line : reading.lines()) {
            boolean doubt = false;
            for (int i = 0; i < line.size(); i++) {
                Item item = line.at(i);
                doubt = item.kind() != Item.Kind.STOP && (doubt || DOUBT.contains(Words.withoutAnd(item.form())));
                Meeting.Kind kind = item.isWord() ? VERBS.get(Words.withoutAnd(item.form())) : null;
                if (kind != null && !doubt && opens(line, i) && !isQuoted(line, i, quotations)) {
                    Meeting meeting = new Clause(line, counterparts).read(kind, i);
                    if (meeting != null) {
                        found.add(meeting);
                    }
                }
            }
        }
        return found;
    }

    private static long at(int paragraph, int offset) {
        return (long) paragraph << Integer.SIZE | offset;
    }

    private static boolean opens(Line line, int i) {
        Item before = line.at(i - 1);
        return !before.isWord()
                || line.at(i).form().startsWith("\u0648")
                || Words.withoutAnd(before.form()).equals(WHERE);
    }

    private static boolean isQuoted(Line line, int i, List<Quotation> quotations) {
        int offset = line.passage.folded().start(line.at(i).start());
        return quotations.stream()
                .anyMatch(q -> q.paragraph() == line.passage.number() && q.start() <= offset && offset < q.end());
    }

    /** A leader and the item behind the phrase that means him. */
    private record Party(String leader, int end) {}

    /** One clause in its order: verb, subject, what lies between, object, place. */
    private final class Clause {
        private final Line line;
        private final Map<Long, String> counterparts;
        private @Nullable Location where;

        Clause(Line line, Map<Long, String> counterparts) {
            this.line = line;
            this.counterparts = counterparts;
        }

        @Nullable
        Meeting read(Meeting.Kind kind, int verb) {
            Party who = named(Grammar.afterAdverbs(line, verb));
            if (who == null || Grammar.isJoined(line, who.end())) {
                return null;
            }
            int k = between(who.end());
            if (kind == Meeting.Kind.PHONED) {
                boolean call =
                        line.at(k).form().equals(CALL) && line.at(k + 1).form().equals(BY_PHONE);
                k = call ? between(k + 2) : k;
                if (!call) {
                    return null;
                }
            }
            boolean with = line.at(k).form().equals(WITH);
            if (!with && (kind == Meeting.Kind.TALKED || kind == Meeting.Kind.PHONED)) {
                return null;
            }
            int object = with ? k + 1 : k;
            Party whom = named(object);
            whom = whom == null ? counterpart(object) : whom;
            if (whom == null || whom.leader().equals(who.leader())) {
                return null;
            }
            between(whom.end());
            return new Meeting(kind, who.leader(), whom.leader(), where, line.passage.number());
        }

        /** Steps over adverbs, a comma and a place, which is noted. */
        private int between(int from) {
            int k = from;
            while (true) {
                if (line.at(k).is(WordList.ADVERBS) || line.at(k).kind() == Item.Kind.COMMA && k > from) {
                    k++;
                    continue;
                }
                int at = line.at(k).form().equals(IN) ? k + 1 : -1;
                if (at > 0 && KINDS_OF_PLACE.contains(line.at(at).form())) {
                    at++;
                }
                Hit hit = at > 0 && line.at(at).isWord() ? place(at) : null;
                if (hit == null) {
                    return k;
                }
                where = where == null ? PlaceFinder.place(hit) : where;
                k = at;
                while (line.at(k).isWord() && line.at(k).start() < hit.end()) {
                    k++;
                }
            }
        }

        private @Nullable Hit place(int i) {
            for (Hit hit : line.passage.found().names()) {
                if (hit.wordStart() == line.at(i).start() && !hit.hasParticle() && PlaceFinder.place(hit) != null) {
                    return hit;
                }
            }
            return null;
        }

        private @Nullable Party named(int i) {
            Actor actor = actors.at(line, i);
            Speaker speaker = actor == null || actor.institution() ? null : actor.speaker();
            return actor == null || speaker == null || speaker.id() == null
                    ? null
                    : new Party(speaker.id(), actor.end());
        }

        /** «نظيره التركي»: never the subject, who is the one it leads back to. */
        private @Nullable Party counterpart(int i) {
            if (!line.at(i).isWord()) {
                return null;
            }
            int offset = line.passage.folded().start(line.at(i).start());
            String leader = counterparts.get(at(line.passage.number(), offset));
            return leader == null ? null : new Party(leader, i + 1);
        }
    }
}
