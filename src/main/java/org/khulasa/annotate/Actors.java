package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Offices;

/**
 * Reads noun phrases that can be the subject of a reporting verb, and says who they are when that is certain.
 *
 * <p>Past 300 lines because every kind of phrase is short, and which of them goes first is one decision.
 */
final class Actors {
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_ENVOY = 14;
    private static final String BY_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

    /** «وزير خارجية بوتين» is not Putin: خارجية دفاع وزراء حكومة عهد وزير وزيرة رئيس رئيسة إلى, folded. */
    private static final Set<String> OPEN = Set.of(
            "\u062E\u0627\u0631\u062C\u064A\u0647",
            "\u062F\u0641\u0627\u0639",
            "\u0648\u0632\u0631\u0627\u0621",
            "\u062D\u0643\u0648\u0645\u0647",
            "\u0639\u0647\u062F",
            "\u0648\u0632\u064A\u0631",
            "\u0648\u0632\u064A\u0631\u0647",
            "\u0631\u0626\u064A\u0633",
            "\u0631\u0626\u064A\u0633\u0647",
            "\u0627\u0644\u064A");

    /** Media, behind ل: وكالة صحيفة قناة شبكة إذاعة مجلة جريدة موقع تلفزيون برنامج وسائل, folded. */
    private static final Set<String> ADDRESSED = Set.of(
            "\u0648\u0643\u0627\u0644\u0647",
            "\u0635\u062D\u064A\u0641\u0647",
            "\u0642\u0646\u0627\u0647",
            "\u0634\u0628\u0643\u0647",
            "\u0627\u0630\u0627\u0639\u0647",
            "\u0645\u062C\u0644\u0647",
            "\u062C\u0631\u064A\u062F\u0647",
            "\u0645\u0648\u0642\u0639",
            "\u062A\u0644\u0641\u0632\u064A\u0648\u0646",
            "\u0628\u0631\u0646\u0627\u0645\u062C",
            "\u0648\u0633\u0627\u0626\u0644");

    private static final String STATE = "\u062F\u0648\u0644\u0647"; // دولة, folded
    private static final Set<String> OFFICIAL = Set.of(
            "\u0627\u0644\u0631\u0633\u0645\u064A", "\u0627\u0644\u0631\u0633\u0645\u064A\u0647"); // الرسمي الرسمية

    private final OfficeHolders holders;
    private final Offices offices;
    private final Statements statements;
    private final People people = new People();

    Actors(OfficeHolders holders, Offices offices, Statements statements) {
        this.holders = holders;
        this.offices = offices;
        this.statements = statements;
    }

    /** The phrase that begins at an item; null when no noun phrase does. */
    @Nullable
    Actor at(Line line, int i) {
        Item item = line.at(i);
        if (!item.isWord()) {
            return null;
        }
        Actor named = leader(line, i);
        if (named == null && isHonorific(line, i)) {
            Actor behind = at(line, i + 1);
            named = behind != null && behind.speaker() != null ? behind : null;
        }
        if (named != null) {
            return named;
        }
        if (item.is(WordList.FUNCTION) || item.is(WordList.THAT) || isAddressed(line, i)) {
            return null;
        }
        Actor known = known(line, i, false);
        if (known == null) {
            known = spokesman(line, i);
        }
        if (known == null) {
            known = envoy(line, i);
        }
        if (known != null) {
            // «وزير الدفاع الأمريكي مارك ميلي»: the office does not tell who he is, but his name does.
            boolean open = known.speaker() == null && holders.isNameBehind(line, known.end());
            Actor other = open ? people.at(line, i) : null;
            return other != null && other.speaker() != null ? other : known;
        }
        if (item.is(WordList.VAGUE)) {
            return Actor.nobody(Rule.UNNAMED, i + 1);
        }
        Actor person = people.at(line, i);
        return person != null ? person : Actor.nobody(Rule.UNNAMED, i + 1);
    }

    /** A leader, office or institution, also with ل before it: what may follow «وفقاً». */
    @Nullable
    Actor source(Line line, int i) {
        Named name = line.name(i);
        Actor known = name != null ? leader(line, name, i) : known(line, i, true);
        return known != null && known.speaker() != null ? known : people.source(line, i);
    }

    /** Whether a leader, an office or an institution begins at an item, without a particle. */
    boolean isKnownSubject(Line line, int i) {
        return line.at(i).isWord()
                && (leader(line, i) != null
                        || known(line, i, false) != null
                        || isHonorific(line, i) && isKnownSubject(line, i + 1));
    }

