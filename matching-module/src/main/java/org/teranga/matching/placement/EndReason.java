package org.teranga.matching.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The reasons for which a placement can end. A code and no words, so that nothing is told of anybody; what weighs is told to safeguarding.
 */
public enum EndReason {
    /** The time that was agreed is over. */
    AS_AGREED,
    /** The household has a home, or what it needed. */
    MOVED_ON,
    /** The household wanted it. */
    BY_HOUSEHOLD,
    /** The person who offers wanted it. */
    BY_HOST,
    /** Something was not well. */
    NOT_WELL,
    /** Something else. */
    OTHER;

    /** Whether the household needs nothing more; else it waits again, its rank unchanged. */
    public boolean settles() {
        return this == MOVED_ON;
    }

    /** Its name in addresses, messages and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this code. */
    public static Optional<EndReason> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
