package org.teranga.matching.duplicate.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.list.Status;

/**
 * One of two records.
 *
 * @param id        which one
 * @param number    what it is called by
 * @param help      which kind of help
 * @param status    where it is
 * @param cameIn    when it came in
 * @param version   how often it was changed
 * @param person    under whose key its contact lies
 * @param account   whose file it is in, or null
 * @param confirmed whether its person was reached by its contact
 * @param facts     what it says
 */
public record RecordSide(
        UUID id,
        String number,
        String help,
        Status status,
        Instant cameIn,
        long version,
        UUID person,
        @Nullable UUID account,
        boolean confirmed,
        RecordFacts facts) {}
