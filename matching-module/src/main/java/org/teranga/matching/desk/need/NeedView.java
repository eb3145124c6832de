package org.teranga.matching.desk.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.message.DeskThreadView;
import org.teranga.platform.theme.ListQuery;

/**
 * A need with its candidates, ranked ({@code matching/desk/need}). The address asks {@code ?why-not=} (the number or key of an offer, or a
 * place where there are offers), {@code ?compare=} and {@code &with=} (numbers of offers; alone, the first is compared with the plan's
 * choice, or else with the first candidate).
 *
 * @param receiptNumber what the need is called by
 * @param href          its own address, from the root of the host
 * @param terms         what is needed
 * @param placeName     around which place; empty where it is not known
 * @param status        {@code received}, {@code proposed} or {@code withdrawn}
 * @param waitingDays   for how many days it waits
 * @param mayPropose    whether this reader may propose, and the need waits for a proposal
 * @param mayForce      whether this reader may ask who would move
 * @param mayCorrect    whether this reader may correct it
 * @param printsCode    whether a code to its page can be printed, and this reader may
 * @param mayNote       whether this reader may note what the household would rather have
 * @param anotherPerson whether its name or address became another, and this reader may say that it is the same household
 * @param noted         what has just been noted: {@code yes}, {@code no} (taken back), or nothing
 * @param plan          what the last plan says of it; null where there is none
 * @param ranking       its candidates
 * @param preferred     what the household would rather have, the oldest first
 * @param also          what else the household waits for
 * @param openings      what a single change would open, the change that opens the most first
 * @param whyNot        the answer about one offer, or about those of a place; null where none was asked for
 * @param comparison    two offers side by side; null where none was asked for
 * @param bars          what stands, or stood, between the household and a host since something was wrong, the latest first
 * @param file          its file; null for who works on no files
 * @param thread        the conversation with the household; null where there is none to be shown
 */
public record NeedView(
        String receiptNumber,
        String href,
        NeedSummary terms,
        String placeName,
        String status,
        long waitingDays,
        boolean mayPropose,
        boolean mayForce,
        boolean mayCorrect,
        boolean printsCode,
        boolean mayNote,
        boolean anotherPerson,
        String noted,
        @Nullable PlanSays plan,
        Ranked ranking,
        List<Offered> preferred,
        List<Also> also,
        List<Opening> openings,
        @Nullable WhyNot whyNot,
        @Nullable Comparison comparison,
        List<BarView.Line> bars,
        @Nullable CaseFileView file,
        @Nullable DeskThreadView thread) {
    public NeedView {
        preferred = List.copyOf(preferred);
        also = List.copyOf(also);
        openings = List.copyOf(openings);
        bars = List.copyOf(bars);
    }

    /** Whether the household would rather have this offer. */
    public boolean prefers(Offered offer) {
        return preferred.contains(offer);
    }

    /**
     * What the last plan says of the need.
     *
     * @param text   in a sentence
     * @param number the receipt number of the offer that it chose; null where it chose none
     * @param href   where that offer is asked about; null likewise
     */
    public record PlanSays(
            String text, @Nullable String number, @Nullable String href) {}

    /**
     * The candidates.
     *
     * @param query        which page of them is shown, and what else the address asks
     * @param total        how many there are
     * @param examined     how many offers were looked at
     * @param rulesVersion by which version of the rules
     * @param candidates   those on this page, the best first
     * @param map          where they are, each by its rank; null where the place is not known or no map is there of it
     */
    public record Ranked(
            ListQuery query,
            long total,
            long examined,
            int rulesVersion,
            List<Candidate> candidates,
            @Nullable PlaceMap map) {
        public Ranked {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * An offer that no hard rule forbids.
     *
     * @param rank        its place in the ranking, from 1 on
     * @param offer       which offer
     * @param points      its score in whole points
     * @param scores      criterion by criterion; they add up to the points
     * @param why         what its place in the ranking comes from, in a sentence
     * @param kilometres  how far it is; null where that is not known
     * @param inPlan      whether the last plan chose it for this need
     * @param wanted      whether the last plan chose it for another
     * @param blockedBy   what the offer still lacks before a placement: codes such as {@code charter}
     * @param compareHref where it is compared
     */
    public record Candidate(
            int rank,
            Offered offer,
            long points,
            List<Score> scores,
            String why,
            @Nullable Long kilometres,
            boolean inPlan,
            boolean wanted,
            List<String> blockedBy,
            String compareHref) {
        public Candidate {
            scores = List.copyOf(scores);
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /**
     * An offer in a line.
     *
     * @param id            its key, for a proposal
     * @param receiptNumber what it is called by
     * @param href          where it is shown whole
     * @param terms         what is offered
     * @param placeName     where; empty where it is not known
     */
    public record Offered(String id, String receiptNumber, String href, OfferSummary terms, String placeName) {}

    /** Another need of the same household: its number, where it is shown, what is needed, how it stands. */
    public record Also(String receiptNumber, String href, String kind, String status) {}

    /** What a single change would open: the change in words, and how many offers would fit with it. */
    public record Opening(String change, long offers) {}

    /**
     * What one criterion gave.
     *
     * @param label  its name in the language of the page
     * @param points what it gave
     * @param of     the most that it can give
     * @param owed   whether the need brings it to every offer
     */
    public record Score(String label, long points, long of, boolean owed) {}

    /**
     * Why an offer is no candidate, or no better one.
     *
     * @param asked       what was asked for, as it was typed
     * @param offer       the offer; null where there is no such offer, or a place was asked for
     * @param why         the answer in a sentence
     * @param rulings     what every rule says; empty where there is no such offer
     * @param then        how it stands to the plan and to others; null where nothing can be said
     * @param possible    whether no rule forbids it
     * @param mayPropose  whether it could be proposed now
     * @param compareHref where it is compared; null where there is no such offer
     * @param there       the offers of a place, each with its answer in short
     */
    public record WhyNot(
            String asked,
            @Nullable Offered offer,
            String why,
            List<Ruling> rulings,
            @Nullable String then,
            boolean possible,
            boolean mayPropose,
            @Nullable String compareHref,
            List<There> there) {
        public WhyNot {
            rulings = List.copyOf(rulings);
            there = List.copyOf(there);
        }
    }

    /** What one rule says, in words, and whether it is met. */
    public record Ruling(boolean met, String text) {}

    /** An offer of the place that was asked for: whether it is possible, the answer in short, and where all of it stands. */
    public record There(Offered offer, boolean possible, String text, String href) {}

    /**
     * Two offers side by side.
     *
     * @param first   receipt number of one
     * @param second  receipt number of the other
     * @param rows    criterion by criterion, the sum last
     * @param why     which criterion decides, in a sentence
     * @param choices receipt numbers of the offers that can be chosen to be compared
     */
    public record Comparison(String first, String second, List<CompareRow> rows, String why, List<String> choices) {
        public Comparison {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }
    }

    /** What a criterion gave to both, and the most that it can give. */
    public record CompareRow(String label, long a, long b, long of) {}
}
