package org.teranga.rights.entry;

import java.time.Instant;
import java.util.Objects;

/**
 * A message or a place that waits, in a line.
 *
 * @param title what it is called
 * @param href  where it is read and changed
 * @param state {@code second} where a second person can publish it, {@code draft} where nobody is asked any more, {@code taken} where it
 *              was taken away from readers
 * @param by    who saved it last, or took it away; empty where nobody knows
 * @param at    when
 */
public record WaitingRow(String title, String href, String state, String by, Instant at) {
    public WaitingRow {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
