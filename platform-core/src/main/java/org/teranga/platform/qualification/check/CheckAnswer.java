package org.teranga.platform.qualification.check;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as programs read it.
 *
 * @param seenOn   the day, as ISO 8601; absent where the platform counted it itself
 * @param evidence on what it rests; absent where nothing is kept, as always of identity and record checks
 * @param until    the last day on which it holds, as ISO 8601
 * @param state    {@code valid, to_confirm} while another member must say the same, {@code expired} or {@code withdrawn}
 * @param seenBy   who of the team saw it; absent where the platform counted it itself
 */
public record CheckAnswer(
        UUID id,
        UUID subject,
        String kind,
        @Nullable String seenOn,
        @Nullable String evidence,
        @Nullable String until,
        String state,
        @Nullable UUID seenBy,
        @Nullable UUID confirmedBy) {
    static CheckAnswer of(NotedCheck check, LocalDate today) {
        return new CheckAnswer(
                check.id(),
                check.subject(),
                check.kind().code(),
                text(check.seenOn()),
                check.evidence().isEmpty() ? null : check.evidence().replace("\n", ", "),
                text(check.until()),
                check.state(today),
                check.by(),
                check.second());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
