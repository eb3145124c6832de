package org.teranga.matching.placement.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepDetails;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * What staff say with a step.
 *
 * @param reason  why it ends
 * @param channel how somebody said yes
 * @param saidOn  on which day
 * @param next    where a household sleeps after a stay
 * @param until   the last day of a trial or a stay
 * @param shown   what was shown when the form was read, in one word; null where it does not say
 */
record StepForm(
        @Nullable String reason,
        @Nullable String channel,
        @Nullable String saidOn,
        @Nullable String next,
        @Nullable String until,
        @Nullable String shown) {
    static StepForm of(Answers sent) {
        return new StepForm(
                sent.first("reason"),
                sent.first("channel"),
                sent.first("saidOn"),
                sent.first("next"),
                sent.first("until"),
                sent.has("shown") ? sent.first("shown") : null);
    }

    /**
     * What is said with this step.
     *
     * @throws Refusal invalid where the last day is none
     */
    StepDetails details(Step step) {
        if (step == Step.END) {
            return StepDetails.ending(
                    EndReason.of(Objects.requireNonNullElse(reason, "")).orElse(EndReason.OTHER),
                    NextHome.of(Objects.requireNonNullElse(next, "")).orElse(null));
        }
        return step.isNight() ? StepDetails.lasting(day()) : StepDetails.NONE;
    }

    private @Nullable LocalDate day() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeException none) {
            throw Refusal.invalid(List.of(FieldError.of("until", "stay.fault.until")));
        }
    }
}
