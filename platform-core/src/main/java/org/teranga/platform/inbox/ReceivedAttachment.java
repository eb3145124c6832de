package org.teranga.platform.inbox;

import java.util.Objects;

/**
 * A file that came with a mail, as it came.
 *
 * @param name    what the sender calls it; no path
 * @param type    the media type that the sender claims
 * @param content its bytes, not looked at
 */
public record ReceivedAttachment(String name, String type, byte[] content) {
    public ReceivedAttachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ReceivedAttachment[…]";
    }
}
