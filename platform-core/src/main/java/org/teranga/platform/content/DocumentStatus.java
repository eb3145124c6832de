package org.teranga.platform.content;

/** The states of a document: it is written, then published, and may be retired, and brought back. */
public enum DocumentStatus {
    /** Nobody but its writers reads it. */
    DRAFT,
    /** Everybody may read it. */
    PUBLISHED,
    /** Its address says that it is gone, and where to go on. */
    RETIRED
}
