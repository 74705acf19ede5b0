package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Nations;
import org.khulasa.gazetteer.Offices;

/**
 * Finds the places where an office or a relation means a leader: «الرئيس الروسي», «وزيرا خارجية روسيا وإيران», «نظيره
 * المصري». Only who is certain is told; an office beside its holder's name is no mention of its own.
 *
 * <p>Past 250 lines because each kind of phrase is short and all of them share the people meant so far.
 */
final class OfficeMentions {
    private static final Set<String> OPEN_OFFICES = Set.of(
            "\u062E\u0627\u0631\u062C\u064A\u0647",
            "\u062F\u0641\u0627\u0639",
            "\u0648\u0632\u0631\u0627\u0621"); // خارجية دفاع وزراء

    private final OfficeHolders holders;
    private final Offices offices;
    private final Referents referents;
    private final List<Spotted> spotted = new ArrayList<>();

    /** A mention and the leader whom it means. */
    record Spotted(String leader, Mention mention) {}

    private OfficeMentions(OfficeHolders holders, Offices offices) {
        this.holders = holders;
        this.offices = offices;
        this.referents = new Referents(holders, offices);
    }

    /** All such mentions, in text order. */
    static List<Spotted> find(Reading reading, Offices offices) {
        OfficeMentions mentions = new OfficeMentions(reading.holders(), offices);
        reading.lines().forEach(mentions::read);
        return mentions.spotted;
    }

    private void read(Line line) {
        int sentence = 0;
        int i = 0;
        while (i < line.size()) {
            if (line.at(i).kind() == Item.Kind.STOP) {
                sentence++;
            }
            Named name = line.name(i);
            if (name != null && ownsMinistry(line, i)) {
                referents.addUnknown(line.passage.number(), sentence);
                i = Math.max(i + 1, line.after(name, i));
                continue;
            }
            if (name != null) {
                referents.add(name.leader(), roleBefore(line, i), line.passage.number(), sentence);
                i = Math.max(i + 1, line.after(name, i));
                continue;
            }
            i = line.at(i).lexeme().refers() ? Math.max(i + 1, word(line, i, sentence)) : i + 1;
        }
    }

    /** «وزير خارجية بوتين»: somebody who is not named, of whom the name tells only whose minister he is. */
    private static boolean ownsMinistry(Line line, int i) {
        return OPEN_OFFICES.contains(line.at(i - 1).form());
    }

    private static @Nullable Role roleBefore(Line line, int i) {
        for (int k = i - 2; k >= Math.max(0, i - 4); k--) {
            OfficePhrase phrase = OfficePhrase.at(line, k);
            if (phrase != null && phrase.end() == i) {
                return phrase.role();
            }
        }
        return null;
    }

    /** Reads the phrase at a word; returns the item behind it, or the word itself. */
    private int word(Line line, int i, int sentence) {
        PointingBack.Match<Role> own = PointingBack.own(line, i);
        if (own != null) {
            Speaker minister = referents.own(own.value(), line.passage.number(), sentence);
            return line.name(own.end()) == null && minister != null
                    ? spot(line, i, own.end(), sentence, List.of(new Meant(minister, own.value(), Rule.OWN_MINISTER)))
                    : own.end();
        }
        if (PointingBack.isCounterpart(line, i)) {
            return counterparts(line, i, sentence);
        }
        OfficePhrase phrase = OfficePhrase.at(line, i);
        if (phrase == null) {
            phrase = OfficePhrase.afterParticle(line, i);
            if (phrase != null && phrase.role() == Role.SECRETARY_GENERAL) {
                // «المبعوث الخاص للأمين العام» is somebody else.
                return phrase.end();
            }
        }
        if (phrase != null) {
            return isOthers(line, i) ? phrase.end() : offices(line, i, phrase, sentence);
        }
        BareOffices.Head head = BareOffices.at(line, i);
        Speaker bare = head == null || isOthers(line, i) ? null : holders.holder(line, i, head);
        if (head != null && bare != null) {
            return spot(line, i, head.end(), sentence, List.of(new Meant(bare, head.role(), Rule.OFFICE_NAMED_HERE)));
        }
        PointingBack.Match<PointingBack.Group> group = PointingBack.group(line, i);
        if (group != null && line.name(group.end()) == null) {
            return group(line, i, group, sentence);
        }
        if (TheLatter.isAt(line, i)) {
            return latter(line, i, sentence);
        }
        int end = EnvoyPhrase.end(line, i);
        return end > i ? envoy(line, i, end, sentence) : i;
    }

