package org.teranga.platform.content.publication;

import java.util.Objects;
import java.util.UUID;

/**
 * An event: from now on readers see something else of a document; fired in the transaction that does it.
 *
 * @param document which one
 * @param kind     what sort it is
 */
public record DocumentChanged(UUID document, String kind) {
    public DocumentChanged {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(kind, "kind");
    }
}
