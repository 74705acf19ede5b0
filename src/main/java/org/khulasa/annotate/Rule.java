package org.khulasa.annotate;

import java.util.Locale;

/** The reasons of all decisions. Their ids are in the published data and are keys of the pages' texts. */
public enum Rule {
    /** An editor decided so. */
    EDITOR,
    /** The text mentions the leader; each mention has its own reason. */
    MENTIONED,
    /** Weighted terms reach the topic's threshold. */
    TERMS,

    /** The leader's full name. */
    FULL_NAME,
    /** A short name that belongs to one leader alone. */
    SHORT_NAME,
    /** A short name that several have, or that is also a common word; the full name stands elsewhere in the article. */
    FULL_NAME_ELSEWHERE,
    /** A short name that several have, of whom one held an office on every possible day of the article. */
    OFFICE_ON_DATE,
    /** A short name that is also a common word, after a title. */
    TITLE_BEFORE,
    /** An office whose holder the article itself names. */
    OFFICE_NAMED_HERE,

    /** An office that one person held on every possible day of the article. */
    OFFICE_HELD,
    /** The counterpart of somebody named before, in the same office of another country. */
    COUNTERPART,
    /** A minister of the country of somebody named before: «وزير خارجيته». */
    OWN_MINISTER,
    /** Two or three holders of one office who were named before: «الرئيسان». */
    NAMED_BEFORE,
    /** The person named last: «الأخير». */
    LAST_NAMED,
    /** An envoy of an organisation to the country that the paragraph is about. */
    ENVOY_TO,

    /** The reporting verb's subject stands behind it. */
    SUBJECT_AFTER_VERB,
    /** The subject stands before the verb. */
    SUBJECT_BEFORE_VERB,
    /** The verb goes on with the subject of its sentence. */
    SAME_SUBJECT,
    /** The verb goes on with the speaker of the sentence or paragraph before. */
    GOES_ON,
    /** A source is named: according to, in a statement. */
    SOURCE,
    /** The attribution follows the quotation. */
    SUBJECT_AFTER_QUOTATION,

    /** A verb of meeting with both people. */
    MEETING_VERB,
    /** A noun of meeting with all who took part: «لقاء بين». */
    MEETING_BETWEEN,
    /** Several are the subject of a verb of meeting. */
    MEETING_TOGETHER,

    /** No speaker: nobody is named. */
    NO_SUBJECT,
    /** No speaker: somebody without a name, or whom the program does not know. */
    UNNAMED,
    /** No speaker: an office whose holder is not certain. */
    OFFICE_OPEN,
    /** No speaker: more than one speaks. */
    SEVERAL,
    /** No speaker: two may be meant. */
    CONTESTED,
    /** No speaker: verb and subject do not agree in gender. */
    DISAGREES;

    /** Lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
