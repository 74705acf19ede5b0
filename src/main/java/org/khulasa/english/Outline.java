package org.khulasa.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.Speaker;
import org.khulasa.content.Content;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Leader;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Language;
import org.khulasa.lang.Messages;

/**
 * An English title and a few plain sentences for an article for which nobody wrote any. Every sentence lists facts that the
 * annotator found, with the paragraphs they stand in; nothing joins two facts but a verb of the Arabic. Thread-safe.
 */
public final class Outline {
    /** Institutions whose English name takes no article. */
    private static final Set<String> BARE = Set.of("Hamas", "Hezbollah", "NATO");

    /** Items of one kind in a sentence. */
    private static final int LISTED = 4;

    /** Meetings told. */
    private static final int MEETINGS = 2;

    /** References behind a sentence: the first are enough to find the place. */
    private static final int REFERENCES = 3;

    private final Wording wording;

    public Outline(Content content, Messages messages, DateWords dates) {
        wording = new Wording(content, messages, dates);
    }

    /** The outline of an article; never without a title and a sentence. */
    public Summary of(Annotated annotated) {
        List<Summary.Sentence> sentences = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Summary.Sentence people = people(annotated, met);
        if (people != null) {
            sentences.add(people);
        }
        Summary.Sentence quoted = quoted(annotated);
        if (quoted != null) {
            sentences.add(quoted);
        }
        add(sentences, part("topics", topics(annotated)), part("terms", terms(annotated)));
        add(sentences, part("named", leaders(annotated, met)), part("places", places(annotated)));
        if (sentences.isEmpty()) {
            sentences.add(new Summary.Sentence(wording.text("nothing"), List.of()));
        }
        return new Summary(new OutlineTitle(wording).of(annotated), List.of(sentences), Tier.OUTLINE, false);
    }

    /** A fact in words and the paragraphs that have it. */
    private record Fact(String text, Collection<Integer> paragraphs) {}

    /** A label and what it lists, such as "topics: Idlib, Libya"; null when there is nothing to list. */
    private @Nullable Part part(String key, List<Fact> facts) {
        String list = String.join(", ", facts.stream().map(Fact::text).toList());
        return facts.isEmpty() ? null : new Part(wording.text(key, list), facts);
    }

    private record Part(String text, List<Fact> facts) {}

    private void add(List<Summary.Sentence> sentences, @Nullable Part first, @Nullable Part second) {
        List<Part> parts = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .toList();
        if (!parts.isEmpty()) {
            String text = String.join("; ", parts.stream().map(Part::text).toList());
            sentences.add(sentence(
                    capital(text) + ".",
                    parts.stream().flatMap(p -> p.facts().stream()).toList()));
        }
    }

    private static Summary.Sentence sentence(String text, List<Fact> facts) {
        // One paragraph for each fact before a second for any: every part of the sentence can be looked up.
        Set<Integer> chosen = new TreeSet<>();
        facts.forEach(f -> f.paragraphs().stream().filter(n -> n > 0).limit(1).forEach(chosen::add));
        facts.stream().flatMap(f -> f.paragraphs().stream()).filter(n -> n > 0).forEach(n -> {
            if (chosen.size() < REFERENCES) {
                chosen.add(n);
            }
        });
        return new Summary.Sentence(text, List.copyOf(chosen));
    }

    /** Who met whom when a verb says so, else the central leaders; with the date. */
    private Summary.@Nullable Sentence people(Annotated annotated, Set<String> told) {
        String date = wording.report(annotated.article().dating());
        List<Fact> meetings = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        // What a paragraph tells can be looked up there; a title has no place to point to.
        List<Meeting> bodyFirst = annotated.meetings().stream()
                .sorted(Comparator.comparing(m -> m.paragraph() == 0))
                .toList();
        for (Meeting meeting : bodyFirst) {
            boolean known = meeting.leaders().stream().allMatch(id -> wording.leader(id) != null);
            if (meeting.isHeld() && known && meetings.size() < MEETINGS && seen.add(meeting.leaders())) {
                meetings.add(new Fact(met(annotated, meeting, told), List.of(meeting.paragraph())));
            }
        }
        if (!meetings.isEmpty()) {
            String text = Wording.and(meetings.stream().map(Fact::text).toList());
            return sentence(wording.text("met", text, date), meetings);
        }
        List<Fact> central = new ArrayList<>();
        for (Presence presence : annotated.leaders()) {
            Leader leader = presence.central() ? wording.leader(presence.id()) : null;
            if (leader != null && central.size() < LISTED) {
                told.add(leader.id());
                central.add(new Fact(wording.full(leader, annotated.article().dating()), paragraphs(presence)));
            }
        }
        return central.isEmpty()
                ? null
                : sentence(
                        wording.text(
                                "people",
                                central.size(),
                                Wording.and(central.stream().map(Fact::text).toList()),
                                date),
                        central);
    }

