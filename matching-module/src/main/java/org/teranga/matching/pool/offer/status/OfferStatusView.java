package org.teranga.matching.pool.offer.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.LeftRecords.OtherRecord;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.pool.offer.TransferHistory;
import org.teranga.matching.pool.offer.arrival.AsideView;

/**
 * An offer as the person who left it sees it by the secret link ({@code matching/offer/status}). From {@code href} lead on: a GET of
 * {@code /change}, a POST to {@code /withdraw}, a POST to {@code /restore}.
 *
 * @param receiptNumber what to read out on the phone
 * @param status        {@code received, proposed, withdrawn, declined, aside, passed_on}, or where another association has it by
 *     the decision of two {@code under_way, transferred, given_back}
 * @param receivedAt    when it came in
 * @param terms         what is offered
 * @param placeName     where, as people call it
 * @param href          the secret link, from the root of the host, without a slash at its end
 * @param mayBeRestored whether a withdrawal can still be undone
 * @param proposals     what is proposed, as far as the person was told
 * @param waitDays      how many days an answer takes; null where the figures say nothing yet
 * @param missing       what whoever offers, and the home, still lack before anybody is taken in: codes such as {@code charter}
 * @param outlook       why nobody was proposed yet, and what might help; null where nothing can be said
 * @param unsaid        the fields that were not said and are asked for
 * @param aside         why it waits aside, and who takes it there; null where it does not
 * @param way           by which ways it came and went between associations
 * @param happened      what the person just did: {@code changed}, {@code withdrawn}, {@code restored}; empty where nothing
 * @param others        what else the person left; empty where nothing is reached from here
 * @param proof         what the receipt said of the address, to be sent back by a POST to {@code /address}; empty where nothing is asked
 * @param unread        how many messages of the team the person has not read
 * @param transfer      which other association asks for it, or has it; null where none does
 */
public record OfferStatusView(
        String receiptNumber,
        String status,
        Instant receivedAt,
        OfferSummary terms,
        String placeName,
        String href,
        boolean mayBeRestored,
        List<ProposalLine> proposals,
        @Nullable Integer waitDays,
        List<String> missing,
        @Nullable Prospect outlook,
        List<String> unsaid,
        @Nullable AsideView aside,
        TransferHistory.Shown way,
        String happened,
        List<OtherRecord> others,
        String proof,
        int unread,
        @Nullable TransferLine transfer) {
    /** The status of one to which the team said no. */
    static final String DECLINED = "declined";

    public OfferStatusView {
        others = List.copyOf(others);
        proposals = List.copyOf(proposals);
        missing = List.copyOf(missing);
        unsaid = List.copyOf(unsaid);
    }

    /** The same, with the question whether the address is the person's. */
    OfferStatusView asking(String token) {
        return new OfferStatusView(
                receiptNumber,
                status,
                receivedAt,
                terms,
                placeName,
                href,
                mayBeRestored,
                proposals,
                waitDays,
                missing,
                outlook,
                unsaid,
                aside,
                way,
                happened,
                others,
                token,
                unread,
                transfer);
    }

    /** Where the charter is signed: by the secret link, or in the own file for whoever signed in. */
    public String charterHref() {
        int file = href.indexOf("/me/offers/");
        return file < 0 ? href + "/charter" : href.substring(0, file) + "/me/charter";
    }

    /** Whether another association looks after it. */
    public boolean passedOn() {
        return status.equals("passed_on");
    }

    /** Whether it waits for somebody, so that something can be asked of the person. */
    public boolean waits() {
        return !withdrawn() && !passedOn();
    }

    /** How far what is proposed has come: {@code met}, {@code open} or empty. */
    public String reached() {
        return ProposalLine.reached(proposals);
    }

    /** Whether it was taken back. */
    public boolean withdrawn() {
        return status.equals("withdrawn") || declined() || transfer != null && transfer.elsewhere();
    }

    /** Whether the team said no to it. */
    public boolean declined() {
        return status.equals(DECLINED);
    }
}
