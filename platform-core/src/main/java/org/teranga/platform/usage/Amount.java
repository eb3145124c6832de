package org.teranga.platform.usage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * How much of something an association used on a day.
 *
 * @param day    by the clock of the associations
 * @param amount a number of requests, offers, mails, runs, rows, or bytes
 */
public record Amount(UUID tenant, LocalDate day, Measure measure, long amount) implements Comparable<Amount> {
    private static final Comparator<Amount> ORDER =
            Comparator.comparing(Amount::tenant).thenComparing(Amount::day).thenComparing(Amount::measure);

    public Amount {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(measure, "measure");
    }

    @Override
    public int compareTo(Amount other) {
        return ORDER.compare(this, other);
    }
}
