package org.teranga.matching.intake;

import jakarta.ws.rs.core.MultivaluedMap;

/** The field that people do not see and robots fill in. */
public final class Honeypot {
    private static final String FIELD = "website";

    private Honeypot() {}

    /** Whether a robot sent this form; it is then answered as if all were well, and not kept. */
    public static boolean caught(MultivaluedMap<String, String> sent) {
        String written = sent.getFirst(FIELD);
        return written != null && !written.isBlank();
    }
}
