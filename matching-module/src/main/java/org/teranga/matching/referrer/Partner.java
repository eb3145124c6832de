package org.teranga.matching.referrer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose caseworkers enter needs.
 *
 * @param name    what it is called
 * @param endedAt when it came to an end; null while it goes on
 */
public record Partner(
        UUID id, String name, Instant begunAt, @Nullable Instant endedAt) {
    /** Whether it goes on. */
    public boolean goesOn() {
        return endedAt == null;
    }
}
