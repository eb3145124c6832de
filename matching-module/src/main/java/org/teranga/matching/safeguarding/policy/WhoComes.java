package org.teranga.matching.safeguarding.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From whom it follows that something is asked. Its messages are {@code policy.only.<code>}. */
public enum WhoComes {
    /** A household with children, or one of which nobody has said that there are none. */
    CHILDREN,
    /** A woman alone, or with her children. */
    WOMEN_ALONE;

    /** Its name on the outside: {@code women_alone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who this name says. */
    public static Optional<WhoComes> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
