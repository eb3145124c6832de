package org.teranga.matching.placement;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement, as the JSON interface answers it.
 *
 * @param state proposed, household_accepted, host_accepted, approved, started, ended, declined or withdrawn
 * @param from  the first day
 * @param until the last day, absent where no end is foreseen
 * @param steps the steps that can be taken now
 */
@JsonbPropertyOrder({"id", "needId", "offerId", "state", "from", "until", "proposedAt", "changedAt", "steps"})
public record PlacementAnswer(
        UUID id,
        UUID needId,
        UUID offerId,
        String state,
        LocalDate from,
        @Nullable LocalDate until,
        Instant proposedAt,
        Instant changedAt,
        List<String> steps) {
    static PlacementAnswer of(Placement placement) {
        return new PlacementAnswer(
                placement.id().value(),
                placement.need().value(),
                placement.offer().value(),
                placement.state().code(),
                placement.stay().from(),
                placement.stay().until(),
                placement.proposedAt(),
                placement.changedAt(),
                Arrays.stream(Step.values())
                        .filter(step -> step.allowedIn(placement.state()))
                        .map(Step::code)
                        .toList());
    }
}
