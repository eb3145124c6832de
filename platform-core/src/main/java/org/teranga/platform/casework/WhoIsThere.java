package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who has the page of a file open at this node, as far as the page has said so a moment ago. Nothing of it is kept: whoever opened a file
 * stands in its trail, and this only tells whether that page is still open.
 */
@ApplicationScoped
class WhoIsThere {
    /** A page says so every half minute; whoever was silent for longer has gone. */
    private static final Duration SILENT = Duration.ofSeconds(90);

    private final Map<Looking, Instant> looking = new ConcurrentHashMap<>();

    /** Somebody's page of this file is open. */
    void seen(UUID tenant, UUID file, UUID account, Instant now) {
        looking.values().removeIf(at -> at.isBefore(now.minus(SILENT)));
        looking.put(new Looking(tenant, file, account), now);
    }

    /**
     * As {@link #seen}, where nobody else has it open: of two at the same moment one is the first.
     *
     * @return whether the page is theirs to open
     */
    synchronized boolean first(UUID tenant, UUID file, UUID account, Instant now) {
        boolean free = there(tenant, file, now).stream().allMatch(account::equals);
        if (free) {
            seen(tenant, file, account, now);
        }
        return free;
    }

    /** All who have a file open, by what it is about. */
    Map<UUID, Set<UUID>> there(UUID tenant, Instant now) {
        return looking.entrySet().stream()
                .filter(one ->
                        one.getKey().tenant.equals(tenant) && !one.getValue().isBefore(now.minus(SILENT)))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(
                        Looking::file, Collectors.mapping(Looking::account, Collectors.toUnmodifiableSet())));
    }

    /** All who have it open. */
    Set<UUID> there(UUID tenant, UUID file, Instant now) {
        return looking.entrySet().stream()
                .filter(one ->
                        one.getKey().tenant.equals(tenant) && one.getKey().file.equals(file))
                .filter(one -> !one.getValue().isBefore(now.minus(SILENT)))
                .map(one -> one.getKey().account)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Looking(UUID tenant, UUID file, UUID account) {}
}
