package org.teranga.matching.placement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * The channel and the day of an answer that staff note for somebody.
 *
 * @param channel telephone, paper or visit
 * @param saidOn  the day
 */
public record Noted(Channel channel, LocalDate saidOn) {
    public Noted {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(saidOn, "saidOn");
    }

    /**
     * As it was sent in a form or as JSON.
     *
     * @param channel  {@code phone}, {@code paper} or {@code visit}
     * @param saidOn   a day of ISO 8601
     * @param earliest the first day on which it can have been said
     * @param today    the last one
     * @throws Refusal invalid with every fault
     */
    public static Noted read(@Nullable String channel, @Nullable String saidOn, LocalDate earliest, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Channel> by = Channel.byWhichStaffNote(Objects.requireNonNullElse(channel, ""));
        if (by.isEmpty()) {
            errors.add(FieldError.of("channel", "placement.noted.channel"));
        }
        Optional<LocalDate> day = day(saidOn);
        if (day.isEmpty()) {
            errors.add(FieldError.of("saidOn", "placement.noted.day"));
        } else if (day.get().isAfter(today) || day.get().isBefore(earliest)) {
            errors.add(FieldError.of("saidOn", "placement.noted.between", earliest, today));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new Noted(by.orElseThrow(), day.orElseThrow());
    }

    /** What stands in a body under this name; null where it is no text, or the body is none of JSON. */
    public static @Nullable String text(String body, String name) {
        if (body.isBlank()) {
            return null;
        }
        JsonObject sent = JsonBody.object(body);
        JsonValue value = sent.get(name);
        return value instanceof JsonString text ? text.getString() : null;
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
