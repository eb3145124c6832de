package org.teranga.matching.pool.listing;

import org.teranga.matching.pool.contact.Contact;

/**
 * An offer or a need, and who left it, in plain words.
 *
 * @param <L>     which of the two
 * @param listing the offer, or the need
 * @param contact who left it
 */
public record OpenedListing<L extends Listing<?>>(L listing, Contact contact) {}
