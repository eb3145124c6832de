package org.teranga.platform.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files that a feature might keep of an account, some of which are not told of for now. */
@ApplicationScoped
class KeptFiles implements OwnRecords, WithheldReadings {
    private final Map<UUID, List<UUID>> files = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> withheld = new ConcurrentHashMap<>();

    void keep(UUID account, UUID... records) {
        files.put(account, List.of(records));
    }

    void withhold(UUID record, Instant from) {
        withheld.put(record, from);
    }

    @Override
    public List<UUID> of(UUID account) {
        return files.getOrDefault(account, List.of());
    }

    @Override
    public Optional<Instant> withheldFrom(UUID record) {
        return Optional.ofNullable(withheld.get(record));
    }
}
