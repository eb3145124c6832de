package org.teranga.platform.decision;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A row of authority as an archive of elsewhere had it.
 *
 * @param source    the table in which it stood: {@code platform.qualification}
 * @param facts     its columns that are not sealed, as texts; of whoever wrote the archive, so only known codes are to be shown
 * @param arrivedAt when the archive came
 */
public record ForeignClaim(String source, JsonObject facts, Instant arrivedAt) {}
