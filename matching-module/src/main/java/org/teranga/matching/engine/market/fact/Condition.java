package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** A condition that a host sets for a household, or a fact about the home. */
public enum Condition {
    WOMEN_ONLY,
    NO_PETS,
    NO_SMOKING,
    NO_CHILDREN,
    STEP_FREE;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
