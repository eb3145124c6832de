package org.teranga.matching.pool.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.platform.form.WordsThatReach;

/**
 * The terms of an offer, as pages show them; nothing of it tells who offers. Codes are those of the spreadsheet's columns.
 *
 * @param kind       housing, language, legal, employment, buddy or project
 * @param capacity   persons for housing, households elsewhere; null where it is not known
 * @param shared     whether several households may live there at once
 * @param from       the first day, or null where it is not known
 * @param until      the last day, or null for an open end
 * @param languages  BCP 47 codes
 * @param interests  free words
 * @param skills     free words
 * @param conditions women_only, no_pets, no_smoking, no_children, step_free
 * @param host       single_woman, single_man, couple, family, organisation; null where it is not known
 * @param answers what was answered to the questions of this kind of help
 */
public record OfferSummary(
        String kind,
        @Nullable Integer capacity,
        boolean shared,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        List<String> conditions,
        @Nullable String host,
        List<Answered> answers) {
    public OfferSummary {
        Objects.requireNonNull(kind, "kind");
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        conditions = List.copyOf(conditions);
        answers = List.copyOf(answers);
    }

    /** Without such answers. */
    public OfferSummary(
            String kind,
            @Nullable Integer capacity,
            boolean shared,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            List<String> conditions,
            @Nullable String host) {
        this(kind, capacity, shared, from, until, languages, interests, skills, conditions, host, List.of());
    }

    /** Whether it is a home. */
    public boolean housing() {
        return kind.equals("housing");
    }

    /** The message that says the capacity: persons, projects, else households. */
    public String capacityWords() {
        return switch (kind) {
            case "housing", "project" -> "offer.capacity_of." + kind;
            default -> "offer.capacity_of";
        };
    }

    /** The same as the other side reads it: without what could be a way to reach somebody. */
    public OfferSummary asOtherSideReads() {
        return new OfferSummary(
                kind,
                capacity,
                shared,
                from,
                until,
                WordsThatReach.languages(languages),
                WordsThatReach.without(interests),
                WordsThatReach.without(skills),
                conditions,
                host,
                answers.stream().filter(Answered::shown).toList());
    }

    /** Whether the other side does not read some words, by which somebody could be reached. */
    public boolean hasHiddenWords() {
        return !WordsThatReach.languages(languages).equals(languages)
                || !WordsThatReach.without(interests).equals(interests)
                || !WordsThatReach.without(skills).equals(skills);
    }
}
