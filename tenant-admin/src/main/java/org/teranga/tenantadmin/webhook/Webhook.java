package org.teranga.tenantadmin.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An address of an association to which what happens is told.
 *
 * @param kinds    which kinds of occurrences
 * @param state    {@code on}, {@code paused} by an administrator, {@code failed}: switched off after too many attempts
 * @param failures attempts that failed since the last that did not
 * @param changed  when somebody last changed it
 */
record Webhook(UUID id, URI address, List<String> kinds, State state, int failures, Instant changed) {
    Webhook {
        Objects.requireNonNull(address, "address");
        kinds = List.copyOf(kinds);
    }

    /** What it is: its name in the database in lower case. */
    enum State {
        ON,
        PAUSED,
        FAILED
    }
}