    /** «نائب الرئيس الروسي», «المتحدث باسم الرئيس التركي»: somebody else, whom the office only describes. */
    private static boolean isOthers(Line line, int i) {
        Item before = line.at(i - 1);
        return before.isWord()
                && (before.is(WordList.PERSON_TITLES) || before.is(WordList.KIN) || before.is(WordList.FORMER));
    }

    private record Meant(Speaker leader, @Nullable Role role, Rule why) {}

    /** One office, or several joined by و: «الرئيسان الروسي والمصري», «وزراء خارجية روسيا وتركيا وإيران». */
    private int offices(Line line, int i, OfficePhrase first, int sentence) {
        List<OfficePhrase> phrases = new ArrayList<>(List.of(first));
        int end = first.end();
        for (OfficePhrase next = OfficePhrase.joined(line, end, first);
                next != null;
                next = OfficePhrase.joined(line, end, first)) {
            phrases.add(next);
            end = next.end();
        }
        if (isNamed(line, end) && !isOwnName(line, phrases, end)) {
            pair(line, i, first, sentence);
            return phrases.size() == 1 ? stranger(line, end, sentence) : i;
        }
        if (first.title() == OfficePhrase.Title.LEADERS && phrases.size() == 1) {
            return end;
        }
        List<Meant> meant = new ArrayList<>();
        for (OfficePhrase phrase : phrases) {
            Speaker holder = holders.holder(phrase);
            if (holder != null
                    && !contradicted(line, i, phrase, holder)
                    && !(phrases.size() == 1 && holders.isOthers(line, end, holder))) {
                boolean here = holders.isNamedWith(phrase, holder);
                meant.add(new Meant(holder, phrase.role(), here ? Rule.OFFICE_NAMED_HERE : Rule.OFFICE_HELD));
            }
        }
        return spot(line, i, end, sentence, meant);
    }

    /** Whether the holder's own name follows, in a spelling that is not known. */
    private boolean isOwnName(Line line, List<OfficePhrase> phrases, int end) {
        Speaker holder = phrases.size() == 1 && line.name(end) == null && holders.isNameBehind(line, end)
                ? holders.holder(phrases.get(0))
                : null;
        return holder != null && !holders.isOthers(line, end, holder);
    }

    /** «الرئيسين الروسي فلاديمير بوتين والتركي رجب طيب أردوغان»: the word for both means both. */
    private void pair(Line line, int i, OfficePhrase first, int sentence) {
        Named one = line.name(first.end());
        if (one == null || !OfficePhrase.isDual(line, i)) {
            return;
        }
        for (int k = line.after(one, first.end()); line.at(k).kind() != Item.Kind.STOP; k++) {
            Named other = line.name(k + 1);
            if (other != null && OfficePhrase.joined(line, k) != null) {
                List<Meant> meant = new ArrayList<>();
                for (String id : List.of(one.leader(), other.leader())) {
                    Speaker leader = holders.speaker(id);
                    if (leader != null) {
                        meant.add(new Meant(leader, first.role(), Rule.OFFICE_NAMED_HERE));
                    }
                }
                spot(line, i, i + 1, sentence, meant);
                return;
            }
        }
    }

    /** The holder's name follows, or somebody's who is not in office, or not known to us. */
    private static boolean isNamed(Line line, int end) {
        Named name = line.name(end);
        // «أمير قطر لروحاني», «الرئيس الروسي وأردوغان»: with a particle it is somebody else's name.
        return name != null && !name.hit().hasParticle()
                || line.at(end).is(WordList.FORMER)
                || line.at(end).is(WordList.GIVEN) && !(line.isOn(end) && isDotted(line, end - 1))
                || line.at(end).is(WordList.PERSON_TITLES) && line.name(end + 1) != null;
    }

