package org.teranga.rights.entry;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A message or a place that waits.
 *
 * @param round     under which all who had a hand in it are noted
 * @param fields    its form, found right
 * @param changedBy who saved it last, or took it away
 * @param takenAway whether readers saw it until somebody took it away
 */
public record WaitingEntry(
        UUID id, UUID round, Map<String, List<String>> fields, UUID changedBy, Instant changedAt, boolean takenAway) {
    public WaitingEntry {
        fields = Map.copyOf(fields);
    }

    /** Its form, as if it were sent. */
    public MultivaluedMap<String, String> sent() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        fields.forEach(sent::put);
        return sent;
    }
}
