package org.teranga.rights.feedback;

import java.util.Locale;

/** What a reader says of a page. */
public enum NoteKind {
    /** It helped. */
    USEFUL,
    /** It did not help. */
    NOT_USEFUL,
    /** Something in it is wrong. */
    MISTAKE,
    /** The reader wants to know something. */
    QUESTION;

    /** The end of the message key that says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
