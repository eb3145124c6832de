package org.teranga.matching.desk.list;

import org.teranga.platform.form.Answers;

/**
 * The actions that the reader of a list may take on its rows.
 *
 * @param change whether they may be withdrawn and taken back
 * @param ticked whether all of this page come ticked, as the link above the table asks
 */
public record RowTools(boolean change, boolean ticked) {
    static RowTools of(Answers query, boolean change) {
        return new RowTools(change, "page".equals(query.first("tick")));
    }
}
