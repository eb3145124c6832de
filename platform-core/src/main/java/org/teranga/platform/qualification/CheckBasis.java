package org.teranga.platform.qualification;

import java.util.List;

/** On what something can rest that was seen, in codes, in the order in which they are told: {@code check.basis.<code>}. */
public final class CheckBasis {
    /** The paper itself, laid on the table. */
    public static final String ORIGINAL = "original";
    /** Somebody of the team went there. */
    public static final String VISIT = "visit";
    /** Words that came in writing. */
    public static final String LETTER = "letter";
    /** A list of who came. */
    public static final String LIST = "list";
    /** All of them. */
    public static final List<String> CODES = List.of(ORIGINAL, "video", VISIT, LETTER, "call", LIST);

    private CheckBasis() {}
}
