package org.teranga.rights.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is to be checked ({@code rights/desk/due}).
 *
 * @param back     where all pages are
 * @param waiting  pages of which something waits for a second person
 * @param touched  pages that cite a law which has changed since they were checked
 * @param overdue  pages past their day
 * @param due      pages whose day is near
 * @param never    pages that nobody has checked
 * @param happened what has just happened; empty
 */
public record DueView(
        String back,
        List<Due> waiting,
        List<Due> touched,
        List<Due> overdue,
        List<Due> due,
        List<Due> never,
        String happened) {
    public DueView {
        waiting = List.copyOf(waiting);
        touched = List.copyOf(touched);
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
        never = List.copyOf(never);
    }

    /** Whether there is nothing at all. */
    public boolean nothing() {
        return waiting.isEmpty() && touched.isEmpty() && overdue.isEmpty() && due.isEmpty() && never.isEmpty();
    }

    /**
     * A page.
     *
     * @param href    where it is checked
     * @param title   what it is called
     * @param on      when it was last checked; null where it never was
     * @param until   by which day it is to be checked; null where it never was
     * @param example whether it came as an example
     * @param mirror  whether it follows another one by itself
     * @param laws    what has changed, where a law has
     */
    public record Due(
            String href,
            String title,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            boolean example,
            boolean mirror,
            List<Changed> laws) {
        public Due {
            laws = List.copyOf(laws);
        }
    }

    /** A law that changed: how it is cited, since when, what changed. */
    public record Changed(String citation, LocalDate on, String note) {}
}
