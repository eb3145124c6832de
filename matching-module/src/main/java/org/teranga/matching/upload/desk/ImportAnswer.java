package org.teranga.matching.upload.desk;

import java.util.List;

/**
 * The outcome of a spreadsheet import, as JSON.
 *
 * @param accepted   new rows
 * @param updated    rows that were known and have changed
 * @param unchanged  rows that were known as they are, and those that wait
 * @param rejected   rows that stayed out
 * @param recognised how the file was read, in words
 * @param aside      how many of those accepted or updated wait aside, since the association does not take them where they are
 * @param duplicates how many of those that came in may be people who are known already
 * @param rows       the rows that are not plainly accepted, in the order of the file
 */
public record ImportAnswer(
        long accepted,
        long updated,
        long unchanged,
        long rejected,
        List<String> recognised,
        long aside,
        long duplicates,
        List<Row> rows) {
    /**
     * A row that is not plainly accepted.
     *
     * @param line   its line in the file, from 1 on, the header included
     * @param status updated, unchanged, waiting (until somebody who may decides), rejected or aside
     * @param errors what is wrong with it, or why it waits aside; else none
     */
    public record Row(long line, String status, List<Fault> errors) {}

    /**
     * What is wrong with one cell.
     *
     * @param column  its column
     * @param value   what stands there
     * @param message what would be right, in the language of the request
     */
    public record Fault(String column, String value, String message) {}
}
