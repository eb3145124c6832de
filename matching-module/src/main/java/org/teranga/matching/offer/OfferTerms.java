package org.teranga.matching.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.area.Aside;
import org.teranga.matching.area.Territory;
import org.teranga.matching.intake.Locality;

/**
 * What is offered; nothing of it tells who offers. Codes are those of the spreadsheet's columns.
 *
 * @param kind           housing, language, legal, employment, buddy or project
 * @param country        ISO 3166 code
 * @param locality       where
 * @param capacity       persons for housing, households elsewhere; null where a spreadsheet left it blank
 * @param shared         whether several households fit at once
 * @param availableFrom  the first day, or null where it is not known
 * @param availableUntil the last day; null means open
 * @param languages      BCP 47 codes
 * @param interests      free words
 * @param skills         free words
 * @param conditions     women_only, no_pets, no_smoking, no_children, step_free
 * @param host           single_woman, single_man, couple, family, organisation; null where it is not known
 */
public record OfferTerms(
        String kind,
        String country,
        Locality locality,
        @Nullable Integer capacity,
        boolean shared,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableUntil,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        List<String> conditions,
        @Nullable String host) {
    public OfferTerms {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(locality, "locality");
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        conditions = List.copyOf(conditions);
    }

    /** Why the association cannot take it now; empty where it can. */
    Optional<Aside> refusedBy(Territory territory) {
        return territory.refuses(kind, country, locality.department());
    }

    /** Whether it is the same kind of help at the same place. */
    public boolean liesWhere(OfferTerms other) {
        return kind.equals(other.kind)
                && country.equals(other.country)
                && Objects.equals(locality.department(), other.locality.department());
    }

    /**
     * What is not said and stands between the person and those who look for it, by the names of the fields: which languages are spoken and,
     * for a home, who lives there.
     */
    public List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        if (capacity == null) {
            unsaid.add("capacity");
        }
        if (languages.isEmpty()) {
            unsaid.add("languages");
        }
        if (kind.equals("housing") && host == null) {
            unsaid.add("host");
        }
        return unsaid;
    }

    /** As pages show it. */
    public OfferSummary summary() {
        return new OfferSummary(
                kind, capacity, shared, availableFrom, availableUntil, languages, interests, skills, conditions, host);
    }
}
