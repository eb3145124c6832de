package org.teranga.matching.pool.intake;

import org.teranga.platform.form.Answers;

/** The field that people do not see and robots fill in. */
public final class Honeypot {
    private static final String FIELD = "website";

    private Honeypot() {}

    /** Whether a robot sent this form; it is then answered as if all were well, and not kept. */
    public static boolean caught(Answers sent) {
        return !sent.first(FIELD).isBlank();
    }
}
