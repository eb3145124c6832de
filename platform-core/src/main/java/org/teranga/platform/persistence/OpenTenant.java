package org.teranga.platform.persistence;

import java.util.UUID;

/** Says in whose name this thread works. */
@FunctionalInterface
public interface OpenTenant {
    /**
     * The id of the association that is open.
     *
     * @throws IllegalStateException where none is
     */
    UUID id();
}
