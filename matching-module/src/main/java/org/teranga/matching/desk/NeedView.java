package org.teranga.matching.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedSummary;
import org.teranga.matching.offer.OfferSummary;

/**
 * A need with its candidates, ranked ({@code matching/desk/need}). The page asks {@code ?why-not=O-2207} and {@code ?compare=O-5512}
 * (against the first candidate, or against the second where it is the first).
 *
 * @param receiptNumber what the need is called by
 * @param href          its own address, from the root of the host
 * @param terms         what is needed
 * @param placeName     around which place; empty where it is not known
 * @param status        {@code received}, {@code proposed} or {@code withdrawn}
 * @param waitingDays   for how many days it waits
 * @param examined      how many offers were looked at
 * @param rulesVersion  by which version of the rules
 * @param candidates    the best offers, the best first
 * @param openings      what a single change would open, the change that opens the most first
 * @param whyNot        the answer about one offer; null where none was asked for
 * @param comparison    two candidates side by side; null where none was asked for
 */
public record NeedView(
        String receiptNumber,
        String href,
        NeedSummary terms,
        String placeName,
        String status,
        long waitingDays,
        long examined,
        int rulesVersion,
        List<Candidate> candidates,
        List<Opening> openings,
        @Nullable WhyNot whyNot,
        @Nullable Comparison comparison) {
    public NeedView {
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(placeName, "placeName");
        candidates = List.copyOf(candidates);
        openings = List.copyOf(openings);
    }

    /**
     * An offer that no hard rule forbids.
     *
     * @param offerId       its key, for a proposal
     * @param receiptNumber what it is called by
     * @param href          where it is shown whole
     * @param terms         what is offered
     * @param placeName     where; empty where it is not known
     * @param points        its score in whole points
     * @param scores        criterion by criterion
     * @param why           what its place in the ranking comes from, in a sentence
     * @param inPlan        whether the last plan chose it for this need
     * @param wanted        whether the last plan chose it for another
     * @param blockedBy     what the offer still lacks before a placement: codes such as {@code charter}
     */
    public record Candidate(
            String offerId,
            String receiptNumber,
            String href,
            OfferSummary terms,
            String placeName,
            long points,
            List<Score> scores,
            String why,
            boolean inPlan,
            boolean wanted,
            List<String> blockedBy) {
        public Candidate {
            scores = List.copyOf(scores);
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /** What a single change would open: the change in words, and how many offers would fit with it. */
    public record Opening(String change, int offers) {}

    /**
     * What one criterion gave.
     *
     * @param label  its name in the language of the page
     * @param points what it gave
     * @param of     the most that it can give
     */
    public record Score(String label, long points, long of) {}

    /**
     * Why an offer is no candidate, or no better one.
     *
     * @param asked   what was asked for, as it was typed
     * @param why     the answer in a sentence
     * @param rulings what every rule says; empty where there is no such offer
     * @param then    what would be, without the rule that forbids it; null where nothing can be said
     */
    public record WhyNot(
            String asked,
            String why,
            List<Ruling> rulings,
            @Nullable String then) {
        public WhyNot {
            rulings = List.copyOf(rulings);
        }
    }

    /** What one rule says, in words, and whether it is met. */
    public record Ruling(boolean met, String text) {}

    /**
     * Two candidates side by side.
     *
     * @param first  receipt number of one
     * @param second receipt number of the other
     * @param rows   criterion by criterion, the sum last
     * @param why    which criterion decides, in a sentence
     */
    public record Comparison(String first, String second, List<CompareRow> rows, String why) {
        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    /** What a criterion gave to both, and the most that it can give. */
    public record CompareRow(String label, long a, long b, long of) {}
}
