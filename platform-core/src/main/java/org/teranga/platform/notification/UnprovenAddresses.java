package org.teranga.platform.notification;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Persons whose address a stranger typed into a form: nothing but receipts and letters of placements goes there until the person says that it is theirs,
 * or somebody of the team has opened the file. Beans of this type are found by themselves.
 */
@FunctionalInterface
public interface UnprovenAddresses {
    /** Those of these persons; within a transaction of the open association. */
    Set<UUID> among(Collection<UUID> persons);
}
