package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Quotation;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.english.Summary;

/** The markup of an article's blocks, with an element around each quotation so that links can point at it. */
final class ArticleBody {
    /** Characters of an excerpt: some sixty words. */
    private static final int EXCERPT = 360;

    private ArticleBody() {}

    /** The beginning of the first paragraph, for outlets of whose texts no more may be shown. */
    static List<View.Block> excerpt(Article article) {
        Block first = first(article);
        StringBuilder html = new StringBuilder();
        String text = Cards.clip(first.text(), EXCERPT);
        ProseText.escape(text, 0, text.length(), html);
        return List.of(new View.Block(first.number(), "p", html.toString(), List.of()));
    }

    /** Where links into the text lead that an excerpt does not show. */
    static List<String> hidden(Annotated annotated) {
        int shown = first(annotated.article()).number();
        List<String> anchors = new ArrayList<>();
        for (Block block : annotated.article().body()) {
            if (block.number() != shown) {
                anchors.add("p" + block.number());
            }
        }
        annotated.quotations().forEach(quotation -> anchors.add(quotation.anchor()));
        return anchors.stream().distinct().toList();
    }

    private static Block first(Article article) {
        List<Block> body = article.body();
        return body.stream().filter(block -> !block.isSubhead()).findFirst().orElse(body.get(0));
    }

    static List<View.Block> of(Annotated annotated, Summary summary, Markdown markdown) {
        Map<Integer, List<Integer>> sentences = sentences(summary);
        List<View.Block> blocks = new ArrayList<>();
        for (Block block : annotated.article().body()) {
            List<Quotation> quotations = annotated.quotations().stream()
                    .filter(q -> q.paragraph() == block.number())
                    .sorted(Comparator.comparingInt(Quotation::start))
                    .toList();
            blocks.add(block(block, quotations, sentences.getOrDefault(block.number(), List.of()), markdown));
        }
        return blocks;
    }

    /** The English sentences that rest on each block, by its number. */
    private static Map<Integer, List<Integer>> sentences(Summary summary) {
        Map<Integer, List<Integer>> byBlock = new HashMap<>();
        int number = 0;
        for (List<Summary.Sentence> paragraph : summary.paragraphs()) {
            for (Summary.Sentence sentence : paragraph) {
                number++;
                for (int block : sentence.paragraphs()) {
                    byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(number);
                }
            }
        }
        return byBlock;
    }

    private static View.Block block(
            Block block, List<Quotation> quotations, List<Integer> sentences, Markdown markdown) {
        String element = block.isSubhead() ? "h2" : "p";
        if (block.plain()) {
            return new View.Block(block.number(), element, plain(block.text(), quotations), sentences);
        }
        // Offsets count in the plain text; where markup stands between, the anchors go before the block's text.
        StringBuilder out = new StringBuilder();
        for (Quotation quotation : quotations) {
            out.append("<span class=\"q\" id=\"").append(quotation.anchor()).append("\"></span>");
        }
        String html = markdown.blocks(block.markdown()).strip();
        String inner = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length()
                ? html.substring("<p>".length(), html.length() - "</p>".length())
                : null;
        if (inner == null && !block.isSubhead()) {
            return new View.Block(block.number(), "div", out.append(html).toString(), sentences);
        }
        return new View.Block(
                block.number(),
                element,
                out.append(inner == null ? html : inner).toString(),
                sentences);
    }

    private static String plain(String text, List<Quotation> quotations) {
        StringBuilder out = new StringBuilder(text.length() + 16 + quotations.size() * 48);
        int at = 0;
        for (Quotation quotation : quotations) {
            // A quotation inside another has no element of its own.
            if (quotation.start() >= at && quotation.end() <= text.length()) {
                ProseText.escape(text, at, quotation.start(), out);
                out.append("<span class=\"q\" id=\"").append(quotation.anchor()).append("\">");
                ProseText.escape(text, quotation.start(), quotation.end(), out);
                out.append("</span>");
                at = quotation.end();
            }
        }
        ProseText.escape(text, at, text.length(), out);
        return out.toString();
    }
}
