package org.teranga.matching.placement.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The people who wait for an answer (the macro {@code waits} of {@code matching/placement/_waits}).
 *
 * @param families  households to whom nothing is proposed
 * @param household proposals to which the household has not answered
 * @param host      proposals to which the host has not answered
 * @param team      proposals that the team has to take further
 * @param overdue   those of the team's that have lain for too long
 * @param toApprove those of the team's to which both said yes
 */
public record WaitsView(Part families, Part household, Part host, Part team, long overdue, long toApprove) {
    /** How many wait, and since when the first of them; null where none does. */
    public record Part(long count, @Nullable Instant since) {}
}
