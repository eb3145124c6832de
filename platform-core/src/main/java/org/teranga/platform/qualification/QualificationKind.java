package org.teranga.platform.qualification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of qualifications, in the order in which they are named. Each has the messages {@code qualification.<code>}, {@code
 * qualification.short.<code>}, {@code qualification.name.<code>}, {@code me.way.<code>} and {@code plan.waits.<code>}.
 */
public enum QualificationKind {
    /** The charter of the platform, read and signed. */
    CHARTER(false),
    /** The course on the code of ethics, passed. */
    ETHICS_COURSE(false),
    /** The course on welcoming somebody who fled and on what that can leave behind, passed. */
    TRAUMA_COURSE(false),
    /** The course on living under one roof, passed. */
    LIVING_COURSE(false),
    /** A check against the criminal record, seen by the association; it is good for a time only. */
    BACKGROUND_CHECK(true);

    private final boolean ends;

    QualificationKind(boolean ends) {
        this.ends = ends;
    }

    /** Whether it must have a last day. */
    public boolean ends() {
        return ends;
    }

    /** Whether one member of staff may note that it was seen; everything else is earned, or attested by two. */
    public boolean seenByOne() {
        return this == BACKGROUND_CHECK;
    }

    /** Its name on the outside: {@code ethics_course}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name. */
    public static Optional<QualificationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
