package org.teranga.postgres;

/** Thrown when this machine does not let PostgreSQL run. The message is one line for whoever started it: what is wrong, and what to do. */
public final class NotRunnableHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotRunnableHere(String line) {
        super(line);
    }
}
