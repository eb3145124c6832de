package org.teranga.platform.casework.member;

import java.util.Objects;

/**
 * What a member works through.
 *
 * @param kind the code of a kind of file; empty for all
 * @param sort which kind of help it is about; empty for all
 */
public record Queue(String kind, String sort) {
    /** Everything. */
    public static final Queue ALL = new Queue("", "");

    public Queue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sort, "sort");
    }

    /** Whether files of this kind are in it. */
    public boolean takes(String code) {
        return kind.isEmpty() || kind.equals(code);
    }
}
