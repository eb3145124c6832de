package org.teranga.tenantadmin.transfer.archive;

/** Is told how far an export has come. */
@FunctionalInterface
public interface ExportProgress {
    /** Nobody watches. */
    ExportProgress UNWATCHED = (written, total) -> {};

    /** So many rows of so many are written. */
    void rows(long written, long total);
}
