package org.teranga.matching.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of what is said of a home that is saved by itself. Adults and photographs are added one by one, and are none. */
public enum HomeSection {
    /** The address, and what is near. */
    WHERE,
    /** Rooms, beds, stairs. */
    ROOMS,
    /** Children and animals. */
    PEOPLE,
    /** How one lives there. */
    RULES;

    /** As it stands in addresses and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of this code; empty where there is none. */
    public static Optional<HomeSection> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
