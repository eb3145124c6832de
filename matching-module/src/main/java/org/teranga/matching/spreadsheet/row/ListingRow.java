package org.teranga.matching.spreadsheet.row;

import java.util.Map;
import org.teranga.platform.form.Values;

/** An offer or a need as a spreadsheet tells it. */
public interface ListingRow {
    /** Which row. */
    RowKey key();

    /** To the questions of single kinds of help. */
    Values answers();

    /** Where, in the spreadsheet's words. */
    Whereabouts place();

    /** Who left it. */
    RowContact contact();

    /** Column to text, of the columns that have no meaning of their own. */
    Map<String, String> remarks();
}
