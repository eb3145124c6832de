package org.teranga.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.usage.HourlyCounts;

/** What stays on real time when the clock is moved, and that it does follow real time. */
@Assembled
class RealTimeTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    @Inject
    private Sessions sessions;

    @Inject
    private HourlyCounts counts;

    @Test
    void everythingElseFollows() {
        Instant now = clock.instant();
        assertThat(TestClock.moved(YEAR, clock::instant)).isCloseTo(now.plus(YEAR), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aSessionStaysOpenUntilItsRealEnd() {
        Tenant own = house.open();
        Token token = sessions.open(new Session(UUID.randomUUID(), Optional.of(own.id()), Optional.empty()));
        assertThat(TestClock.moved(YEAR, () -> sessions.find(token, Optional.of(own.id()))))
                .isPresent();
        assertThat(TestClock.ahead(YEAR, () -> sessions.find(token, Optional.of(own.id()))))
                .isEmpty();
    }

    @Test
    void aLimitOfRateIsNotMadeNewByMovingTheClock() {
        Tenant own = house.open();
        HourlyCounts.Limit once = new HourlyCounts.Limit(1, 1);
        tenants.as(own, () -> {
            counts.count("a test");
            return own;
        });
        assertThat(TestClock.moved(YEAR, () -> tenants.as(own, () -> counts.room("a test", once))))
                .isFalse();
        assertThat(TestClock.ahead(YEAR, () -> tenants.as(own, () -> counts.room("a test", once))))
                .isTrue();
    }
}
