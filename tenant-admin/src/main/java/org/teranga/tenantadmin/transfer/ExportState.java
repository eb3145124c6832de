package org.teranga.tenantadmin.transfer;

import java.util.Locale;

/** How far an export is. */
enum ExportState {
    /** Asked for. */
    WAITING,
    /** Being written. */
    WRITING,
    /** Whole, and not fetched yet. */
    READY,
    /** Fetched by who asked for it; its content is gone from here. */
    FETCHED,
    /** Given up. */
    FAILED,
    /** Nobody fetched it in time; its content is gone. */
    EXPIRED;

    static ExportState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean underWay() {
        return this == WAITING || this == WRITING;
    }
}