    /**
     * «وقال لأردوغان إن», «وقال لنظيره التركي:», «وقال لوكالة الأنباء إن»: to whom it is said. Behind him nothing may stand that could
     * be the subject, as in «وقال لأردوغان ضيفه».
     */
    private static boolean isAddressed(Line line, int i) {
        String form = line.at(i).form();
        if (form.startsWith("\u0644\u0644")) {
            return true;
        }
        int end = endOfAddressed(line, i, form);
        Item behind = line.at(end);
        return end > i && (!behind.isWord() || behind.is(WordList.THAT) || behind.is(WordList.FUNCTION));
    }

    /** The item behind him, or the same one when nobody is spoken to. */
    private static int endOfAddressed(Line line, int i, String form) {
        Named name = line.name(i);
        if (name != null) {
            return name.hit().hasParticle() ? line.after(name, i) : i;
        }
        OfficePhrase office = form.startsWith("\u0644") ? OfficePhrase.afterParticle(line, i) : null;
        boolean counterpart = PointingBack.isCounterpart(line, i) && !PointingBack.isCounterpartAlone(form);
        if (office != null || counterpart) {
            int end = office != null ? office.end() : i + 2;
            Named own = line.name(end);
            return own == null ? end : line.after(own, end);
        }
        int end = i;
        if (form.startsWith("\u0644") && ADDRESSED.contains(form.substring(1))) {
            end++;
            while (Words.isDefinite(line.at(end).form()) && !line.at(end).is(WordList.PERSON_TITLES)) {
                end++;
            }
        }
        return end;
    }

    /** «فخامة الرئيس», «صاحب السمو الملكي الأمير»: a word before a title; «دولة» is a state too, and so one only before an office. */
    private static boolean isHonorific(Line line, int i) {
        String form = line.at(i).form();
        return MeetingWord.is("honorific", form)
                && (!form.equals(STATE) || line.at(i + 1).is(WordList.PERSON_TITLES));
    }

    /** Whether an honorific may mean a leader. */
    boolean mayBeCalled(@Nullable Speaker speaker, String honorific) {
        String id = speaker == null ? null : speaker.id();
        return id != null && Honorific.fits(honorific, holders.rolesOf(id), offices.servedBy(id));
    }

    private @Nullable Actor known(Line line, int i, boolean particles) {
        Actor statement = statements.at(line, i, particles);
        if (statement != null) {
            return statement;
        }
        Actor institution = Institution.at(line, i, particles);
        return institution != null ? institution : office(line, i);
    }

    /** A leader's name, alone or after that leader's own titles. */
    private @Nullable Actor leader(Line line, int start) {
        int i = Deputies.behind(line, start);
        Named name = line.name(i);
        if (name != null) {
            return name.hit().hasParticle() ? null : leader(line, name, i);
        }
        OfficePhrase office = OfficePhrase.at(line, i);
        int k = i;
        while (k < i + LONGEST_TITLE && isTitle(line, k)) {
            k++;
            name = line.name(k);
            if (name == null
                    && line.at(k).kind() == Item.Kind.COMMA
                    && k > i + 1
                    && isApposition(line, k + 1, office)) {
                name = line.name(k + 1);
            }
            if (name != null && !name.hit().hasParticle()) {
                boolean own = office == null
                        || office.role() == null
                        || offices.everHeld(name.leader(), office.role(), office.of());
                return own && !OPEN.contains(line.at(k - 1).form()) ? leader(line, name, k) : null;
            }
        }
        return null;
    }

    /** «الرئيس التركي، رجب طيب أردوغان، إن»: a name between commas, or right behind the office that its bearer held. */
    private boolean isApposition(Line line, int k, @Nullable OfficePhrase office) {
        Named name = line.name(k);
        if (name == null) {
            return false;
        }
        Item behind = line.at(line.after(name, k));
        boolean closed = !behind.isWord() || Grammar.isThat(behind.form());
        return closed || office != null && office.end() == k - 1 && held(name, office);
    }

    /** Whether somebody ever held an office. */
    boolean held(Named name, OfficePhrase office) {
        return office.role() != null && offices.everHeld(name.leader(), office.role(), office.of());
    }

