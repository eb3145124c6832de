package org.teranga.matching.safeguarding.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of whom something is asked. Its messages are {@code policy.of.<code>}. */
public enum AskedOf {
    /** Of the home itself: a visit. */
    HOME,
    /** Of each person of 18 and over who lives there, the host among them. The younger ones are met and never checked. */
    ADULTS,
    /** Of whoever offers. */
    HELPER;

    /** Its name on the outside: {@code adults}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who this name says. */
    public static Optional<AskedOf> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
