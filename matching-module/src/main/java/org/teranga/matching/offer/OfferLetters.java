package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.matching.intake.Contact;

/** What is written to a person about an offer, in that person's language. */
@ApplicationScoped
class OfferLetters {
    /** The receipt: number and secret link. Nobody without an e-mail address is written to. */
    void received(Receipt receipt, Contact contact) {}
}
