package org.teranga.matching.spreadsheet.row;

import java.util.Locale;

/** The outcomes for a row of a spreadsheet. */
public enum RowStatus {
    /** It was read and is new in the file. */
    ACCEPTED,
    /** A row with its key came before and said something else; this one holds. */
    UPDATED,
    /** A row with its key came before and said the same. */
    UNCHANGED,
    /** It says something else of a record that is known, and waits until somebody who may decides. */
    WAITING,
    /** It has faults and is left out. */
    REJECTED;

    /** As it is written in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
