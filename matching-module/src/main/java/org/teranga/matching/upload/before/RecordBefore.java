package org.teranga.matching.upload.before;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a record that a spreadsheet changed.
 *
 * @param personId      whose it was, under whose key what it said lies
 * @param sealed        what it said
 * @param people        the people of its household, sealed; null where they were not told
 * @param agreedAt      since when whoever is asked may see what they need
 * @param aside         the code why it waited aside; null where it did not
 * @param linkHash      the link by which it was followed
 * @param usedAt        since when its person was reached by its contact
 * @param vouchedAt     since when the team stood for its contact
 * @param sourceContent keyed hash of the row that it came from
 */
public record RecordBefore(
        UUID recordId,
        UUID personId,
        byte[] sealed,
        byte @Nullable [] people,
        @Nullable Instant agreedAt,
        @Nullable String aside,
        @Nullable String linkHash,
        @Nullable Instant usedAt,
        @Nullable Instant vouchedAt,
        @Nullable String sourceContent) {}
