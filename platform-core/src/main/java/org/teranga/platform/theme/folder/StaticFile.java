package org.teranga.platform.theme.folder;

import java.util.Objects;

/**
 * A file that is served as it is, held in memory with its compressed form.
 *
 * @param type    its media type
 * @param plain   its bytes
 * @param gzipped the same, compressed; as long as {@code plain} or shorter
 * @param tag     the hash of its bytes, for the ETag header
 */
public record StaticFile(String type, byte[] plain, byte[] gzipped, String tag) {
    public StaticFile {
        Objects.requireNonNull(type, "type");
    }

    /** Whether sending the compressed form is worth it. */
    public boolean compresses() {
        return gzipped.length < plain.length;
    }
}
