package org.teranga.platform.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.theme.ListQuery;

/**
 * The people who opened somebody's file ({@code platform/readers}).
 *
 * @param back   the page before, from the root of the host
 * @param query  which page of them is shown
 * @param total  how many there are
 * @param rows   those of this page, the latest first
 * @param names  whether the association tells names
 * @param months how far back it goes
 */
public record ReadersView(String back, ListQuery query, long total, List<Row> rows, boolean names, int months) {
    /** So many on a page. */
    private static final int SIZE = 50;

    public ReadersView {
        rows = List.copyOf(rows);
    }

    /** Which page the address asks for. */
    public static ListQuery asked(Map<String, List<String>> query) {
        return ListQuery.of(query, Set.of(), List.of("-day"), SIZE);
    }

    /**
     * One who opened it, on a day.
     *
     * @param day  when
     * @param role what the reader was then: the code of a role, {@code program}, or {@code former} where that is not known and the reader
     *     is not of the team any more
     * @param name the reader's name; empty where names are not told
     * @param what what was opened: {@code file}, {@code contact}
     */
    public record Row(LocalDate day, String role, String name, String what) {}
}
