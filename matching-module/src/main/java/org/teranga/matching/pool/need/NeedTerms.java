package org.teranga.matching.pool.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.listing.ListingTerms;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;

/**
 * The terms of a need: what a household asks for; nothing of it tells who asks. Codes are those of the spreadsheet's columns.
 *
 * @param locality around which place
 * @param said     what was said of {@link NeedFields#TERMS}
 */
public record NeedTerms(Locality locality, Values said) implements ListingTerms {
    public NeedTerms {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(said, "said");
    }

    /**
     * What every need says.
     *
     * @param kind         housing, language, legal, employment, buddy or project
     * @param locality     around which place
     * @param radiusKm     how far from it, in kilometres; null where it is not known
     * @param household    who stays together
     * @param languages    BCP 47 codes
     * @param interests    free words
     * @param skills       free words
     * @param requirements step_free, pets, smoker, women_only_host (the column {@code requires})
     * @param from         the first day, or null where it is not known
     * @param durationDays for how long, or null where it is not known
     */
    public NeedTerms(
            String kind,
            Locality locality,
            @Nullable Integer radiusKm,
            Household household,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            List<String> requirements,
            @Nullable LocalDate from,
            @Nullable Integer durationDays) {
        this(
                locality,
                household
                        .into(Values.builder())
                        .with(NeedFields.KIND, kind)
                        .with(NeedFields.RADIUS, radiusKm)
                        .with(NeedFields.LANGUAGES, languages)
                        .with(NeedFields.INTERESTS, interests)
                        .with(NeedFields.SKILLS, skills)
                        .with(NeedFields.REQUIRES, requirements)
                        .with(NeedFields.FROM, from)
                        .with(NeedFields.DURATION, durationDays)
                        .build());
    }

    /** The same of this household, which speaks these languages. */
    public NeedTerms with(Household others, List<String> spoken) {
        return new NeedTerms(
                locality,
                others.into(said.toBuilder()).with(NeedFields.LANGUAGES, spoken).build());
    }

    /** The same, with more answers. */
    public NeedTerms and(Values more) {
        return new NeedTerms(locality, said.and(more));
    }

    /** How far from the place, in kilometres; null where it is not known. */
    public @Nullable Integer radiusKm() {
        return said.get(NeedFields.RADIUS);
    }

    /** Who stays together. */
    public Household household() {
        return new Household(
                said.get(NeedFields.ADULTS), said.get(NeedFields.CHILDREN), said.get(NeedFields.COMPOSITION));
    }

    /** What the household needs of a home. */
    public List<String> requirements() {
        return said.required(NeedFields.REQUIRES);
    }

    /** The first day, or null where it is not known. */
    public @Nullable LocalDate from() {
        return said.get(NeedFields.FROM);
    }

    /** For how long, or null where it is not known. */
    public @Nullable Integer durationDays() {
        return said.get(NeedFields.DURATION);
    }

    /**
     * What is not said and stands between the household and whoever offers, by the names of the fields: which languages it speaks and, for a
     * home, how many and who they are.
     */
    public List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        Household household = household();
        if (languages().isEmpty()) {
            unsaid.add("languages");
        }
        if (kind().equals("housing")) {
            if (household.adults() == null) {
                unsaid.add("adults");
            } else if (household.children() == null) {
                unsaid.add("children");
            }
            if (household.composition() == null) {
                unsaid.add("composition");
            }
        }
        return unsaid;
    }

    /** As pages show it. */
    public NeedSummary summary() {
        Household household = household();
        return new NeedSummary(
                kind(),
                radiusKm(),
                household.adults(),
                household.children(),
                household.composition(),
                languages(),
                interests(),
                skills(),
                requirements(),
                from(),
                durationDays(),
                Answered.of(NeedFields.questions(kind()), said, List.of()));
    }
}
