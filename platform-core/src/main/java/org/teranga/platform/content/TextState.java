package org.teranga.platform.content;

import java.util.Locale;

/** The state of a section in one language. What is written comes before what is published: that is where there is work. */
public enum TextState {
    /** Nothing is published, nothing is being written. */
    MISSING,
    /** Somebody is writing; readers see what was before, if anything. */
    DRAFT,
    /** A machine has written; nobody has gone over it yet. */
    MACHINE_DRAFT,
    /** What was written waits for a second person. */
    IN_REVIEW,
    /** Published, and the source has not gone on since. */
    UP_TO_DATE,
    /** Published, and the source has gone on since. */
    OUTDATED;

    /** The end of the message key that says it: {@code up_to_date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
