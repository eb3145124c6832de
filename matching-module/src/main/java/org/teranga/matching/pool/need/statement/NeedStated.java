package org.teranga.matching.pool.need.statement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a new need.
 *
 * @param id            its key
 * @param receiptNumber what to read out on the phone
 * @param missing       the fields that were not said and without which nobody, or hardly anybody, can be proposed; absent where none is
 * @param ignored       the fields that were sent and are not read of this sender; absent where there are none
 */
public record NeedStated(
        UUID id,
        String receiptNumber,
        @Nullable List<String> missing,
        @Nullable List<String> ignored) {
    static NeedStated of(StateNeed.Stated stated) {
        return new NeedStated(
                stated.receipt().need().value(),
                stated.receipt().receiptNumber(),
                orNull(stated.unsaid()),
                orNull(stated.ignored()));
    }

    private static @Nullable List<String> orNull(List<String> fields) {
        return fields.isEmpty() ? null : List.copyOf(fields);
    }
}
