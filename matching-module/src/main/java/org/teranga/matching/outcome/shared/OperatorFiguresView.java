package org.teranga.matching.outcome.shared;

import java.time.Instant;
import java.util.List;

/**
 * Which associations share their figures with the public, for the operator ({@code matching/outcome/operator}).
 *
 * @param figures the address of the public page
 * @param least   how many it takes
 * @param agreed  those that share
 */
public record OperatorFiguresView(String figures, int least, List<Agreed> agreed) {
    public OperatorFiguresView {
        agreed = List.copyOf(agreed);
    }

    /**
     * One of them.
     *
     * @param href its page
     * @param year the last year of which it tells anything; 0 for none
     */
    public record Agreed(String name, String href, Instant since, int year) {}
}
