package org.teranga.matching.safeguarding.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What people who know a host have answered, and nobody has read yet ({@code matching/reference/desk}).
 *
 * @param rows what came first first
 */
public record AnsweredReferencesView(List<Row> rows) {
    public AnsweredReferencesView {
        rows = List.copyOf(rows);
    }

    /**
     * One answer.
     *
     * @param name     who answered
     * @param host     what staff call the host
     * @param href     the host's file; empty where there is none
     * @param family   whether it is somebody of the family
     * @param knownFor {@code year, years, long}
     * @param trusts   {@code yes, partly, no}
     * @param words    what they added; empty where they added nothing
     */
    public record Row(
            UUID id,
            String name,
            String host,
            String href,
            boolean family,
            String knownFor,
            String trusts,
            String words,
            Instant answeredAt) {}
}
