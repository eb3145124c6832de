package org.teranga.matching.placement.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepDetails;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * The JSON body that comes with a step. Every part is a text; what is missing or no text counts as not said.
 *
 * @param sent the body as it came; may be empty
 */
record StepBody(String sent) {
    private static final String SIGN = "sign";

    StepBody {
        Objects.requireNonNull(sent, "sent");
    }

    /**
     * The step of this code; of {@code sign} the signature of the {@code side} that the body names.
     *
     * @throws Refusal not found where there is no such step, invalid where nobody signs
     */
    Step step(String code) {
        if (!code.equals(SIGN)) {
            return Step.of(code).orElseThrow(Refusal::notFound);
        }
        return switch (Objects.requireNonNullElse(text("side"), "")) {
            case "household" -> Step.signature(Party.HOUSEHOLD);
            case "host" -> Step.signature(Party.HOST);
            case "association" -> Step.signature(Party.TEAM);
            default -> throw fault("side", "stay.fault.side");
        };
    }

    /** By which channel it was said; after they have met, at the meeting where nothing else is said. */
    @Nullable
    String channel(Step step) {
        String said = text("channel");
        return said == null && step.isConfirmation() ? "visit" : said;
    }

    /** On which day it was said; after they have met, today where nothing else is said. */
    @Nullable
    String saidOn(Step step, LocalDate today) {
        String said = text("saidOn");
        return said == null && !step.isYes() ? today.toString() : said;
    }

    /**
     * What is said with a step.
     *
     * @throws Refusal invalid where the day is none, or where a reason or a place is said that there is not
     */
    StepDetails details(Step step) {
        if (step == Step.END) {
            return StepDetails.ending(
                    Objects.requireNonNullElse(known("reason", EndReason::of, "stay.fault.reason"), EndReason.OTHER),
                    known("next", NextHome::of, "stay.fault.next"));
        }
        return step.isNight() ? StepDetails.lasting(day()) : StepDetails.NONE;
    }

    /** What one of the codes stands for; null where nothing is said. */
    private <T> @Nullable T known(String name, Function<String, Optional<T>> codes, String fault) {
        String said = text(name);
        return said == null || said.isBlank() ? null : codes.apply(said).orElseThrow(() -> fault(name, fault));
    }

    private @Nullable LocalDate day() {
        String text = text("until");
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw fault("until", "stay.fault.until");
        }
    }

    private @Nullable String text(String name) {
        return Noted.text(sent, name);
    }

    private static Refusal fault(String field, String key) {
        return Refusal.invalid(List.of(FieldError.of(field, key)));
    }
}
