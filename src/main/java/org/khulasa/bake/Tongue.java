package org.khulasa.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khulasa.lang.Language;
import org.khulasa.lang.Phrase;

/**
 * Marks text of the other language. In templates {@code tongue(x)} gives the attributes {@code lang} and {@code dir} for an
 * element that holds the phrase, nothing when it is in the page's language; {@code phrase(x)} gives the text itself, in an
 * element of its own when it needs one. As macros they took a quarter of the rendering.
 */
final class Tongue {
    private static final TemplateHTMLOutputModel NOTHING = markup("");
    private static final Map<Language, TemplateHTMLOutputModel> ATTRIBUTES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ATTRIBUTES.put(language, markup(attributes(language)));
        }
    }

    private Tongue() {}

    /** The method {@code tongue} for pages in one language. */
    static TemplateMethodModelEx attributesOn(Language page) {
        return arguments -> {
            Language language = phrase(arguments).language();
            return language == page ? NOTHING : ATTRIBUTES.get(language);
        };
    }

    /** The method {@code phrase} for pages in one language. */
    static TemplateMethodModelEx elementOn(Language page) {
        return arguments -> {
            Phrase phrase = phrase(arguments);
            return phrase.language() == page
                    ? HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(phrase.text())
                    : markup("<span" + attributes(phrase.language()) + ">"
                            + HTMLOutputFormat.INSTANCE.escapePlainText(phrase.text()) + "</span>");
        };
    }

    private static Phrase phrase(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1
                && arguments.get(0) instanceof WrapperTemplateModel wrapper
                && wrapper.getWrappedObject() instanceof Phrase phrase) {
            return phrase;
        }
        throw new TemplateModelException("a phrase is expected: a text with its language");
    }

    private static String attributes(Language language) {
        return " lang=\"" + language.code() + "\" dir=\"" + language.dir() + "\"";
    }

    private static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a string is always markup", e);
        }
    }
}
