package org.teranga.matching.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a household sleeps after a stay, as far as it wants to say. Nobody is left with none: what is unknown is a task at once. */
public enum NextHome {
    /** A home of its own. */
    OWN_HOME,
    /** A place of the national scheme of reception. */
    NATIONAL_SCHEME,
    /** Another host of the association. */
    OTHER_HOST,
    /** With family or friends. */
    FAMILY_OR_FRIENDS,
    /** An emergency shelter. */
    SHELTER,
    /** Somewhere else. */
    ELSEWHERE,
    /** Nobody knows. */
    UNKNOWN;

    /** Its name in addresses, messages and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place with this code. */
    public static Optional<NextHome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
