package org.teranga.tenantadmin.trail;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * The entries of the audit trail.
 *
 * @param href   the address of the list
 * @param query  which part of it
 * @param rows   the entries of this page
 * @param total  how many are asked for
 * @param more   whether there are more than are counted
 * @param people who did something: code and name
 * @param areas  where something was done: code and words
 * @param from   the first day that is shown, ISO 8601
 * @param until  the last day that is shown, ISO 8601
 */
public record TrailView(
        String href,
        ListQuery query,
        List<Row> rows,
        long total,
        boolean more,
        List<Option> people,
        List<Option> areas,
        String from,
        String until) {
    public TrailView {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
        areas = List.copyOf(areas);
    }

    /**
     * An entry.
     *
     * @param at     when
     * @param who    a name, or words for somebody who has none
     * @param whoId  the account, or the word for the platform, for the filter; empty where nobody was signed in
     * @param action words, or the code where there are none
     * @param object what it was done to: a member's name, a receipt number, or a short code; empty where it was no single thing
     * @param whole  its key whole, for the filter; empty where it is not shown
     * @param href   the page of the file that it is; empty where it is none, or this reader may not read it
     */
    public record Row(Instant at, String who, String whoId, String action, String object, String whole, String href) {}

    /** One of a filter's answers. */
    public record Option(String value, String label) {}
}
