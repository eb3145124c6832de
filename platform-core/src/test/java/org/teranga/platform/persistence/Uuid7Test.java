package org.teranga.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void itIsAVersionSevenIdOfTheMomentItWasMadeIn() {
        UUID id = Uuid7.at(NOON);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void laterIdsSortAfterEarlierOnes() {
        assertThat(Uuid7.at(NOON.plusMillis(1)).toString())
                .isGreaterThan(Uuid7.at(NOON).toString());
    }

    @Test
    void idsOfOneMomentDiffer() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Uuid7.at(NOON));
        }
        assertThat(ids).hasSize(10_000);
    }
}
