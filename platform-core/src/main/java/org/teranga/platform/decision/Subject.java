package org.teranga.platform.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * The thing that a decision is about, or that somebody touched.
 *
 * @param kind lower-case words: {@code placement}, {@code offer}, {@code need}, {@code document}, {@code person}
 * @param id   which one
 */
public record Subject(String kind, UUID id) {
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
