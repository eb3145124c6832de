package org.teranga.platform.job;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of all jobs of one kind.
 *
 * @param kind     its name
 * @param queued   how many wait for their turn
 * @param running  how many run now
 * @param failing  how many failed and will be tried again
 * @param gaveUp   how many gave up in the last month
 * @param overdue  since when the longest waits although it has been due for half a minute; null where none does
 * @param succeeded when one of those that come back last did its work; null where none did
 * @param recurring whether it comes back by itself, so that it can be told to do so now
 */
public record JobState(
        String kind,
        long queued,
        long running,
        long failing,
        long gaveUp,
        @Nullable Instant overdue,
        @Nullable Instant succeeded,
        boolean recurring) {
    public JobState {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A job that gave up.
     *
     * @param kind     its name
     * @param instance by which it is started again
     * @param tenant   for whom it was
     * @param attempts how often it was tried
     * @param at       when it gave up
     * @param cause    the kind of the last failure, without its words
     */
    public record Failed(String kind, String instance, UUID tenant, int attempts, Instant at, String cause) {}
}
