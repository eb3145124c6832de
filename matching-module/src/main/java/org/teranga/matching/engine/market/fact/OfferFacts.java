package org.teranga.matching.engine.market.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an offer that matching works with; nothing of it tells who offers.
 *
 * @param id         its key; ties between equal scores break by it
 * @param kind       what is offered
 * @param place      where, or null where it is not known
 * @param capacity   persons for housing, households elsewhere; null where it is not known
 * @param shared     whether a home takes several households at once
 * @param from       the first day, or null where it is not known
 * @param until      the last day; null means open
 * @param languages  BCP 47 codes
 * @param interests  free words
 * @param skills     free words
 * @param conditions what the host asks or tells; none where nothing was said
 * @param host       who lives there, or null where it is not known
 * @param answers    to further questions that a criterion may compare, by name
 */
public record OfferFacts(
        String id,
        Kind kind,
        @Nullable Point place,
        @Nullable Integer capacity,
        boolean shared,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        Set<Condition> conditions,
        @Nullable Host host,
        Map<String, String> answers) {
    public OfferFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("offer " + id + " has a capacity below zero: " + capacity);
        }
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        conditions = Set.copyOf(conditions);
        answers = Map.copyOf(answers);
    }

    /** Without answers to further questions. */
    public OfferFacts(
            String id,
            Kind kind,
            @Nullable Point place,
            @Nullable Integer capacity,
            boolean shared,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            Set<Condition> conditions,
            @Nullable Host host) {
        this(id, kind, place, capacity, shared, from, until, languages, interests, skills, conditions, host, Map.of());
    }

    /** The same, with these answers to further questions. */
    public OfferFacts answering(Map<String, String> others) {
        return new OfferFacts(
                id, kind, place, capacity, shared, from, until, languages, interests, skills, conditions, host, others);
    }
}
