package org.teranga.platform.casework.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something that came in is moved to.
 *
 * @param to     the stage
 * @param callAt when to call, where they are to be called; else null
 * @param until  until when nobody is to be found for them; null until they say so, and for any other stage
 */
public record Move(
        Stage to, @Nullable Instant callAt, @Nullable LocalDate until) {
    public Move {
        Objects.requireNonNull(to, "to");
        if ((callAt != null) != (to == Stage.CALL_BACK)) {
            throw new IllegalArgumentException(
                    "a moment to call belongs to who is called back, and to nobody else: " + to);
        }
        if (until != null && to != Stage.PARKED) {
            throw new IllegalArgumentException("a last day belongs to what is parked: " + to);
        }
    }

    /** To a stage that needs neither moment nor day. */
    public static Move to(Stage stage) {
        return new Move(stage, null, null);
    }

    /** They are to be called at this moment. */
    public static Move callAt(Instant moment) {
        return new Move(Stage.CALL_BACK, moment, null);
    }

    /** Nobody is to be found for them until this day; null until they say so. */
    public static Move park(@Nullable LocalDate until) {
        return new Move(Stage.PARKED, null, until);
    }
}
