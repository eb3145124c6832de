package org.teranga.matching.upload;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.platform.form.FieldList;

/** The kinds of rows that a spreadsheet can hold. */
public enum RowsAre {
    /** Somebody offers something. */
    OFFERS(OfferFields.SHEET),
    /** A household needs something. */
    NEEDS(NeedFields.SHEET);

    private final Set<String> columns;

    RowsAre(FieldList columns) {
        this.columns = columns.names();
    }

    /** The columns that have a meaning, in the order in which people think of them. */
    public Set<String> columns() {
        return columns;
    }

    /** As it stands in addresses and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of them is called in the database: offer or need. */
    public String table() {
        return this == OFFERS ? "offer" : "need";
    }

    /** What a code says; offers where it says nothing known. */
    public static RowsAre of(@Nullable String code) {
        return NEEDS.code().equals(code) ? NEEDS : OFFERS;
    }
}
