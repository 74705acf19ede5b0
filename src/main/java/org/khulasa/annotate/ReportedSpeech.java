package org.khulasa.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.SentenceReader.Range;
import org.khulasa.lang.Fold;

/**
 * Reads what a sentence gives as a leader's words without quotation marks: the clause behind أن. It is the writer's
 * wording, so it is kept apart from quotations; where another clause may begin that is not the leader's, there is none.
 *
 * <p>Past 300 lines because where such a clause begins and where it ends is one question.
 */
final class ReportedSpeech {
    private static final int LEAST_WORDS = 4;
    private static final int NEAR = 8;
    private static final String INDEED = "\u0642\u062F"; // قد
    /** تابع تابعت, which are no present. */
    private static final Set<String> PAST_WITH_TEH =
            Set.of("\u062A\u0627\u0628\u0639", "\u062A\u0627\u0628\u0639\u062A");

    /** دون بدون عدم */
    private static final Set<String> WITHOUT =
            Set.of("\u062F\u0648\u0646", "\u0628\u062F\u0648\u0646", "\u0639\u062F\u0645");
    /** Words of a term in marks, «أفضل مراحلها على الإطلاق»; a longer one is quoted for itself. */
    private static final int TERM = 5;

    private static final Set<String> OTHER_CLAUSES = Set.of(
            "\u0628\u064A\u0646\u0645\u0627", // بينما
            "\u0641\u064A\u0645\u0627", // فيما
            "\u062D\u064A\u0646"); // حين

    /** تصريحات تصريح, also behind a glued ل or ب, folded. */
    private static final Set<String> STATEMENTS = Set.of(
            "\u062A\u0635\u0631\u064A\u062D\u0627\u062A",
            "\u062A\u0635\u0631\u064A\u062D",
            "\u0644\u062A\u0635\u0631\u064A\u062D\u0627\u062A",
            "\u0628\u062A\u0635\u0631\u064A\u062D\u0627\u062A");

    /** التأكيد تأكيده تأكيدها, folded. */
    private static final Set<String> STRESS = Set.of(
            "\u0627\u0644\u062A\u0627\u0643\u064A\u062F",
            "\u062A\u0627\u0643\u064A\u062F\u0647",
            "\u062A\u0627\u0643\u064A\u062F\u0647\u0627");

    private static final String ALSO = "\u0643\u0645\u0627"; // كما
    private static final String THAT_WAS = "\u0648\u0630\u0644\u0643"; // وذلك

    private final Range range;
    private final List<Quotation> reported;
    private @Nullable Frame last;
    /** Whether the last verb of saying tells what was said. */
    private boolean real = true;

    ReportedSpeech(Range range, List<Quotation> reported) {
        this.range = range;
        this.reported = reported;
    }

    /** «تصريحات»: whose they are stands behind, and then what they say. */
    static boolean isStatement(String form) {
        return STATEMENTS.contains(form);
    }

    /** The word at an item, before which a verb governs or none does. */
    void pass(int i, @Nullable Frame governing) {
        Line line = range.line();
        Verb verb = line.at(i).lexeme().verb();
        if (verb != null && verb.says()) {
            real = isReal(i);
        }
        if (governing == null
                || !real
                || governing.equals(last)
                || !Grammar.isThat(line.at(i).form())
                || line.name(i) != null // «بان كي مون»
                || !isSaid(governing, i)) {
            return;
        }
        last = governing;
        Speaker speaker = governing.subject().speaker();
        if (speaker != null && speaker.id() != null && isNear(governing, i) && asserts(governing, i)) {
            int end = end(i + 1);
            if (end > i + 1) {
                add(governing, i + 1, end);
            }
        }
    }

    /** «قال بوتين في كلمته: لن نترك هذا الملف»: speech without marks behind a colon goes to the end of its sentence. */
    void colon(int i, @Nullable Frame governing) {
        Line line = range.line();
        Speaker speaker = governing == null ? null : governing.subject().speaker();
        if (governing == null
                || speaker == null
                || speaker.id() == null
                || !real
                || governing.equals(last)
                || i - governing.end() > NEAR
                || line.at(i + 1).kind() == Item.Kind.QUOTE
                || line.at(i + 1).is(WordList.THAT)
                || !asserts(governing, i)) {
            return;
        }
        for (int k = governing.end(); k < i; k++) {
            Item item = line.at(k);
            if (!item.isWord() || item.lexeme().verb() != null || Grammar.isThat(item.form()) || line.name(k) != null) {
                return;
            }
        }
        last = governing;
        int end = end(i + 1);
        if (end > i + 1) {
            add(governing, i + 1, end);
        }
    }

