package org.teranga.rights.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of a letter. It is kept nowhere.
 *
 * @param arrival   how it came
 * @param day       the day that this way of coming asks for
 * @param hour      at what time; null where that is not known
 * @param residence where they live
 * @param number    the number that the letter says; 0 for none
 * @param asked     when legal aid was asked for; null for not
 * @param answered  when the answer to that came; null for not yet
 */
public record LetterFacts(
        LetterArrival arrival,
        LocalDate day,
        @Nullable LocalTime hour,
        Residence residence,
        int number,
        @Nullable LocalDate asked,
        @Nullable LocalDate answered) {
    public LetterFacts {
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(residence, "residence");
    }

    /** Nothing but how and when it came. */
    public static LetterFacts of(LetterArrival arrival, LocalDate day) {
        return new LetterFacts(arrival, day, null, Residence.MAINLAND, 0, null, null);
    }
}
