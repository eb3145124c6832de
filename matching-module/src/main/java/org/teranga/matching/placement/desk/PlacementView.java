package org.teranga.matching.placement.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.platform.casework.CaseFileView;

/**
 * One placement as staff see it ({@code matching/placement/placement}). From {@code href} leads on: a POST to {@code /} and the code of a
 * step.
 *
 * @param href        its own address, from the root of the host
 * @param state       a code of {@link PlacementState}
 * @param need        the household's side
 * @param offer       the host's side
 * @param from        the first day
 * @param until       the last day; null where no end is foreseen
 * @param answerBy    until when an answer is awaited; null where none is
 * @param history     what has happened, the oldest first
 * @param later       what is still to come, as the names of states
 * @param steps       what this reader may do now, the next step first
 * @param notSecond   whether this reader cannot approve, having had a part in it before
 * @param unheard     the sides whose own contact never reached anybody, so that a second person has to speak with them first
 * @param withoutMail who is asked and has no e-mail address: {@code household} or {@code host}; empty where nobody
 * @param blocks      what stands against it now, each in a sentence
 * @param endReason   why it ended; empty where it has not
 * @param refused     why the step that was just tried is not possible; empty where none was
 * @param stay        how far a household has come that is to live there; null where none is
 * @param file        its file; null for who works on no files
 */
public record PlacementView(
        String href,
        String state,
        NeedSide need,
        OfferSide offer,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant answerBy,
        List<Event> history,
        List<String> later,
        List<String> steps,
        boolean notSecond,
        List<String> unheard,
        String withoutMail,
        List<String> blocks,
        String endReason,
        String refused,
        @Nullable StayView stay,
        @Nullable CaseFileView file) {
    public PlacementView {
        history = List.copyOf(history);
        later = List.copyOf(later);
        steps = List.copyOf(steps);
        unheard = List.copyOf(unheard);
        blocks = List.copyOf(blocks);
    }

    /** Whether it came to nothing. */
    public boolean calledOff() {
        return PlacementState.of(state).isCalledOff();
    }

    /** Whether contact will still be opened. */
    public boolean closed() {
        return PlacementState.of(state).holds() && !introduced();
    }

    /** Whether contact is open. */
    public boolean introduced() {
        return PlacementState.of(state).opensContact();
    }

    /**
     * The household's side.
     *
     * @param number      receipt number
     * @param href        where the need is shown
     * @param terms       what is needed
     * @param placeName   around where; empty where it is not known
     * @param waitingDays for how many days it waits
     * @param reach       how to reach it; null where contact is closed
     */
    public record NeedSide(
            String number,
            String href,
            NeedSummary terms,
            String placeName,
            long waitingDays,
            @Nullable ContactDetails reach) {}

    /**
     * The host's side.
     *
     * @param number    receipt number
     * @param href      where the offer is shown
     * @param terms     what is offered
     * @param placeName where; empty where it is not known
     * @param reach     how to reach who offers; null where contact is closed
     */
    public record OfferSide(
            String number,
            String href,
            OfferSummary terms,
            String placeName,
            @Nullable ContactDetails reach) {}

    /**
     * Something that has happened.
     *
     * @param step  its code, {@code propose} or one of {@code Step}
     * @param party who did it: {@code team, household, host, clock}
     * @param name  of the member of staff; empty for everybody else, and for who is no member any more
     * @param at    when
     */
    public record Event(String step, String party, String name, Instant at) {}
}
