package org.teranga.matching.outcome;

import java.util.List;
import java.util.Locale;

/** What is asked, each with a closed list of codes: nobody has to find words, and nothing that is written names anybody. */
public enum OutcomeField {
    /** Whether it was a good decision. */
    GOOD(List.of("yes", "partly", "no")),
    /** Whether the place where they live fits. */
    FITS(List.of("yes", "partly", "no")),
    /** Where they live. */
    HOUSING(List.of(
            "street", "shelter", "reception", "friends", "hosted", "cph", "social_home", "own_rental", "other")),
    /** Work or study. */
    ACTIVITY(List.of("work", "study", "work_and_study", "neither")),
    /** French, by the levels of the Council of Europe and the French level before them. */
    FRENCH(List.of("none", "a1_1", "a1", "a2", "b1", "b2", "c1")),
    /** Whether a host would do it again. */
    AGAIN(List.of("yes", "maybe", "no")),
    /** What helped a host; several at once. */
    HELPED(List.of("course", "meeting", "team", "reach", "hosts", "agreement", "nothing"));

    private final List<String> codes;

    OutcomeField(List<String> codes) {
        this.codes = codes;
    }

    /** What can be answered. */
    public List<String> codes() {
        return codes;
    }

    /** Whether several can be answered at once. */
    public boolean many() {
        return this == HELPED;
    }

    /** Its name in forms and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
