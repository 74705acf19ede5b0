package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A span between marks that is speech.
 *
 * @param verb what introduces it, as written; null when nothing does
 */
record Utterance(Passage passage, MarkSpan span, Subject subject, @Nullable String verb) {}
