package org.teranga.matching.placement;

/**
 * Two who may reach each other.
 *
 * @param household how to reach the household
 * @param host      how to reach who offers
 */
record Introduced(ContactDetails household, ContactDetails host) {
    /** How this side reaches the other. */
    ContactDetails other(Party side) {
        return side == Party.HOUSEHOLD ? host : household;
    }
}
