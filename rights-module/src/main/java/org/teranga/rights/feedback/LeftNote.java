package org.teranga.rights.feedback;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A note as it waits for the desk, opened.
 *
 * @param id     its id, under which its key lies
 * @param said   what the reader said
 * @param saidAt when
 * @param done   whether somebody has dealt with it
 */
record LeftNote(UUID id, ReaderNote said, Instant saidAt, boolean done) {
    LeftNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(saidAt, "saidAt");
    }
}
