package org.teranga.platform.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who opened somebody's file ({@code platform/readers}).
 *
 * @param back   the page before, from the root of the host
 * @param rows   the latest first
 * @param names  whether the association tells names
 * @param months how far back it goes
 */
public record ReadersView(String back, List<Row> rows, boolean names, int months) {
    public ReadersView {
        Objects.requireNonNull(back, "back");
        rows = List.copyOf(rows);
    }

    /**
     * One who opened it, on a day.
     *
     * @param day  when
     * @param role what the reader is: the code of a role, {@code program}, or {@code former} where the reader is no member any more
     * @param name the reader's name; empty where names are not told
     * @param what what was opened: {@code file}, {@code contact}
     */
    public record Row(LocalDate day, String role, String name, String what) {}
}
