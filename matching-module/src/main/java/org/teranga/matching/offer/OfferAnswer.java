package org.teranga.matching.offer;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Contact;
import org.teranga.matching.intake.Locality;

/**
 * An offer as the JSON interface shows it; who offers only where one offer is asked for. Columns of the spreadsheet have their names.
 * {@code person} is the id under which what the person has shown is kept.
 */
public record OfferAnswer(
        UUID id,
        String receiptNumber,
        @Nullable String reference,
        String status,
        String kind,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        String country,
        @Nullable Integer capacity,
        boolean shared,
        @JsonbProperty("available_from") @Nullable LocalDate availableFrom,
        @JsonbProperty("available_until") @Nullable LocalDate availableUntil,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        List<String> conditions,
        @Nullable String host,
        @JsonbProperty("received_at") Instant receivedAt,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String remarks) {
    private static final Contact NOBODY = new Contact(null, null, null, null, "");

    /** A row of a list. */
    static OfferAnswer of(Offer offer) {
        return of(offer, null, NOBODY);
    }

    /** One offer, with who offers. */
    static OfferAnswer of(Offer offer, Contact contact) {
        return of(offer, offer.contact().personId(), contact);
    }

    private static OfferAnswer of(Offer offer, @Nullable UUID person, Contact contact) {
        OfferTerms terms = offer.terms();
        Locality locality = terms.locality();
        return new OfferAnswer(
                offer.id().value(),
                offer.receiptNumber(),
                offer.source().reference(),
                offer.status().code(),
                terms.kind(),
                locality.postcode(),
                locality.commune(),
                locality.name(),
                locality.department(),
                terms.country(),
                terms.capacity(),
                terms.shared(),
                terms.availableFrom(),
                terms.availableUntil(),
                terms.languages(),
                terms.interests(),
                terms.skills(),
                terms.conditions(),
                terms.host(),
                offer.receivedAt(),
                person,
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.remarks());
    }
}
