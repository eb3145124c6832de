package org.teranga.platform.reading;

import java.util.List;
import java.util.UUID;

/** The records of a feature that belong to an account and may be opened by others. Beans of this type are found by themselves. */
@FunctionalInterface
public interface OwnRecords {
    /** Offers, needs, and placements in which the account's contact is opened. */
    List<UUID> of(UUID account);
}
