package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** Who lives in the home, or stands behind the offer. */
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
