package org.teranga.platform.message.attachment;

import java.util.UUID;

/**
 * A picture or document of a message, without its bytes.
 *
 * @param name what it is called
 * @param type {@code image/jpeg, image/png, application/pdf}
 * @param size its bytes
 */
public record AttachmentName(UUID id, UUID message, String name, String type, int size) {
    /** Whether it is looked at as a picture. */
    public boolean picture() {
        return type.startsWith("image/");
    }

    /** Its size, in whole kilobytes, one at least. */
    public int kilobytes() {
        return Math.max(1, size >> 10);
    }
}
