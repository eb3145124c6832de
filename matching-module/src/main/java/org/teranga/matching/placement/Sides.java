package org.teranga.matching.placement;

import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;

/**
 * A placement with its two sides.
 *
 * @param placement the placement
 * @param need      whose need
 * @param offer     which offer
 */
public record Sides(Placement placement, Need need, Offer offer) {
    /** Whether somebody comes to live with somebody; all other help has no nights. */
    public boolean isStay() {
        return "housing".equals(offer.terms().kind());
    }

    /** The contact of this side, sealed. */
    public SealedContact contact(Party party) {
        return party == Party.HOUSEHOLD ? need.contact() : offer.contact();
    }
}
