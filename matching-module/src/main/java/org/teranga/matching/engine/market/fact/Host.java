package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** The kinds of host: who lives in the home, or makes the offer. */
public enum Host {
    SINGLE_WOMAN,
    SINGLE_MAN,
    COUPLE,
    FAMILY,
    ORGANISATION;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
