package org.teranga.matching.placement.contact;

import org.teranga.matching.placement.Party;

/**
 * The contact details of two people who have been introduced.
 *
 * @param household how to reach the household
 * @param host      how to reach who offers
 */
public record Introduced(ContactDetails household, ContactDetails host) {
    /** How this side reaches the other. */
    public ContactDetails other(Party side) {
        return side == Party.HOUSEHOLD ? host : household;
    }
}
