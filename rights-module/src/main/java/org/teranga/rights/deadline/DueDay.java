package org.teranga.rights.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a deadline and a letter.
 *
 * @param received the day on which the letter counts as received
 * @param last     the last day: until its end, or until {@link #hour}
 * @param hour     until when on that day; null for its end
 * @param open     the last day up to then on which offices are open
 * @param aidBy    by which day legal aid is asked for; null where that does nothing
 * @param left     where legal aid was asked for and not answered: how many days are left once it is; null else
 * @param why      why it is the earliest that the law could mean: {@code counting, last_day, arrival, hour}; empty where it is certain
 */
public record DueDay(
        LocalDate received,
        LocalDate last,
        @Nullable LocalTime hour,
        LocalDate open,
        @Nullable LocalDate aidBy,
        @Nullable Integer left,
        Set<String> why) {
    public DueDay {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(open, "open");
        why = Set.copyOf(why);
    }
}
