package org.teranga.matching.engine.market.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a need that matching works with; nothing of it tells who asks.
 *
 * @param id           its key; ties between equal scores break by it
 * @param kind         what is asked for
 * @param place        around which place, or null where it is not known
 * @param radiusKm     how far from it at most, in kilometres; null where it is not known
 * @param household    who stays together
 * @param languages    BCP 47 codes
 * @param interests    free words
 * @param skills       free words
 * @param requires     what the household asks of a home; none where nothing was said
 * @param from         the first day, or null where it is not known
 * @param durationDays for how many days, or null where it is not known
 * @param waitingSince since which day the household has been waiting, or null where it is not known
 * @param answers    to further questions that a criterion may compare, by name
 */
public record NeedFacts(
        String id,
        Kind kind,
        @Nullable Point place,
        @Nullable Integer radiusKm,
        MarketHousehold household,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        Set<Requirement> requires,
        @Nullable LocalDate from,
        @Nullable Integer durationDays,
        @Nullable LocalDate waitingSince,
        Map<String, String> answers) {
    public NeedFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(household, "household");
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        requires = Set.copyOf(requires);
        answers = Map.copyOf(answers);
    }

    /** Without answers to further questions. */
    public NeedFacts(
            String id,
            Kind kind,
            @Nullable Point place,
            @Nullable Integer radiusKm,
            MarketHousehold household,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            Set<Requirement> requires,
            @Nullable LocalDate from,
            @Nullable Integer durationDays,
            @Nullable LocalDate waitingSince) {
        this(
                id,
                kind,
                place,
                radiusKm,
                household,
                languages,
                interests,
                skills,
                requires,
                from,
                durationDays,
                waitingSince,
                Map.of());
    }

    /** The same, with these answers to further questions. */
    public NeedFacts answering(Map<String, String> others) {
        return new NeedFacts(
                id,
                kind,
                place,
                radiusKm,
                household,
                languages,
                interests,
                skills,
                requires,
                from,
                durationDays,
                waitingSince,
                others);
    }

    /** The same, as if waiting since this day. */
    public NeedFacts waiting(LocalDate since) {
        return new NeedFacts(
                id,
                kind,
                place,
                radiusKm,
                household,
                languages,
                interests,
                skills,
                requires,
                from,
                durationDays,
                since,
                answers);
    }
}
