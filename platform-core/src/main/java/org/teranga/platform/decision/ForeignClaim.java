package org.teranga.platform.decision;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of authority as an archive of elsewhere had it.
 *
 * @param source    the table in which it stood: {@code platform.qualification}
 * @param facts     its columns that are not sealed, as texts; of whoever wrote the archive, so only known codes are to be shown
 * @param saidBy    what the association was called that said it; empty where that is not known
 * @param saidAt    of which moment its archive is; null where that is not known
 * @param arrivedAt when the archive came
 */
public record ForeignClaim(
        String source,
        JsonObject facts,
        String saidBy,
        @Nullable Instant saidAt,
        Instant arrivedAt) {}
