package org.teranga.matching.safeguarding.path;

import org.teranga.matching.pool.offer.OfferId;

/** Where hosts stand on the way to an account, without which no course can be taken. A bean of the noun that invites them implements it. */
public interface HostAccounts {
    /**
     * Of the person of an offer: {@code ask} where they can ask for one by the link of the offer, {@code written} where they were written
     * to, {@code unproven} where nobody knows yet whose the address is that was typed, {@code team} where the team has to help; empty where
     * there is an account.
     */
    String standing(OfferId offer);
}
