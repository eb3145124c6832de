package org.teranga.platform.web.failure;

import java.util.List;

/**
 * The page that replaces one that could not be shown.
 *
 * @param status    the HTTP status
 * @param title     what happened, in the reader's language
 * @param detail    why, and what to do next
 * @param errors    faults of single fields, in words
 * @param reference what to name when asking us about it; empty where it is no fault of ours
 * @param elsewhere where the way on leads when nothing is at this host; empty where it leads to the host's own first page
 */
public record ErrorView(
        int status, String title, String detail, List<String> errors, String reference, String elsewhere) {
    public ErrorView {
        errors = List.copyOf(errors);
    }

    /** Of a host that there is. */
    public ErrorView(int status, String title, String detail, List<String> errors, String reference) {
        this(status, title, detail, errors, reference, "");
    }

    /** The same, with another way on. */
    ErrorView leadingTo(String address) {
        return new ErrorView(status, title, detail, errors, reference, address);
    }
}
