package org.teranga.matching.safeguarding.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.theme.ListQuery;

/**
 * The visits that are under way, and the homes that wait for one ({@code matching/visit/list}).
 *
 * @param days    the rounds of days, by date
 * @param undated visits that have no date yet
 * @param waiting by department
 * @param contradictions offers that say two things which cannot both be so
 */
public record VisitsView(
        List<Day> days, List<UnderWay> undated, List<Department> waiting, List<Contradiction> contradictions) {
    public VisitsView {
        days = List.copyOf(days);
        undated = List.copyOf(undated);
        waiting = List.copyOf(waiting);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * The visits of a day.
     *
     * @param visits by the hour
     * @param map    where, by their numbers; null where that would be one dot alone
     */
    public record Day(
            LocalDate day, List<UnderWay> visits, @Nullable PlaceMap map) {
        public Day {
            visits = List.copyOf(visits);
        }
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

    /**
     * A department with the homes that wait there; empty where it is not known.
     *
     * @param waiting how many wait there
     * @param homes   those that wait longest, each after that which lies nearest; none where another department is shown
     * @param map     where, by their numbers; null where that would be one dot alone
     * @param query   which part of them
     */
    public record Department(
            String code,
            int waiting,
            List<Home> homes,
            @Nullable PlaceMap map,
            ListQuery query) {
        public Department {
            homes = List.copyOf(homes);
        }
    }

    /** An offer that contradicts itself, and how: {@code visit.contradicts.<code>}. */
    public record Contradiction(UUID id, String number, String code) {}

    /** A home that waits. */
    public record Home(
            UUID id, String number, String place, @Nullable Integer beds, Instant since) {}
}
