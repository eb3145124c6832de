package org.teranga.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.lane.TestLanes;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.SystemPool;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;

@ResourceLock(RealDatabase.TURNS)
class JobsFollowClockTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final RealDatabase database = RealDatabase.shared();
    private final SystemPool plumbing = new TestPlumbing(database);
    private final SystemDatabase system = new SystemDatabase(plumbing);
    private final RecordedJob job = new RecordedJob(1);

    @BeforeEach
    @AfterEach
    void none() {
        system.sql("delete from platform.job").update();
        ahead(Duration.ZERO, "epoch");
    }

    private void ahead(Duration by, String movedAt) {
        system.sql("update platform.clock_ahead set seconds = :seconds, moved_at = cast(:moved as timestamptz)")
                .bind("seconds", by.toSeconds())
                .bind("moved", movedAt)
                .update();
    }

    private void sooner(Duration by) {
        system.inOne(one -> {
            new JobsFollowClock().sooner(one, by);
            return by;
        });
    }

    /** In how many hours it is due, rounded. */
    private long hours() {
        return Math.round(system.sql(
                                "select extract(epoch from execution_time - now())::float8 from platform.job where task_name = :kind")
                        .bind("kind", job.kind().name())
                        .one(Double.class)
                / 3600);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "waits for a day within the week, one, false, 0, 120, 0",
        "waits for a day after it,        one, false, 0, 240, 72",
        "runs,                            one, true,  0, 240, 240",
        "is tried again,                  one, false, 2, 240, 240",
        "comes back,                      all, false, 0, 240, 72",
        "comes back after a failure,      all, false, 3, 12,  0",
        "was due,                         one, false, 0, -5,  -5"
    })
    void whatWaitsForAMomentComesSooner(String what, String which, boolean picked, int failures, int due, long then) {
        system.sql(
                        "insert into platform.job (task_name, task_instance, execution_time, picked, consecutive_failures, version)"
                                + " values (:kind, :instance, now() + :due * interval '1 hour', :picked, :failures, 1)")
                .bind("kind", job.kind().name())
                .bind("instance", which.equals("all") ? RecurringTask.INSTANCE : UUID.randomUUID() + " one")
                .bind("due", due)
                .bind("picked", picked)
                .bind("failures", failures)
                .update();
        sooner(WEEK);
        assertThat(hours()).as(what).isEqualTo(then);
    }

    @Test
    void whatIsStartedForAMomentOfTheMovedClockIsDueInRealTime() {
        ahead(WEEK, "epoch");
        UnitOfWork work = new UnitOfWork(database);
        ClockAhead ahead = new ClockAhead(system, "development");
        Clock moved = Clock.offset(TestClock.clock(), WEEK);
        JobScheduler node = new JobScheduler(
                system,
                new JobRun(TestDirectory.over(plumbing), TestLanes.fresh(), new JobRun.JobScope()),
                ahead,
                List.of(job),
                List.of());
        Jobs jobs = new Jobs(work.database(), work.outcome(), node, moved, ahead, List.of(job));
        work.run(
                database.newTenant(),
                () -> jobs.start(job.kind(), UUID.randomUUID(), moved.instant().plus(WEEK)));
        assertThat(hours()).isEqualTo(WEEK.toHours());
        system.sql("delete from platform.job").update();
        work.run(database.newTenant(), () -> jobs.start(job.kind(), UUID.randomUUID()));
        assertThat(hours()).as("now").isZero();
    }

    @Test
    void whatComesBackEachDayRunsAtOnceOnANewPlatform() {
        Instant now = TestClock.now();
        JobPause pause = new JobPause(Duration.ofDays(1), new ClockAhead(system, "development"));
        assertThat(pause.getInitialExecutionTime(now)).isEqualTo(now);
    }

    @Test
    void whatRanWhileTheClockWasMovedComesBackSoon() {
        JobPause pause = new JobPause(Duration.ofHours(12), new ClockAhead(system, "development"));
        Instant done = TestClock.now();
        ExecutionComplete complete = ExecutionComplete.success(null, done.minusSeconds(30), done);
        assertThat(pause.getNextExecutionTime(complete)).isEqualTo(done.plus(Duration.ofHours(12)));
        ahead(WEEK, done.minusSeconds(60).toString());
        assertThat(pause.getNextExecutionTime(complete))
                .as("before it began")
                .isEqualTo(done.plus(Duration.ofHours(12)));
        ahead(WEEK, done.minusSeconds(10).toString());
        assertThat(pause.getNextExecutionTime(complete)).isEqualTo(done.plusSeconds(2));
    }
}
