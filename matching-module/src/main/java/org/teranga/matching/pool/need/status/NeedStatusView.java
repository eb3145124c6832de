package org.teranga.matching.pool.need.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.LeftRecords.OtherRecord;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.need.people.PersonView;

/**
 * A need as the household sees it by the secret link ({@code matching/need/status}). From {@code href} lead on: a GET of
 * {@code /complete}, a POST to {@code /withdraw}, a POST to {@code /restore}.
 *
 * @param receiptNumber what to read out on the phone
 * @param status        {@code received}, {@code proposed}, {@code withdrawn}, {@code declined}, or where another association has it {@code under_way, transferred, given_back}
 * @param waitingSince  since when the household has been waiting
 * @param terms         what is needed
 * @param placeName     around which place, as people call it
 * @param href          the secret link, from the root of the host, without a slash at its end
 * @param mayBeRestored whether a withdrawal can still be undone
 * @param proposals     what is proposed, as far as the household was told
 * @param waitDays      how many days a first proposal takes; null where the figures say nothing yet
 * @param outlook       why nobody was proposed yet, and what might help; null where nothing can be said
 * @param unsaid        the fields that were not said and are asked for
 * @param also          what else the household has asked for
 * @param others        what else the household left without an account; empty where nothing is reached from here
 * @param people        the people of the household, with their names; none where they were not told
 * @param happened      what the household just did: {@code withdrawn}, {@code restored}, {@code completed}, {@code people}, {@code partner}; empty where nothing
 * @param proof         what the receipt said of the address, to be sent back by a POST to {@code /address}; empty where nothing is asked
 * @param unread        how many messages of the team the person has not read
 * @param partner       which partner entered it and sees how far it is; empty where none does
 * @param transfer      which other association asks for it, or has it; null where none does
 */
public record NeedStatusView(
        String receiptNumber,
        String status,
        Instant waitingSince,
        NeedSummary terms,
        String placeName,
        String href,
        boolean mayBeRestored,
        List<ProposalLine> proposals,
        @Nullable Integer waitDays,
        @Nullable Prospect outlook,
        List<String> unsaid,
        List<Also> also,
        List<PersonView> people,
        List<OtherRecord> others,
        String happened,
        String proof,
        int unread,
        String partner,
        @Nullable TransferLine transfer) {
    /** The status of one to which the team said no. */
    static final String DECLINED = "declined";

    public NeedStatusView {
        proposals = List.copyOf(proposals);
        unsaid = List.copyOf(unsaid);
        also = List.copyOf(also);
        people = List.copyOf(people);
        others = List.copyOf(others);
    }

    /** The same, with the question whether the address is the household's. */
    NeedStatusView asking(String token) {
        return new NeedStatusView(
                receiptNumber,
                status,
                waitingSince,
                terms,
                placeName,
                href,
                mayBeRestored,
                proposals,
                waitDays,
                outlook,
                unsaid,
                also,
                people,
                others,
                happened,
                token,
                unread,
                partner,
                transfer);
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

    /** Another need of the household: what it asked for, the number, how that stands. */
    public record Also(String kind, String receiptNumber, String status) {}
}
