package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowContact;
import org.teranga.matching.spreadsheet.row.RowKey;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.privacy.KeyedHash;

/** Turns what the rows of offers and of needs have in common into what is stored. */
@ApplicationScoped
class SpreadsheetRows {
    /** An id that may tell somebody's name or address is not kept in clear. */
    private static final String IMPERSONAL = "[A-Za-z]{0,12}[-_./#]?[0-9]{1,12}([-_./#][A-Za-z0-9]{1,12})?";

    private final Localities localities;
    private final KeyedHash hash;

    @Inject
    SpreadsheetRows(Localities localities, KeyedHash hash) {
        this.localities = localities;
        this.hash = hash;
    }

    /** Which row it is, by keyed hashes: what a row says is personal. */
    SourceRow source(RowKey key) {
        String id = key.id();
        String reference = id != null && id.matches(IMPERSONAL) ? id : null;
        return new SourceRow(reference, hash.text("row " + key.value()), hash.text("content " + key.content()));
    }

    /** The place, with its department and name. */
    Locality locality(Whereabouts place) {
        if (place.commune() != null) {
            return localities.ofCode(place.commune(), place.postcode()).orElse(Locality.UNKNOWN);
        }
        String postcode = place.postcode();
        if (postcode == null) {
            return Locality.UNKNOWN;
        }
        return localities.meant(postcode).orElseGet(() -> new Locality(postcode, null, null, null));
    }

    /** Why an offer of this row would wait aside, were it new; null where it would not. It takes room from those after it. */
    @Nullable
    Aside aside(OfferRow row, Territory.Room room) {
        return room.take(
                        row.facts().kind().code(),
                        row.place().country(),
                        locality(row.place()).department())
                .orElse(null);
    }

    /** Who stands behind the row; columns without a meaning become remarks. */
    org.teranga.matching.pool.contact.Contact contact(
            RowContact contact, Map<String, String> remarks, String language) {
        String told = remarks.entrySet().stream()
                .map(remark -> remark.getKey() + ": " + remark.getValue())
                .collect(Collectors.joining("\n"));
        return new org.teranga.matching.pool.contact.Contact(
                line(contact.name()),
                contact.email() == null ? null : contact.email().toLowerCase(Locale.ROOT),
                contact.phone(),
                told.isEmpty() ? null : CleanText.lines(told),
                language);
    }

    /** Free words, made harmless. */
    static java.util.List<String> words(Collection<String> written) {
        return written.stream()
                .map(CleanText::line)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : CleanText.line(text);
    }
}
