package org.teranga.tenantadmin.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.archive.ArchiveKey;

/**
 * An export that somebody asked for: waiting, writing, ready; then fetched once, or expired; or failed.
 *
 * @param by      who asked, and alone may fetch it
 * @param written rows so far, of {@code total}
 * @param bytes   of the sealed archive, once it is ready
 * @param expires when it is forgotten; null before it is ready
 */
record Export(
        UUID id,
        Instant asked,
        UUID by,
        ArchiveKey key,
        ExportState state,
        long written,
        long total,
        long bytes,
        @Nullable Instant expires) {
    private static final int WHOLE = 100;

    /** How much of it is written, from 0 to 100. */
    int percent() {
        return total == 0 ? 0 : (int) Math.min(WHOLE, written * WHOLE / total);
    }
}