    /** «لو قال», «هل قال», «قد يقول», «المتوقع أن يقول»: it has not been said. */
    private boolean isReal(int i) {
        String before = range.line().at(i - 1).form();
        String form = range.line().at(i).form();
        boolean present = form.startsWith("\u064A") || form.startsWith("\u062A");
        boolean open = INDEED.equals(Words.withoutAnd(before)) || Grammar.isThat(before) && !Grammar.hasPronoun(before);
        return !WordList.IF.has(before) && !(open && present && !PAST_WITH_TEH.contains(form));
    }

    /**
     * Whether أن begins what the verb says: no «بعد أن وصل», «ضرورة أن يعود», «دون الإشارة إلى أن». Right before a verb it is
     * the other أن, which states nothing.
     */
    private boolean isSaid(Frame governing, int i) {
        Line line = range.line();
        Item next = line.at(i + 1);
        MeetingWord meets = MeetingWord.of(next.form());
        boolean present = next.form().startsWith("\u064A")
                && !next.is(WordList.GIVEN)
                && !MeetingWord.is("between", next.form()) // «أن يوم الجمعة»
                && line.name(i + 1) == null;
        boolean verb = next.lexeme().verb() != null
                || present
                || meets != null && meets.role() != MeetingWord.Role.NOUN && meets.role() != MeetingWord.Role.OWN;
        boolean plain = !Grammar.hasPronoun(line.at(i).form());
        boolean denied = false;
        for (int k = governing.end(); k < i; k++) {
            denied |= WITHOUT.contains(line.at(k).form());
        }
        return !denied && !(plain && verb) && !line.at(i - 1).is(WordList.NO_REPORT);
    }

    private boolean isNear(Frame governing, int i) {
        if (Circumstance.isMeeting(range.line(), governing.end(), i)
                || Circumstance.isOccasion(range.line(), governing.end(), i)) {
            return true;
        }
        boolean near = i - governing.end() <= NEAR;
        for (int k = governing.end(); k < i; k++) {
            Item.Kind kind = range.line().at(k).kind();
            // Behind a colon the speech begins, and an أن further on is one of its own.
            boolean begun = kind == Item.Kind.COLON && k < i - 1;
            // «قال بوتين لأردوغان إن»: to whom he says it.
            Named name = range.line().name(k);
            boolean addressed = name != null && isAddressed(governing.end(), k);
            // «أعلنت وزيرة الخارجية الألمانية أناليا بيربوك أن»: the speaker's own name, behind one spelled otherwise.
            Speaker speaker = governing.subject().speaker();
            boolean own = name != null && speaker != null && name.leader().equals(speaker.id());
            near &= (name == null || addressed || own)
                    && (kind != Item.Kind.QUOTE || !isLong(range.line().at(k)))
                    && !begun;
        }
        return near;
    }

    /** «قال بوتين لأردوغان», «أكد بوتين لنظيره التركي رجب طيب أردوغان»: the name at an item, of him to whom it is said. */
    private boolean isAddressed(int from, int k) {
        Line line = range.line();
        boolean to = line.at(from).form().startsWith("\u0644");
        Named name = line.name(k);
        if (!to || name == null || k == from) {
            return to && name != null && name.hit().hasParticle();
        }
        OfficePhrase office = OfficePhrase.afterParticle(line, from);
        int end = office != null ? office.end() : PointingBack.isCounterpart(line, from) ? from + 2 : from;
        return end == k && !name.hit().hasParticle();
    }

    /** Whether the verb holds true what follows; «جدد التأكيد على أن» does by its noun. */
    private boolean asserts(Frame governing, int i) {
        String verb = Fold.key(governing.written());
        boolean stressed = false;
        for (int k = governing.end(); k < i; k++) {
            stressed |= STRESS.contains(range.line().at(k).form());
        }
        return stressed || WordList.ASSERTING.has(verb) || WordList.ASSERTING.has(Words.withoutAnd(verb));
    }

