package org.teranga.matching.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an incident, opened.
 *
 * @param by    who of the team wrote it; null for a side itself
 * @param what  {@code told}, {@code reach}, {@code take}, {@code note}, {@code alert}, {@code break_glass}, {@code resume},
 *     {@code end_stay}, {@code unsuitable}, {@code to_host}
 * @param code  whom one alerted, or how somebody is reached; null for all else
 * @param words what was written; empty where nothing was, or its person is erased
 */
record IncidentLine(
        Instant at,
        @Nullable UUID by,
        String what,
        @Nullable String code,
        String words) {}
