package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** The kinds of help that are offered and asked for. */
public enum Kind {
    HOUSING,
    LANGUAGE,
    LEGAL,
    EMPLOYMENT,
    BUDDY,
    PROJECT;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
