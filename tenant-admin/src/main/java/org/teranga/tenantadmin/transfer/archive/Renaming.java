package org.teranga.tenantadmin.transfer.archive;

import java.util.Map;
import java.util.UUID;

/**
 * The accounts that have another id on this platform than where the archive was made.
 *
 * @param here by the id of there
 */
public record Renaming(Map<UUID, UUID> here) {
    public Renaming {
        here = Map.copyOf(here);
    }

    /** The id here; the same where it is no such account. */
    public UUID of(UUID there) {
        return here.getOrDefault(there, there);
    }

    boolean isEmpty() {
        return here.isEmpty();
    }
}
