package org.teranga.tenantadmin.transfer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The exports of an association, as an administrator sees them.
 *
 * @param href     of the page
 * @param key      the key to which exports are sealed; null where nobody gave one yet
 * @param keySince since when
 * @param fingerprint of the key; empty where there is none
 * @param asked    when an export was asked for that waits for a second person; null where none does
 * @param form     the form of the key
 * @param happened what was just done, a code; empty for nothing
 * @param entries  the latest exports, the newest first
 */
public record ExportView(
        String href,
        @Nullable String key,
        @Nullable Instant keySince,
        String fingerprint,
        @Nullable Instant asked,
        FilledForm form,
        String happened,
        List<Entry> entries) {
    public ExportView {
        entries = List.copyOf(entries);
    }

    /** Whether one is being written. */
    public boolean underWay() {
        return entries.stream().anyMatch(Entry::underWay);
    }

    /**
     * One export.
     *
     * @param by        what to call who asked; empty where that is not known any more
     * @param state     a code
     * @param underWay  whether it is being written
     * @param percent   how far
     * @param rows      rows written
     * @param megabytes of the archive, at least 1
     * @param keyEnding the end of the key to which it is sealed
     * @param expires   when it is forgotten; null before it is ready
     * @param fetchHref where it is fetched; null where this person may not, or not now
     */
    public record Entry(
            Instant asked,
            String by,
            String state,
            boolean underWay,
            int percent,
            long rows,
            long megabytes,
            String keyEnding,
            @Nullable Instant expires,
            @Nullable String fetchHref) {}
}
