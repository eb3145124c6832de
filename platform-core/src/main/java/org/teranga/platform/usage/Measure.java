package org.teranga.platform.usage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The measures by which an association's use is counted. Each has the messages {@code usage.<code>} and {@code usage.<code>.note}. */
public enum Measure {
    /** Requests to its pages and its interface, static files left out. */
    REQUESTS,
    /** Requests that a limit turned away. */
    REFUSED,
    /** Offers that were left or imported. */
    OFFERS,
    /** Mails that left, receipts of forms left out. */
    MAILS,
    /** Receipts of forms that went out by mail. */
    RECEIPTS,
    /** Text messages that left, by the parts that are paid. */
    TEXTS,
    /** Runs of the matching that were asked for. */
    RUNS,
    /** Rows in the tables of tenants. */
    ROWS,
    /** Bytes in those rows. */
    STORAGE;

    /** Whether it is how much there is, and not how often something happened that day. */
    public boolean level() {
        return this == ROWS || this == STORAGE;
    }

    /** Its name in tables and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of this name. */
    public static Optional<Measure> of(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }
}
