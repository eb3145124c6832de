package org.teranga.matching.pool.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.platform.form.WordsThatReach;

/**
 * The terms of a need, as pages for staff show them; nothing of it tells who asks. Codes are those of the spreadsheet's columns.
 *
 * @param kind         housing, language, legal, employment, buddy or project
 * @param radiusKm     how far from the place, in kilometres; null where it is not known
 * @param adults       how many, or null where it is not known
 * @param children     how many, or null where it is not known
 * @param composition  single_woman, woman_with_children, single_man, couple, family, group; null where it is not known
 * @param languages    BCP 47 codes
 * @param interests    free words
 * @param skills       free words
 * @param requirements step_free, pets, smoker, women_only_host
 * @param from         the first day, or null where it is not known
 * @param durationDays for how long, or null where it is not known
 * @param answers what was answered to the questions of this kind of help
 */
public record NeedSummary(
        String kind,
        @Nullable Integer radiusKm,
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable String composition,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        List<String> requirements,
        @Nullable LocalDate from,
        @Nullable Integer durationDays,
        List<Answered> answers) {
    public NeedSummary {
        Objects.requireNonNull(kind, "kind");
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        requirements = List.copyOf(requirements);
        answers = List.copyOf(answers);
    }

    /** Without such answers. */
    public NeedSummary(
            String kind,
            @Nullable Integer radiusKm,
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable String composition,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            List<String> requirements,
            @Nullable LocalDate from,
            @Nullable Integer durationDays) {
        this(
                kind,
                radiusKm,
                adults,
                children,
                composition,
                languages,
                interests,
                skills,
                requirements,
                from,
                durationDays,
                List.of());
    }

    /** How many people; what is not known counts as none. */
    public int persons() {
        return (adults == null ? 0 : adults) + (children == null ? 0 : children);
    }

    /** The same as the other side reads it: without what could be a way to reach somebody. */
    public NeedSummary asOtherSideReads() {
        return new NeedSummary(
                kind,
                radiusKm,
                adults,
                children,
                composition,
                WordsThatReach.languages(languages),
                WordsThatReach.without(interests),
                WordsThatReach.without(skills),
                requirements,
                from,
                durationDays,
                answers.stream().filter(Answered::shown).toList());
    }

    /** Whether the other side does not read some words, by which somebody could be reached. */
    public boolean hasHiddenWords() {
        return !WordsThatReach.languages(languages).equals(languages)
                || !WordsThatReach.without(interests).equals(interests)
                || !WordsThatReach.without(skills).equals(skills);
    }
}
