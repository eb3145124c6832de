package org.teranga.matching.pool.offer;

import java.util.Objects;
import org.teranga.matching.pool.contact.Contact;

/**
 * An offer as it was sent by form or as JSON, read and found without fault.
 *
 * @param terms   what is offered
 * @param contact who offers
 */
public record OfferDraft(OfferTerms terms, Contact contact) {
    public OfferDraft {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(contact, "contact");
    }
}
