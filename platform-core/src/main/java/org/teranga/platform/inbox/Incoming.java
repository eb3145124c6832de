package org.teranga.platform.inbox;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that came in.
 *
 * @param tenant  the association that it is for
 * @param kind    {@link InboxKind#code}
 * @param content what its kind reads
 * @param once    what tells it apart from all others, as a Message-ID; empty where nothing does
 */
public record Incoming(UUID tenant, String kind, byte[] content, Optional<String> once) {
    public Incoming {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Incoming[" + kind + "]";
    }
}
