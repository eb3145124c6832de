package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** The make-up of a household: how its people are related. */
public enum Composition {
    SINGLE_WOMAN,
    WOMAN_WITH_CHILDREN,
    SINGLE_MAN,
    COUPLE,
    FAMILY,
    GROUP;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A woman alone or with her children: whom the rule of the UNHCR protects, and whom a home for women takes. */
    public boolean isWomanAlone() {
        return this == SINGLE_WOMAN || this == WOMAN_WITH_CHILDREN;
    }
}
