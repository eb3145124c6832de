package org.teranga.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;

@ResourceLock(RealDatabase.TURNS)
class TakeOnceTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final RealDatabase database = RealDatabase.shared();
    private final SystemDatabase system = new SystemDatabase(new TestPlumbing(database));
    private final UnitOfWork work = new UnitOfWork(database);
    private final Tenant tenant = database.newTenant();
    private final List<Instant> taken = new ArrayList<>();
    private final InboxKind kind = new InboxKind() {
        @Override
        public String code() {
            return "test";
        }

        @Override
        public void take(byte[] content, Instant at) {
            taken.add(at);
        }
    };

    @AfterEach
    void backToRealTime() {
        ahead(Duration.ZERO);
    }

    private void ahead(Duration by) {
        system.sql("update platform.clock_ahead set seconds = :seconds")
                .bind("seconds", by.toSeconds())
                .update();
    }

    private void take(InboxRow row) {
        TakeOnce once = new TakeOnce(work.database(), TestClock.clock(), new ClockAhead(system, "development"));
        work.run(tenant, () -> once.take(row, kind, row.sealed()));
    }

    private InboxRow cameAt(Instant at) {
        return new InboxRow(UUID.randomUUID(), tenant.id(), "test", new byte[] {1}, at, 1);
    }

    @Test
    void whatComesTwiceIsTakenOnce() {
        InboxRow row = cameAt(Instant.parse("2015-01-01T10:00:00Z"));
        take(row);
        take(row);
        assertThat(taken).containsExactly(row.receivedAt());
    }

    @Test
    void whatComesOnAMovedClockCameWhenTheClockShowedIt() {
        ahead(WEEK);
        InboxRow row = cameAt(Instant.parse("2015-01-01T10:00:00Z"));
        take(row);
        assertThat(taken).containsExactly(row.receivedAt().plus(WEEK));
    }
}
