package org.teranga.rights.deadline;

import java.util.Arrays;
import java.util.Optional;
import org.teranga.platform.calendar.FrenchHolidays;

/** Where somebody lives, as far as deadlines and closed offices ask. */
public enum Residence {
    MAINLAND("fr"),
    ALSACE_MOSELLE(FrenchHolidays.ALSACE_MOSELLE),
    GUADELOUPE("971"),
    MARTINIQUE("972"),
    GUYANE("973"),
    REUNION("974"),
    SAINT_PIERRE("975"),
    MAYOTTE("976"),
    SAINT_BARTHELEMY("977"),
    SAINT_MARTIN("978"),
    WALLIS("986"),
    POLYNESIE("987"),
    NOUVELLE_CALEDONIE("988"),
    ABROAD("abroad");

    private final String code;

    Residence(String code) {
        this.code = code;
    }

    /** The code of a department overseas, else a word. */
    public String code() {
        return code;
    }

    /** The one with this code. */
    public static Optional<Residence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
