package org.khulasa.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Pairs the quotation marks of a paragraph. News text has marks of all shapes, nested, turned round, never closed and never
 * opened; only outermost spans are returned, because what is quoted inside a quotation belongs to it.
 */
final class MarkSpans {
    /** As many words inside an inner span of which the outer one never closes speak for one mark that closes both. */
    private static final int LONG = 6;

    private final String text;
    /** What typesetting makes of a closing mark behind a digit: «“مؤتمر 2022″». */
    private static final char PRIME = '\u2033';

    private final IntPredicate opensSpeech;
    private final List<MarkSpan> spans = new ArrayList<>();

    private record Mark(int at, boolean opens) {}

    private MarkSpans(String text, IntPredicate opensSpeech) {
        this.text = text;
        this.opensSpeech = opensSpeech;
    }

    static boolean any(String text) {
        for (char c : text.toCharArray()) {
            if (isMark(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The outermost spans, in text order.
     *
     * @param opensSpeech whether words that introduce speech stand right before an offset: such a mark opens a quotation of
     *     its own even when the one before has not been closed
     */
    static List<MarkSpan> in(String text, IntPredicate opensSpeech) {
        MarkSpans pairs = new MarkSpans(text, opensSpeech);
        List<Integer> angles = new ArrayList<>();
        List<Integer> straights = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isMark(chars[i])) {
                (isAngle(chars[i]) ? angles : straights).add(i);
            }
        }
        pairs.pair(pairs.angleMarks(angles));
        pairs.pairStraight(straights);
        return pairs.outermost();
    }

    private List<Mark> angleMarks(List<Integer> at) {
        boolean turned = !at.isEmpty() && opensByPlace(at.get(0)) && isRight(text.charAt(at.get(0)));
        return at.stream()
                .map(i -> new Mark(i, isRight(text.charAt(i)) == turned))
                .toList();
    }

    private void pair(List<Mark> marks) {
        Deque<Mark> open = new ArrayDeque<>();
        boolean balanced = isBalanced(marks);
        int innerClose = -1;
        int innerOpen = -1;
        for (Mark mark : marks) {
            if (mark.opens()) {
                if (!open.isEmpty() && !balanced && opensSpeech.test(mark.at())) {
                    unclosed(open.peekLast(), mark.at());
                    open.clear();
                    innerClose = -1;
                }
                open.push(mark);
            } else if (open.isEmpty()) {
                unopened(mark.at());
            } else {
                Mark opening = open.pop();
                innerClose = mark.at();
                innerOpen = opening.at();
                if (open.isEmpty()) {
                    spans.add(new MarkSpan(
                            opening.at() + 1, mark.at(), opening.at(), mark.at() + 1, MarkSpan.Shape.CLOSED));
                    innerClose = -1;
                }
            }
        }
        if (open.isEmpty()) {
            return;
        }
        Mark outer = open.peekLast();
        if (innerClose > 0 && Sentences.words(text.substring(innerOpen + 1, innerClose)) >= LONG) {
            spans.add(new MarkSpan(outer.at() + 1, innerClose, outer.at(), innerClose + 1, MarkSpan.Shape.CLOSED));
        } else {
            unclosed(outer, text.length());
        }
    }

    private static boolean isBalanced(List<Mark> marks) {
        int depth = 0;
        for (Mark mark : marks) {
            depth += mark.opens() ? 1 : -1;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Straight and curly marks say nothing reliable about direction: their place beside a space does. */
    private void pairStraight(List<Integer> at) {
        List<Mark> strict = new ArrayList<>();
        for (int i : at) {
            if (opensByPlace(i) != closesByPlace(i)) {
                strict.add(new Mark(i, opensByPlace(i)));
            }
        }
        if (strict.size() == at.size() && isBalanced(strict)) {
            pair(strict);
            return;
        }
        int open = -1;
        for (int k = 0; k < at.size(); k++) {
            int i = at.get(k);
            boolean onlyOpens = opensByPlace(i) && !closesByPlace(i);
            boolean onlyCloses = closesByPlace(i) && !opensByPlace(i);
            boolean nextCloses = k + 1 < at.size() && closesByPlace(at.get(k + 1)) && !opensByPlace(at.get(k + 1));
            if (open < 0 && onlyCloses) {
                unopened(i);
            } else if (open < 0) {
                open = i;
            } else if (onlyOpens && nextCloses) {
                unclosed(new Mark(open, true), i);
                open = i;
            } else {
                spans.add(new MarkSpan(open + 1, i, open, i + 1, MarkSpan.Shape.CLOSED));
                open = -1;
            }
        }
        if (open >= 0) {
            unclosed(new Mark(open, true), text.length());
        }
    }

    private void unclosed(Mark open, int limit) {
        int end = Math.min(Sentences.end(text, open.at() + 1), limit);
        spans.add(new MarkSpan(open.at() + 1, end, open.at(), end, MarkSpan.Shape.UNCLOSED));
    }

    private void unopened(int at) {
        int limit = spans.stream()
                .mapToInt(MarkSpan::outerEnd)
                .filter(e -> e <= at)
                .max()
                .orElse(0);
        int start = Sentences.start(text, at, limit);
        spans.add(new MarkSpan(start, at, start, at + 1, MarkSpan.Shape.UNOPENED));
    }

    private List<MarkSpan> outermost() {
        spans.sort(Comparator.comparingInt(MarkSpan::outerStart)
                .thenComparing(Comparator.comparingInt(MarkSpan::outerEnd).reversed()));
        List<MarkSpan> kept = new ArrayList<>();
        int free = 0;
        for (MarkSpan span : spans) {
            if (span.outerStart() >= free && span.end() > span.start()) {
                kept.add(span);
                free = span.outerEnd();
            }
        }
        return kept;
    }

    /** A space before and a letter behind; a particle before, as in و«. */
    private boolean opensByPlace(int i) {
        boolean letterBehind = i + 1 < text.length() && isText(text.charAt(i + 1));
        if (i == 0 || !isText(text.charAt(i - 1)) || text.charAt(i - 1) == '\u0640') {
            return letterBehind;
        }
        boolean particle = "\u0648\u0641\u0628\u0644\u0643".indexOf(text.charAt(i - 1)) >= 0
                && (i == 1 || !isText(text.charAt(i - 2)));
        return letterBehind && particle;
    }

    private boolean closesByPlace(int i) {
        boolean textBefore =
                i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && "(:".indexOf(text.charAt(i - 1)) < 0;
        return textBefore && (i + 1 == text.length() || !isText(text.charAt(i + 1)));
    }

    private static boolean isText(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
    }

    /** An angle or straight mark; Arabic letters and spaces, nearly all of a text, are told first. */
    private static boolean isMark(char c) {
        return c != ' ' && (c < '\u0600' || c > '\u06FF') && (isAngle(c) || isStraight(c));
    }

    private static boolean isAngle(char c) {
        return c == '\u00AB' || c == '\u00BB' || c == '\u2039' || c == '\u203A' || c == '\u300A' || c == '\u300B';
    }

    private static boolean isRight(char c) {
        return c == '\u00BB' || c == '\u203A' || c == '\u300B';
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == PRIME || c >= '\u201C' && c <= '\u201F' || c == '\uFF02';
    }
}
