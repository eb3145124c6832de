package org.teranga.matching.upload;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;

/** What the rows of a spreadsheet are. */
public enum RowsAre {
    /** Somebody offers something. */
    OFFERS(OfferSheet.COLUMNS),
    /** A household needs something. */
    NEEDS(NeedSheet.COLUMNS);

    private final Set<String> columns;

    RowsAre(Set<String> columns) {
        this.columns = columns;
    }

    /** The columns that have a meaning. */
    public Set<String> columns() {
        return columns;
    }

    /** As it stands in addresses and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a code says; offers where it says nothing known. */
    static RowsAre of(@Nullable String code) {
        return NEEDS.code().equals(code) ? NEEDS : OFFERS;
    }
}
