package org.teranga.matching.safeguarding.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visits that are under way, and the homes that wait for one ({@code matching/visit/list}).
 *
 * @param underWay by date, what has none last
 * @param waiting  by department
 * @param contradictions offers that say two things which cannot both be so
 */
public record VisitsView(List<UnderWay> underWay, List<Department> waiting, List<Contradiction> contradictions) {
    public VisitsView {
        underWay = List.copyOf(underWay);
        waiting = List.copyOf(waiting);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A visit.
     *
     * @param number   what people call the home by
     * @param state    {@code proposed, call, dated, reported}
     * @param at       when; null while there is no date
     * @param visitors the names of the two
     * @param mine     whether the reader is one of them
     */
    public record UnderWay(
            UUID id,
            String number,
            String place,
            String state,
            @Nullable Instant at,
            List<String> visitors,
            boolean mine) {}

    /** A department with the homes that wait there; empty where it is not known. */
    public record Department(String code, List<Home> homes) {}

    /** An offer that contradicts itself, and how: {@code visit.contradicts.<code>}. */
    public record Contradiction(UUID id, String number, String code) {}

    /** A home that waits. */
    public record Home(
            UUID id, String number, String place, @Nullable Integer beds, Instant since) {}
}
