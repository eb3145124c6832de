package org.teranga.matching.placement.desk;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.contact.Introduced;

/**
 * A placement, as the JSON interface answers it.
 *
 * @param state     proposed, reviewed, household_accepted, host_accepted, approved, introduced, met, confirmed, trial, staying, ended, declined, withdrawn or expired
 * @param from      the first day
 * @param until     the last day, absent where no end is foreseen
 * @param trialUntil the last day of the trial, absent before the first night
 * @param answerBy  until when whoever is asked may answer, absent where nobody is asked
 * @param steps     the steps that staff can take now
 * @param household how to reach the household, absent before the two are introduced
 * @param host      how to reach the host, absent before the two are introduced
 */
@JsonbPropertyOrder({
    "id",
    "needId",
    "offerId",
    "state",
    "from",
    "until",
    "trialUntil",
    "proposedAt",
    "changedAt",
    "answerBy",
    "steps",
    "household",
    "host"
})
public record PlacementAnswer(
        UUID id,
        UUID needId,
        UUID offerId,
        String state,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate trialUntil,
        Instant proposedAt,
        Instant changedAt,
        @Nullable Instant answerBy,
        List<String> steps,
        @Nullable ContactDetails household,
        @Nullable ContactDetails host) {
    /** @param steps those that staff can take now */
    static PlacementAnswer of(Placement placement, List<Step> steps, @Nullable Introduced introduced) {
        return new PlacementAnswer(
                placement.id().value(),
                placement.need().value(),
                placement.offer().value(),
                placement.state().code(),
                placement.stay().from(),
                placement.stay().until(),
                placement.trialUntil(),
                placement.proposedAt(),
                placement.changedAt(),
                placement.answerBy(),
                steps.stream().map(PlacementAnswer::code).distinct().toList(),
                introduced == null ? null : introduced.household(),
                introduced == null ? null : introduced.host());
    }

    /** All signatures are one step, which says whose it is. */
    private static String code(Step step) {
        return step.isSignature() ? "sign" : step.code();
    }
}
