package org.teranga.matching.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** The host and the two are lifted each by itself. */
class BarTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID lead = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Bar bar = Bar.raise(
            UUID.randomUUID(),
            new SomethingWasWrong(UUID.randomUUID(), new NeedId(UUID.randomUUID()), new OfferId(UUID.randomUUID())),
            NOW,
            lead);

    @Test
    void itKeepsTheTwoApartAndTheHostFromEverybody() {
        assertThat(bar.frozen()).isTrue();
        assertThat(bar.barred()).isTrue();
    }

    @Test
    void aHostIsProposedAgainAndTheTwoStayApart() {
        bar.lift(lead, second, NOW);
        assertThat(bar.frozen()).isFalse();
        assertThat(bar.barred()).isTrue();
    }

    @Test
    void theTwoMayMeetAgainAndAHostStaysFrozen() {
        bar.liftPair(lead, second, NOW);
        assertThat(bar.barred()).isFalse();
        assertThat(bar.frozen()).isTrue();
    }
}
