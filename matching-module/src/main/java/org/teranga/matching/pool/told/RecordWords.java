package org.teranga.matching.pool.told;

import java.util.Objects;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;

/**
 * What a record says, in plain words: nothing of what anybody has shown or decided.
 *
 * @param contact who left it
 * @param country ISO 3166 code of an offer; empty for a need
 * @param place   where
 * @param said    all else
 */
public record RecordWords(Contact contact, String country, Locality place, Values said) {
    public RecordWords {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(said, "said");
    }

    /** Tells nothing: what is known of a person must not get into a log by accident. */
    @Override
    public String toString() {
        return "RecordWords";
    }
}
