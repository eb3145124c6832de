package org.teranga.matching.pool.intake;

import java.util.List;
import java.util.UUID;

/** Shows people what has been proposed to them, on their own pages. What nobody told them yet is left out. */
public interface ProposalLines {
    /**
     * For a need.
     *
     * @param need its key
     * @param href the address of its page, from the root of the host
     */
    List<ProposalLine> ofNeed(UUID need, String href);

    /**
     * For an offer.
     *
     * @param offer its key
     * @param href  the address of its page, from the root of the host
     */
    List<ProposalLine> ofOffer(UUID offer, String href);
}
