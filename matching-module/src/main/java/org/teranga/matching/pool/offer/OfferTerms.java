package org.teranga.matching.pool.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.listing.ListingTerms;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;

/**
 * The terms of an offer: what a person gives; nothing of it tells who offers. Codes are those of the spreadsheet's columns.
 *
 * @param locality where
 * @param said     what was said of {@link OfferFields#TERMS}
 * @param looked   the marks of those sentences at which somebody of the team has looked
 */
public record OfferTerms(Locality locality, Values said, List<String> looked) implements ListingTerms {
    public OfferTerms {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(said, "said");
        looked = List.copyOf(looked);
    }

    /** What is said anew: nobody has looked at it. */
    public OfferTerms(Locality locality, Values said) {
        this(locality, said, List.of());
    }

    /**
     * What every offer says.
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
    public OfferTerms(
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
        this(
                locality,
                Values.builder()
                        .with(OfferFields.KIND, kind)
                        .with(OfferFields.COUNTRY, country)
                        .with(OfferFields.CAPACITY, capacity)
                        .with(OfferFields.SHARED, shared)
                        .with(OfferFields.AVAILABLE_FROM, availableFrom)
                        .with(OfferFields.AVAILABLE_UNTIL, availableUntil)
                        .with(OfferFields.LANGUAGES, languages)
                        .with(OfferFields.INTERESTS, interests)
                        .with(OfferFields.SKILLS, skills)
                        .with(OfferFields.CONDITIONS, conditions)
                        .with(OfferFields.HOST, host)
                        .build());
    }

    /** The same, with more answers. */
    public OfferTerms and(Values more) {
        return new OfferTerms(locality, said.and(more), looked);
    }

    /** The country's ISO 3166 code. */
    public String country() {
        return said.required(OfferFields.COUNTRY);
    }

    /** Persons for housing, households elsewhere; null where it is not known. */
    public @Nullable Integer capacity() {
        return said.get(OfferFields.CAPACITY);
    }

    /** Whether several households fit at once. */
    public boolean shared() {
        return said.required(OfferFields.SHARED);
    }

    /** The first day, or null where it is not known. */
    public @Nullable LocalDate availableFrom() {
        return said.get(OfferFields.AVAILABLE_FROM);
    }

    /** The last day; null means open. */
    public @Nullable LocalDate availableUntil() {
        return said.get(OfferFields.AVAILABLE_UNTIL);
    }

    /** What the home asks, or has. */
    public List<String> conditions() {
        return said.required(OfferFields.CONDITIONS);
    }

    /** Who lives in the home, or null where it is not known. */
    public @Nullable String host() {
        return said.get(OfferFields.HOST);
    }

    /** Why the association cannot take it now; empty where it can. */
    public Optional<Aside> refusedBy(Territory territory) {
        return territory.refuses(kind(), country(), locality.department());
    }

    /** Whether it is the same kind of help at the same place. */
    public boolean liesWhere(OfferTerms other) {
        return kind().equals(other.kind())
                && country().equals(other.country())
                && Objects.equals(locality.department(), other.locality.department());
    }

    /**
     * What is not said and stands between the person and those who look for it, by the names of the fields: which languages are spoken and,
     * for a home, who lives there.
     */
    public List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        if (capacity() == null) {
            unsaid.add("capacity");
        }
        if (languages().isEmpty()) {
            unsaid.add("languages");
        }
        if (kind().equals("housing") && host() == null) {
            unsaid.add("host");
        }
        return unsaid;
    }

    /** As pages show it. */
    public OfferSummary summary() {
        return new OfferSummary(
                kind(),
                capacity(),
                shared(),
                availableFrom(),
                availableUntil(),
                languages(),
                interests(),
                skills(),
                conditions(),
                host(),
                Answered.of(OfferFields.questions(kind()), said, looked));
    }
}