    /** Where the clause ends: with the sentence, or where the speech goes on; 0 when that is not certain. */
    private int end(int start) {
        Line line = range.line();
        for (int k = start; k < range.to(); k++) {
            Item item = line.at(k);
            if (item.kind() == Item.Kind.QUOTE && isLong(item)) {
                return 0;
            }
            if (item.kind() == Item.Kind.QUOTE && endsSentence(item)) {
                return k + 1;
            }
            boolean comma = line.at(k - 1).kind() == Item.Kind.COMMA;
            Verb verb = item.lexeme().verb();
            if (verb != null && verb.says()) {
                boolean opened = line.at(k - 1).is(WordList.CLAUSE_OPENERS)
                        && line.at(k - 2).kind() == Item.Kind.COMMA;
                if (opened && !verb.is(Verb.Trait.DOUBTFUL)) {
                    // «، لكنه شدد على»
                    return k - 1;
                }
                boolean apart = comma || verb.form() == Verb.Form.PARTICIPLE && !verb.is(Verb.Trait.DOUBTFUL);
                boolean joined = verb.is(Verb.Trait.JOINED) && !verb.is(Verb.Trait.DOUBTFUL);
                if (joined && !apart) {
                    // «إن الوقت ضيق وأكد أن»
                    return k;
                }
                // «إن البلدين أكدا ضرورة الحوار»: of several nothing more is told by itself.
                boolean several = verb.form() == Verb.Form.PLURAL && !apart;
                if (!several && !isInner(k, verb) && (apart || !verb.is(Verb.Trait.DOUBTFUL))) {
                    return apart ? k : 0;
                }
            }
            if (item.is(WordList.TURNS) || item.is(WordList.SOURCES)) {
                return comma ? k : 0;
            }
            if (comma && isReply(item.form())) {
                return k;
            }
            if (item.isWord() && OTHER_CLAUSES.contains(Words.withoutAnd(item.form()))) {
                return comma ? k : 0;
            }
            if (comma && (isAddition(k) || Grammar.isThat(item.form()))) {
                // «، أن» belongs to another verb, «، وأن» goes on.
                return k;
            }
        }
        return range.to();
    }

    /**
     * «إن بلاده أعلنت رفضها للحرب», «إن الدول التي أعلنت ذلك»: a verb behind its own subject, which nothing joins to what stands
     * before, is a part of what is said.
     */
    private boolean isInner(int k, Verb verb) {
        Item before = range.line().at(k - 1);
        boolean own = verb.form() == Verb.Form.SINGULAR && !verb.is(Verb.Trait.JOINED);
        if (own && before.kind() == Item.Kind.COMMA) {
            // «إن وجود الوفد هنا، يؤكد متانة العلاقات»: nothing new begins with the present.
            return range.line().at(k).form().startsWith("\u064A");
        }
        return own
                && before.isWord()
                && !before.is(WordList.CLAUSE_OPENERS)
                && (!before.is(WordList.FUNCTION) || Grammar.isRelative(range.line(), k));
    }

    /** Whether what stands between marks is more than a term, so that the marks hold the speech itself. */
    private boolean isLong(Item quote) {
        MarkSpan span = java.util.Objects.requireNonNull(quote.span());
        return span.shape() != MarkSpan.Shape.CLOSED
                || Sentences.words(range.line().passage.text().substring(span.start(), span.end())) > TERM;
    }

    /** «، ليرد الكرملين»: somebody else says the next thing. */
    private static boolean isReply(String form) {
        Verb verb =
                form.startsWith("\u0644\u064A") || form.startsWith("\u0644\u062A") ? Verbs.of(form.substring(1)) : null;
        return verb != null && verb.says();
    }

    /** «على الرغم من أنه "لا يعرف متى." وعند سؤاله»: the stop of the sentence stands before the mark that closes. */
    private boolean endsSentence(Item quote) {
        MarkSpan span = java.util.Objects.requireNonNull(quote.span());
        String text =
                range.line().passage.text().substring(span.start(), span.end()).strip();
        return !text.isEmpty() && ".!\u061F".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** «، كما أيد», «، وذلك خلال لقاء»: the writer goes on, unless أن follows. */
    private boolean isAddition(int k) {
        String form = range.line().at(k).form();
        return form.equals(THAT_WAS)
                || form.equals(ALSO) && !range.line().at(k + 1).is(WordList.THAT);
    }

    private void add(Frame governing, int from, int to) {
        Line line = range.line();
        int last = to;
        while (last > from && !line.at(last - 1).isWord() && line.at(last - 1).kind() != Item.Kind.QUOTE) {
            last--;
        }
        if (last - from < LEAST_WORDS) {
            return;
        }
        Passage passage = line.passage;
        int start = passage.folded().start(line.at(from).start());
        int end = passage.folded().end(line.at(last - 1).end());
        String text = passage.text().substring(start, end);
        boolean whole =
                range.line().items().subList(from, last).stream().anyMatch(item -> item.kind() == Item.Kind.QUOTE);
        if (MarkSpans.any(text) && !whole || text.startsWith("\u2018") || text.startsWith("\u2019")) {
            return;
        }
        reported.add(new Quotation(
                text,
                passage.number(),
                start,
                end,
                Quotation.Kind.REPORTED,
                governing.subject().speaker(),
                governing.written(),
                governing.subject().why().id(),
                "p" + passage.number(),
                null));
    }
}
