package org.teranga.matching.outcome.report;

import org.jspecify.annotations.Nullable;

/**
 * A number as a report tells it.
 *
 * @param figure   which figure
 * @param part     which part of it; empty for all of it
 * @param value    how many, rounded
 * @param percent  of all of it, from the rounded numbers; null where there is no part, or too few for a share
 * @param before   how many a year before; null where nothing can be told
 */
public record FigureLine(
        String figure,
        String part,
        long value,
        @Nullable Long percent,
        @Nullable Long before) {}
