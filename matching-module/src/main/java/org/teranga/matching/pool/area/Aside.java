package org.teranga.matching.pool.area;

import java.util.Locale;

/** The reasons why an association cannot take an offer now. */
public enum Aside {
    /** The association does not work there. */
    OUTSIDE,
    /** It works there, but not for this kind. */
    KIND,
    /** It looks after as many offers there as it can. */
    FULL;

    /** Its name in the database, in JSON and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
