package org.teranga.matching.moveon.step;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a step is about. */
public enum MoveOnTrack {
    /** A home of one's own. */
    HOUSING,
    /** Papers, health, money, school. */
    RIGHTS,
    /** Work and study. */
    WORK,
    /** The language. */
    FRENCH;

    /** As it stands in forms, messages ({@code moveon.track.<code>}) and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code; empty where there is none. */
    public static Optional<MoveOnTrack> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
