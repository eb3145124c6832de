package org.teranga.platform.content;

import java.util.Objects;
import java.util.UUID;

/**
 * The source from which a document was adopted or copied.
 *
 * @param shared   the shared document
 * @param revision the revision of it that was taken last
 * @param mirrored whether it follows by itself; a copy waits to be told, section by section
 */
public record Origin(UUID shared, long revision, boolean mirrored) {
    public Origin {
        Objects.requireNonNull(shared, "shared");
    }
}
