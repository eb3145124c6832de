package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** What a household asks of a home and its host. */
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
