package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** A requirement of a household for the home or its host. */
public enum Requirement {
    STEP_FREE,
    PETS,
    SMOKER,
    WOMEN_ONLY_HOST;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
