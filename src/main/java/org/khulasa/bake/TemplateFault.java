package org.khulasa.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/** Turns what FreeMarker throws into a problem with template, line and column. */
final class TemplateFault {
    private TemplateFault() {}

    static Problem problem(String template, String page, @Nullable Throwable thrown) {
        Throwable cause = reason(thrown);
        if (cause instanceof TemplateException e) {
            String name = e.getTemplateSourceName();
            return fatal(
                    new Place(
                            "templates/" + (name == null ? template : name),
                            orZero(e.getLineNumber()),
                            orZero(e.getColumnNumber())),
                    what(e),
                    "correct the template; found while rendering " + page);
        }
        if (cause instanceof ParseException e) {
            String name = e.getTemplateName();
            return fatal(
                    new Place("templates/" + (name == null ? template : name), e.getLineNumber(), e.getColumnNumber()),
                    firstLine(e.getEditorMessage()),
                    "correct the template");
        }
        if (cause instanceof TemplateNotFoundException e) {
            return fatal(
                    Place.file("templates/" + e.getTemplateName()), "there is no such template", "restore the file");
        }
        return fatal(
                Place.file("templates/" + template),
                cause == null ? "rendering failed" : firstLine(cause.toString()),
                "found while rendering " + page);
    }

    /**
     * What a template that does not parse or is not there says of itself: whoever imports it wraps it, and so does every page
     * after the first.
     */
    private static @Nullable Throwable reason(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException || cause instanceof TemplateNotFoundException) {
                return cause;
            }
        }
        return thrown;
    }

    /** FreeMarker names a missing value on the second line of its message only. */
    private static String what(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        return e instanceof InvalidReferenceException && blamed != null
                ? "there is no value for " + blamed
                : firstLine(e.getMessageWithoutStackTop());
    }

    private static Problem fatal(Place place, String what, String help) {
        return Problem.fatal("E-TEMPLATE", place, what, help);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "" : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
