package org.teranga.matching.pool.offer.arrival;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.ListingFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.Offer;

/**
 * An offer as the JSON interface shows it; who offers only where one offer is asked for. Columns of the spreadsheet have their names, and
 * what is not known is left out. {@code person} is the id under which what the person has shown is kept.
 */
public final class OfferAnswer {
    private OfferAnswer() {}

    /** A row of a list. */
    static Map<String, Object> of(Offer offer) {
        return of(offer, null, Contact.NOBODY);
    }

    /** One offer, with who offers. */
    public static Map<String, Object> of(Offer offer, Contact contact) {
        return of(offer, offer.contact().personId(), contact);
    }

    private static Map<String, Object> of(Offer offer, @Nullable UUID person, Contact contact) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", offer.id().value());
        answer.put("receiptNumber", offer.receiptNumber());
        answer.put("reference", offer.source().reference());
        answer.put("status", offer.status().code());
        offer.terms().locality().answer(answer);
        answer.putAll(offer.terms().said().json(OfferFields.TERMS));
        ListingFields.alsoNamed(answer, OfferFields.OTHER_NAMES);
        answer.put("received_at", offer.receivedAt());
        answer.put("person", person);
        return contact.answer(answer);
    }
}
