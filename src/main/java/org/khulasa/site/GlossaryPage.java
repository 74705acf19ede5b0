package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.lang.Language;
import org.khulasa.lang.NameOrder;
import org.khulasa.lang.Phrase;

/** The glossary in the alphabetical order of one edition. */
record GlossaryPage(Edition edition) {
    /** The page, or nothing for a site without a glossary. */
    List<Page> pages() {
        String path = Permalinks.glossary(edition.language());
        return edition.content().glossary().isEmpty()
                ? List.of()
                : List.of(new Page(path, PageKind.GLOSSARY, edition.language(), () -> view(path)));
    }

    private View.Glossary view(String path) {
        Language language = edition.language();
        List<GlossaryTerm> terms = new ArrayList<>(edition.content().glossary());
        Comparator<GlossaryTerm> byHeadword = NameOrder.by(language, t -> t.headword(language));
        terms.sort(byHeadword.thenComparing(GlossaryTerm::id));
        Map<String, List<View.Term>> letters = new LinkedHashMap<>();
        for (GlossaryTerm term : terms) {
            letters.computeIfAbsent(NameOrder.letter(language, term.headword(language)), l -> new ArrayList<>())
                    .add(term(term));
        }
        String heading = edition.t("glossary.heading");
        String intro = edition.t("glossary.intro", terms.size());
        return new View.Glossary(
                edition.frame(path, heading, intro),
                heading,
                intro,
                letters.entrySet().stream()
                        .map(e -> new View.Letter(anchor(e.getKey()), e.getKey(), e.getValue()))
                        .toList());
    }

    /** In ASCII, as every address is: an Arabic letter would be copied as percent signs. */
    private static String anchor(String letter) {
        return "letter-" + Integer.toHexString(letter.codePointAt(0));
    }

    private View.Term term(GlossaryTerm term) {
        Language language = edition.language();
        Language other = language.other();
        return new View.Term(
                "term-" + term.id(),
                term.headword(language),
                furtherForms(term, language),
                new Phrase(term.headword(other), other),
                furtherForms(term, other),
                term.note() == null ? null : edition.in(term.note()));
    }

    private static @Nullable String furtherForms(GlossaryTerm term, Language language) {
        List<String> forms = term.forms(language);
        return forms.size() == 1
                ? null
                : String.join(language.isArabic() ? "\u060C " : ", ", forms.subList(1, forms.size()));
    }
}