    /** "Vladimir Putin and Bashar al-Assad met in Sochi": who began it, the text may not say. */
    private String met(Annotated annotated, Meeting meeting, Set<String> told) {
        List<String> order = annotated.leaders().stream().map(Presence::id).toList();
        String who = Wording.and(meeting.leaders().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(id -> once(annotated, id, told))
                .toList());
        String key = "meeting." + meeting.kind().id();
        String where = wording.in(meeting.place());
        return where == null ? wording.text(key, who) : wording.text(key + "-in", who, where);
    }

    /** With the office the first time, then by the short name. */
    private String once(Annotated annotated, String id, Set<String> told) {
        Leader leader = wording.leader(id);
        if (leader == null) {
            return "";
        }
        return told.add(id) ? wording.full(leader, annotated.article().dating()) : leader.shortEnglishName();
    }

    private static List<Integer> paragraphs(Presence presence) {
        return presence.mentions().stream().map(m -> m.paragraph()).distinct().toList();
    }

    /** "The article quotes Sergey Lavrov twice and the Kremlin once." */
    private Summary.@Nullable Sentence quoted(Annotated annotated) {
        Map<String, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (Quotation quotation : annotated.quotations()) {
            Speaker speaker = quotation.speaker();
            if (speaker != null && speaker.en() != null && quotation.kind() == Quotation.Kind.DIRECT) {
                bySpeaker
                        .computeIfAbsent(name(speaker, speaker.en()), s -> new ArrayList<>())
                        .add(quotation.paragraph());
            }
        }
        List<Fact> facts = new ArrayList<>();
        bySpeaker.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(LISTED)
                .forEach(e -> facts.add(
                        new Fact(wording.text("times", e.getKey(), e.getValue().size()), e.getValue())));
        return facts.isEmpty()
                ? null
                : sentence(
                        wording.text(
                                "quotes",
                                Wording.and(facts.stream().map(Fact::text).toList())),
                        facts);
    }

    /** Who is no leader but has an English name is an institution. */
    private String name(Speaker speaker, String en) {
        return speaker.id() == null && !BARE.contains(en) ? wording.text("the", en) : en;
    }

    private List<Fact> topics(Annotated annotated) {
        List<Fact> facts = new ArrayList<>();
        annotated.topics().stream().limit(LISTED).forEach(hit -> {
            String topic = wording.topic(hit.id());
            if (topic != null) {
                facts.add(new Fact(topic, hit.paragraphs()));
            }
        });
        return facts;
    }

    /** Words such as "talks" and "agreement", and offices, tell nothing about one article. */
    private static boolean isTelling(GlossaryTerm term) {
        boolean word = term.kind() == GlossaryTerm.Kind.TERM
                && term.headword(Language.EN).indexOf(' ') < 0;
        return !word && term.kind() != GlossaryTerm.Kind.OFFICE;
    }

    /** The most frequent terms of the glossary. */
    private static List<Fact> terms(Annotated annotated) {
        return annotated.terms().stream()
                .filter(t -> isTelling(t.term()))
                .sorted((a, b) -> b.mentions() - a.mentions())
                .limit(LISTED)
                .map(t -> new Fact(t.term().headword(Language.EN), t.paragraphs()))
                .toList();
    }

    /** Leaders that no sentence before names. */
    private List<Fact> leaders(Annotated annotated, Set<String> told) {
        return annotated.leaders().stream()
                .filter(p -> !told.contains(p.id()))
                .flatMap(p -> Stream.ofNullable(wording.leader(p.id()))
                        .map(l -> new Fact(l.name().en(), paragraphs(p))))
                .limit(LISTED)
                .toList();
    }

    private static List<Fact> places(Annotated annotated) {
        return annotated.places().stream()
                .sorted((a, b) -> b.mentions() - a.mentions())
                .limit(LISTED)
                .map(p -> new Fact(p.en(), p.paragraphs()))
                .toList();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
