package org.teranga.platform.qualification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** What is to be granted to whom, read from what was sent. */
record GrantWish(
        UUID holder, QualificationKind kind, @Nullable LocalDate until) {
    /**
     * Reads it.
     *
     * @throws Problem 422 with every fault
     */
    static GrantWish read(@Nullable String holder, @Nullable String kind, @Nullable String until) {
        List<FieldError> faults = new ArrayList<>();
        Optional<UUID> whose = id(holder);
        if (whose.isEmpty()) {
            faults.add(FieldError.of("holder", "qualification.holder_unknown"));
        }
        Optional<QualificationKind> what = QualificationKind.of(kind == null ? "" : kind);
        if (what.isEmpty()) {
            faults.add(FieldError.of("kind", "qualification.kind_unknown"));
        }
        LocalDate day = null;
        try {
            day = until == null || until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException unreadable) {
            faults.add(FieldError.of("until", "qualification.until_unreadable"));
        }
        if (whose.isEmpty() || what.isEmpty() || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new GrantWish(whose.get(), what.get(), day);
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
