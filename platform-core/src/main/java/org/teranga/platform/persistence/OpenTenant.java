package org.teranga.platform.persistence;

import java.util.UUID;

/** Says which association this thread works for. */
@FunctionalInterface
public interface OpenTenant {
    /**
     * The id of the association that is open.
     *
     * @throws IllegalStateException where none is
     */
    UUID id();
}
