package org.khulasa.content;

import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Localized;

/**
 * The evidence for a date.
 *
 * @param rule name of the rule that read it, or {@code editor}
 * @param line line of the raw text, 0 when there is none
 * @param text the words of the raw text, null when there are none
 * @param why an editor's reasons, null for a rule
 */
public record DatedBy(String rule, int line, @Nullable String text, @Nullable Localized why) {}
