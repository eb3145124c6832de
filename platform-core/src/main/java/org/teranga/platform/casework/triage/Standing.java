package org.teranga.platform.casework.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands.
 *
 * @param stage  how far the team has come with it
 * @param since  since when; null where it never moved
 * @param callAt when they are to be called; null where they are not
 * @param until  until when it is parked; null until they say so, and where it is not
 */
public record Standing(
        Stage stage,
        @Nullable Instant since,
        @Nullable Instant callAt,
        @Nullable LocalDate until) {
    /** Of what nobody has begun. */
    public static final Standing UNTOUCHED = new Standing(Stage.NEW, null, null, null);

    public Standing {
        Objects.requireNonNull(stage, "stage");
    }
}
