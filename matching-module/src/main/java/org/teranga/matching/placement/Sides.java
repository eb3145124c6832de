package org.teranga.matching.placement;

import org.teranga.matching.intake.SealedContact;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;

/**
 * A placement with its two sides.
 *
 * @param placement the placement
 * @param need      whose need
 * @param offer     which offer
 */
public record Sides(Placement placement, Need need, Offer offer) {
    /** Who stands on this side, sealed. */
    public SealedContact contact(Party party) {
        return party == Party.HOUSEHOLD ? need.contact() : offer.contact();
    }
}
