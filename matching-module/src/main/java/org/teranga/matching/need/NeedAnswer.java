package org.teranga.matching.need;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Contact;
import org.teranga.matching.intake.Locality;

/** A need as the JSON interface shows it; who asks only where one need is asked for. Columns of the spreadsheet have their names. */
public record NeedAnswer(
        UUID id,
        String receiptNumber,
        @Nullable String reference,
        String status,
        String kind,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        @JsonbProperty("radius_km") @Nullable Integer radiusKm,
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable String composition,
        List<String> languages,
        List<String> interests,
        List<String> skills,
        List<String> requires,
        @Nullable LocalDate from,
        @JsonbProperty("duration_days") @Nullable Integer durationDays,
        @JsonbProperty("waiting_since") Instant waitingSince,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String remarks) {
    private static final Contact NOBODY = new Contact(null, null, null, null, "");

    /** A row of a list. */
    static NeedAnswer of(Need need) {
        return of(need, NOBODY);
    }

    /** One need, with who asks. */
    static NeedAnswer of(Need need, Contact contact) {
        NeedTerms terms = need.terms();
        Locality locality = terms.locality();
        return new NeedAnswer(
                need.id().value(),
                need.receiptNumber(),
                need.source().reference(),
                need.status().code(),
                terms.kind(),
                locality.postcode(),
                locality.commune(),
                locality.name(),
                locality.department(),
                terms.radiusKm(),
                terms.household().adults(),
                terms.household().children(),
                terms.household().composition(),
                terms.languages(),
                terms.interests(),
                terms.skills(),
                terms.requirements(),
                terms.from(),
                terms.durationDays(),
                need.waitingSince(),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.remarks());
    }
}
