package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What comes next in a file.
 *
 * @param on   by when
 * @param what in words
 */
public record NextStep(LocalDate on, String what) {
    /** So many characters at most. */
    public static final int LONGEST = 200;

    public NextStep {
        Objects.requireNonNull(on, "on");
        if (what.isBlank() || what.length() > LONGEST) {
            throw new IllegalArgumentException("a next step of " + what.length() + " characters");
        }
    }

    /** Tells no words: they must not get into a log by accident. */
    @Override
    public String toString() {
        return "NextStep[" + on + "]";
    }
}
