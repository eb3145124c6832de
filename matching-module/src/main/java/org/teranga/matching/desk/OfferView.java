package org.teranga.matching.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.pool.offer.TransferHistory;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.message.DeskThreadView;

/**
 * An offer as staff see it ({@code matching/desk/offer}).
 *
 * @param receiptNumber what it is called by
 * @param href          its own address, from the root of the host; a POST to {@code /withdraw} takes it back
 * @param terms         what is offered
 * @param placeName     where, as people call it; empty where it is not known
 * @param status        {@code received, proposed, withdrawn, aside} or {@code passed_on}
 * @param receivedAt    when it came in
 * @param name          who offers; null where it is not known, or who offered was erased
 * @param email         how to write to this person; null likewise
 * @param phone         how to call this person; null likewise
 * @param remarks       what this person added; null likewise
 * @param blockedBy     what must still be shown before anybody is taken in: codes such as {@code charter}
 * @param holder        the id under which staff note that it was shown; null where this reader may not
 * @param prospects     for whom it is possible; null where it is not waiting
 * @param way           by which ways it came and went between associations
 * @param bars          what stands, or stood, against its host since something was wrong, the latest first
 * @param anotherPerson whether its name or address became another, and nobody has said yet that it is the same person
 * @param mayLook       whether this reader may let households read what the host wrote
 * @param printsCode    whether a code to its page can be printed, and this reader may
 * @param file          its file; null for who works on no files
 * @param thread        the conversation with whoever offers; null where there is none to be shown
 * @param home          the file of its home; empty where it is no offer of one, or this reader may not read that
 */
public record OfferView(
        String receiptNumber,
        String href,
        OfferSummary terms,
        String placeName,
        String status,
        Instant receivedAt,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String remarks,
        List<String> blockedBy,
        @Nullable String holder,
        @Nullable Prospects prospects,
        TransferHistory.Shown way,
        List<BarView.Line> bars,
        boolean anotherPerson,
        boolean mayLook,
        boolean printsCode,
        @Nullable CaseFileView file,
        @Nullable DeskThreadView thread,
        String home) {
    public OfferView {
        blockedBy = List.copyOf(blockedBy);
        bars = List.copyOf(bars);
    }

    /** Whether anything is known by which the person is called or reached. */
    public boolean reachable() {
        return name != null || email != null || phone != null;
    }

    /**
     * For whom an offer is possible.
     *
     * @param needs    how many needs it could meet as it is
     * @param openings what a single change would open, the change that opens the most first
     */
    public record Prospects(int needs, List<Opening> openings) {
        public Prospects {
            openings = List.copyOf(openings);
        }
    }

    /** What a single change would open: the change in words, to how many needs, and how many of these have no possible offer today. */
    public record Opening(String change, int needs, int households) {}
}
