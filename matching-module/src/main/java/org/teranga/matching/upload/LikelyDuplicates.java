package org.teranga.matching.upload;

import java.util.Collection;
import java.util.UUID;

/** Looks whether records that came with a file may be those of people who are in the pool already. Whoever compares them tells it. */
@FunctionalInterface
public interface LikelyDuplicates {
    /** How many of these may be one human's with another record, as far as that is known at once. */
    long among(RowsAre rowsAre, Collection<UUID> records);
}