    /**
     * «المتحدث باسم الكرملين ديمتري بيسكوف», «المتحدثة الروسية ماريا زاخاروفا»: the name behind is the spokesman's own when he is
     * one, not his president's.
     */
    private @Nullable Actor spokesman(Line line, int i) {
        if (!line.at(i).is(WordList.PERSON_TITLES)) {
            return spokesmanOf(line, i);
        }
        int by = OFFICIAL.contains(line.at(i + 1).form()) ? i + 2 : i + 1;
        int behind = line.at(by).lexeme().nation() ? by + 1 : by;
        Named own = line.name(behind);
        if (own != null && !own.hit().hasParticle() && holders.isSpokesman(own.leader())) {
            return leader(line, own, behind);
        }
        if (!line.at(by).form().equals(BY_NAME_OF)) {
            return null;
        }
        for (int k = by + 1; k < i + LONGEST_TITLE; k++) {
            Named name = line.name(k);
            if (name != null && !name.hit().hasParticle()) {
                return holders.isSpokesman(name.leader()) ? leader(line, name, k) : null;
            }
            boolean comma = line.at(k).kind() == Item.Kind.COMMA && line.name(k + 1) != null;
            if (!line.at(k).isWord() && !comma || line.at(k).is(WordList.FUNCTION)) {
                return null;
            }
        }
        return null;
    }

    /** «متحدثة الخارجية الروسية، ماريا زاخاروفا»: a spokesman's name right behind whom he speaks for. */
    private @Nullable Actor spokesmanOf(Line line, int i) {
        Actor institution = line.at(i).is(WordList.VAGUE) ? Institution.at(line, i + 1, false) : null;
        int end = institution == null ? i : institution.end();
        int k = line.at(end).kind() == Item.Kind.COMMA ? end + 1 : end;
        Named name = institution == null ? null : line.name(k);
        boolean own = name != null && !name.hit().hasParticle() && holders.isSpokesman(name.leader());
        return own && name != null ? leader(line, name, k) : null;
    }

    /** «مبعوث الأمين العام للأمم المتحدة إلى اليمن مارتن غريفيث»: the first name behind, if its bearer was an envoy. */
    private @Nullable Actor envoy(Line line, int i) {
        if (!EnvoyPhrase.isEnvoy(line.at(i).form())) {
            return null;
        }
        int end = EnvoyPhrase.end(line, i);
        Item behind = line.at(end);
        if (end > i && (!behind.isWord() || behind.is(WordList.THAT) || behind.is(WordList.FUNCTION))) {
            Speaker meant = line.name(end + 1) != null ? null : holders.envoy(line, i, end);
            if (meant != null && holders.isNamed(meant)) {
                return new Actor(meant, Rule.SUBJECT_AFTER_VERB, end, false);
            }
        }
        for (int k = i + 1; k < i + LONGEST_ENVOY && (line.at(k).isWord() || line.name(k + 1) != null); k++) {
            Named name = line.name(k);
            if (name != null) {
                boolean own = !name.hit().hasParticle() && offices.wasEnvoy(name.leader());
                return own ? leader(line, name, k) : null;
            }
            if (line.at(k).lexeme().verb() != null) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Actor leader(Line line, Named name, int i) {
        Speaker speaker = holders.speaker(name.leader());
        return speaker == null ? null : new Actor(speaker, Rule.SUBJECT_AFTER_VERB, line.after(name, i), false);
    }

    private static boolean isTitle(Line line, int k) {
        Item item = line.at(k);
        return item.is(WordList.TITLES) || item.lexeme().nation() || MeetingWord.is("portfolio", item.form());
    }

    private @Nullable Actor office(Line line, int i) {
        OfficePhrase phrase = OfficePhrase.at(line, i);
        if (phrase == null) {
            BareOffices.Head head = BareOffices.at(line, i);
            Speaker meant = head == null ? null : holders.holder(line, i, head);
            return head == null || meant == null ? null : new Actor(meant, Rule.SUBJECT_AFTER_VERB, head.end(), false);
        }
        String next = line.at(phrase.end()).form();
        boolean former = WordList.FORMER.has(next);
        Speaker holder = former ? null : holders.holder(phrase);
        return holder == null || holders.isOthers(line, phrase.end(), holder)
                ? Actor.nobody(Rule.OFFICE_OPEN, phrase.end())
                : new Actor(holder, Rule.SUBJECT_AFTER_VERB, phrase.end(), false);
    }
}
