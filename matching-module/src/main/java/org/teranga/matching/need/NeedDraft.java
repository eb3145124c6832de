package org.teranga.matching.need;

import java.time.Instant;
import java.util.Objects;
import org.teranga.matching.intake.Contact;

/**
 * What was told on the form or as JSON, read and found without fault.
 *
 * @param terms        what is asked for
 * @param contact      who asks
 * @param waitingSince since when
 */
public record NeedDraft(NeedTerms terms, Contact contact, Instant waitingSince) {
    public NeedDraft {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(waitingSince, "waitingSince");
    }
}
