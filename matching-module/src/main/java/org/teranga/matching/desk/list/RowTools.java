package org.teranga.matching.desk.list;

import org.teranga.platform.form.Answers;

/**
 * The actions that the reader of a list may take on its rows.
 *
 * @param change whether they may be withdrawn and taken back
 * @param ticked whether all of this page come ticked, as the link below the table asks
 * @param all    whether all that match are meant, on whichever page
 */
public record RowTools(boolean change, boolean ticked, boolean all) {
    static RowTools of(Answers query, boolean change) {
        String tick = query.first("tick");
        return new RowTools(change, tick.equals("page") || tick.equals("all"), tick.equals("all"));
    }
}
