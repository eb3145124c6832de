package org.teranga.matching.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Locality;

/**
 * What a household asks for; nothing of it tells who asks. Codes are those of the spreadsheet's columns.
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
public record NeedTerms(
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
    public NeedTerms {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(household, "household");
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        skills = List.copyOf(skills);
        requirements = List.copyOf(requirements);
    }

    /** The same of this household, which speaks these languages. */
    NeedTerms with(Household others, List<String> spoken) {
        return new NeedTerms(
                kind, locality, radiusKm, others, spoken, interests, skills, requirements, from, durationDays);
    }

    /**
     * What is not said and stands between the household and whoever offers, by the names of the fields: which languages it speaks and, for a
     * home, how many and who they are.
     */
    public List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        if (languages.isEmpty()) {
            unsaid.add("languages");
        }
        if (kind.equals("housing")) {
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
        return new NeedSummary(
                kind,
                radiusKm,
                household.adults(),
                household.children(),
                household.composition(),
                languages,
                interests,
                skills,
                requirements,
                from,
                durationDays);
    }
}