    /** Whether the paper does not leave the dots of a final yeh away, as in «الرئيس السورى»: there على may be a name. */
    private static boolean isDotted(Line line, int i) {
        return !line.written(i, i + 1).endsWith("\u0649");
    }

    /** A sentence that tells of another year may mean who held the office then. */
    private boolean contradicted(Line line, int i, OfficePhrase phrase, Speaker holder) {
        if (phrase.role() == null) {
            return false;
        }
        int from = i;
        while (from > 0 && line.at(from - 1).kind() != Item.Kind.STOP) {
            from--;
        }
        for (int k = from; line.at(k).kind() != Item.Kind.STOP; k++) {
            Days year = Days.ofYear(line.at(k).form());
            if (year != null
                    && holders.days().exclude(year)
                    && !Objects.equals(holder.id(), offices.holder(phrase.role(), phrase.of(), year))) {
                return true;
            }
        }
        return false;
    }

    private int counterparts(Line line, int i, int sentence) {
        int end = i + 1;
        String of = Nations.table().ofAdjective(line.at(end).form());
        List<Meant> meant = new ArrayList<>();
        boolean goesOn = sentence == 0 && opensWithMore(line);
        while (of != null) {
            end++;
            Speaker counterpart = referents.counterpart(of, line.passage.number(), sentence, goesOn);
            if (counterpart != null) {
                meant.add(new Meant(counterpart, null, Rule.COUNTERPART));
            }
            of = OfficePhrase.joined(line, end);
        }
        return isNamed(line, end) ? stranger(line, end, sentence) : spot(line, i, end, sentence, meant);
    }

    /** «وأضاف أن لقاءه مع نظيره»: the paragraph goes on with what somebody says. */
    private static boolean opensWithMore(Line line) {
        Verb verb = line.at(0).lexeme().verb();
        return verb != null && verb.says() && line.at(1).is(WordList.THAT);
    }

    private int group(Line line, int i, PointingBack.Match<PointingBack.Group> group, int sentence) {
        Role role = group.value().role();
        List<Meant> meant = new ArrayList<>();
        int count = group.value().count();
        List<Speaker> leaders = group.value().ministers()
                ? referents.ministers(count, line.passage.number())
                : role == null
                        ? referents.heads(count, line.passage.number())
                        : referents.holders(role, count, line.passage.number());
        for (Speaker leader : leaders) {
            meant.add(new Meant(leader, role, Rule.NAMED_BEFORE));
        }
        return spot(line, i, group.end(), sentence, meant);
    }

    private int latter(Line line, int i, int sentence) {
        Speaker last = TheLatter.meansLastNamed(line, i) ? referents.last(line.passage.number(), sentence) : null;
        return last == null ? i : spot(line, i, i + 1, sentence, List.of(new Meant(last, null, Rule.LAST_NAMED)));
    }

    /** Behind an office somebody is named, not always one of ours: what points back next may mean him. */
    private int stranger(Line line, int end, int sentence) {
        if (line.name(end) == null) {
            referents.addUnknown(line.passage.number(), sentence);
        }
        return end;
    }

    private int envoy(Line line, int i, int end, int sentence) {
        Speaker leader = isNamed(line, end) ? null : holders.envoy(line, i, end);
        return leader == null
                ? end
                : spot(line, i, end, sentence, List.of(new Meant(leader, Role.ENVOY, Rule.ENVOY_TO)));
    }

    private int spot(Line line, int from, int end, int sentence, List<Meant> meant) {
        if (meant.isEmpty()) {
            return stranger(line, end, sentence);
        }
        int start = line.passage.folded().start(line.at(from).start());
        int stop = line.passage.folded().end(line.at(end - 1).end());
        String text = line.passage.text().substring(start, stop);
        for (Meant who : meant) {
            String id = who.leader().id();
            if (id != null) {
                By by = Set.of(Rule.COUNTERPART, Rule.OWN_MINISTER, Rule.NAMED_BEFORE, Rule.LAST_NAMED)
                                .contains(who.why())
                        ? By.RELATION
                        : By.ROLE;
                Mention mention = new Mention(
                        text, line.passage.number(), start, stop, by, who.why().id());
                spotted.add(new Spotted(id, mention));
                referents.add(id, who.role(), line.passage.number(), sentence);
            }
        }
        return end;
    }
}
