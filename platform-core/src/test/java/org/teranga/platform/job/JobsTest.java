package org.teranga.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.lane.TestLanes;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.SystemPool;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;

@ResourceLock(RealDatabase.TURNS)
class JobsTest {
    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final SystemPool plumbing = new TestPlumbing(database);
    private final ClockAhead ahead = new ClockAhead(new SystemDatabase(plumbing), "production");
    private final JobRun surroundings =
            new JobRun(TestDirectory.over(plumbing), TestLanes.fresh(), new JobRun.JobScope());
    private final Tenant tenant = database.newTenant();
    private final List<JobScheduler> nodes = new ArrayList<>();
    private final UUID subject = UUID.randomUUID();

    private JobScheduler node(Job job, RecurringJob... recurring) {
        JobScheduler node =
                new JobScheduler(new SystemDatabase(plumbing), surroundings, ahead, List.of(job), List.of(recurring));
        node.start(Executors.defaultThreadFactory());
        nodes.add(node);
        return node;
    }

    private Jobs jobs(Job job, JobScheduler node) {
        return new Jobs(work.database(), work.outcome(), node, TestClock.clock(), ahead, List.of(job));
    }

    @AfterEach
    void stopTheNodes() {
        nodes.forEach(JobScheduler::stop);
    }

    @Test
    void aJobRunsOnceForItsAssociationAndSubjectAndIsGone() throws SQLException {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        work.run(tenant, () -> jobs.start(job.kind(), subject));
        RecordedJob.Run run = job.next();
        assertThat(run.slug()).isEqualTo(tenant.slug());
        assertThat(run.subject()).isEqualTo(subject);
        waitUntilNoneIsLeft(job);
        assertThat(job.runs).isEmpty();
    }

    @Test
    void aJobBeginsAtOnceAfterTheCommit() {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            work.run(tenant, () -> jobs.start(job.kind(), subject));
            long committed = System.nanoTime();
            millis.add((job.next().atNanos() - committed) / 1_000_000);
        }
        assertThat(millis.stream().sorted().toList().get(2))
                .as("the median of %s ms is far below the two seconds between looks", millis)
                .isLessThan(1_000);
    }

    @Test
    void withoutACommitThereIsNoJob() throws SQLException {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        assertThatThrownBy(() -> work.run(tenant, () -> {
                    jobs.start(job.kind(), subject);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(left(job)).isZero();
    }

    @Test
    void aJobStartedTwiceRunsTwice() {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        work.run(tenant, () -> {
            jobs.start(job.kind(), subject);
            jobs.start(job.kind(), subject);
        });
        assertThat(List.of(job.next().subject(), job.next().subject())).containsExactly(subject, subject);
    }

    @Test
    void aJobThatFailsIsTriedAgainLater() {
        RecordedJob job = new RecordedJob(3);
        job.failuresToCome.set(1);
        Jobs jobs = jobs(job, node(job));
        work.run(tenant, () -> jobs.start(job.kind(), subject));
        RecordedJob.Run first = job.next();
        RecordedJob.Run second = job.next();
        assertThat(second.subject()).isEqualTo(subject);
        assertThat(Duration.ofNanos(second.atNanos() - first.atNanos())).isGreaterThan(Duration.ofMillis(1_900));
        assertThat(job.gaveUp).isEmpty();
    }

    @Test
    void afterItsLastAttemptAJobGivesUpAndIsGone() throws SQLException {
        RecordedJob job = new RecordedJob(1);
        job.failuresToCome.set(1);
        Jobs jobs = jobs(job, node(job));
        work.run(tenant, () -> jobs.start(job.kind(), subject));
        job.next();
        waitUntilNoneIsLeft(job);
        assertThat(job.gaveUp).extracting(RecordedJob.Run::subject).containsExactly(subject);
        assertThat(job.gaveUp).extracting(RecordedJob.Run::slug).containsExactly(tenant.slug());
    }

    @Test
    void twoNodesShareTheJobsAndDoNoneTwice() throws SQLException {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        node(job);
        Set<UUID> subjects = new HashSet<>();
        work.run(tenant, () -> {
            for (int i = 0; i < 300; i++) {
                UUID each = UUID.randomUUID();
                subjects.add(each);
                jobs.start(job.kind(), each);
            }
        });
        waitUntilNoneIsLeft(job);
        assertThat(job.runs).extracting(RecordedJob.Run::subject).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void theJobOfADeadNodeBeginsAgain() throws SQLException {
        RecordedJob job = new RecordedJob(1);
        try (Connection connection = database.connect("teranga_plumbing");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into platform.job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                                + " values (?, ?, now() - interval '5 minutes', true, 'dead', now() - interval '5 minutes', 1)")) {
            insert.setString(1, job.kind().name());
            insert.setString(2, new JobSubject(tenant.id(), subject, UUID.randomUUID()).instance());
            insert.executeUpdate();
        }
        node(job);
        assertThat(job.next().subject()).isEqualTo(subject);
    }

    @Test
    void aNodeThatStopsLetsItsJobEnd() throws InterruptedException {
        RecordedJob job = new RecordedJob(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        job.then = () -> {
            try {
                mayEnd.await(10, TimeUnit.SECONDS);
                ended.incrementAndGet();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
        JobScheduler node = node(job);
        Jobs jobs = jobs(job, node);
        work.run(tenant, () -> jobs.start(job.kind(), subject));
        job.next();
        Thread stopping = new Thread(node::stop);
        stopping.start();
        stopping.join(200);
        assertThat(stopping.isAlive()).as("it waits").isTrue();
        mayEnd.countDown();
        stopping.join(10_000);
        assertThat(ended).hasValue(1);
    }

    @Test
    void aRecurringJobComesBackAlsoAfterAFailure() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        JobKind kind = new RecordedJob(1).kind();
        node(new RecordedJob(1), new RecurringJob() {
            @Override
            public JobKind kind() {
                return kind;
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(50);
            }

            @Override
            public void run() {
                thrice.countDown();
                throw new IllegalStateException("told to fail");
            }
        });
        assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anUnknownJobIsRefused() {
        RecordedJob job = new RecordedJob(1);
        Jobs jobs = jobs(job, node(job));
        assertThatThrownBy(() -> work.run(tenant, () -> jobs.start(new JobKind("nobody.knows"), subject)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody.knows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from platform.job",
                "update platform.job set picked = true",
                "delete from platform.job",
                "insert into platform.job (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values ('a', 'b', '', now(), false, 1)"
            })
    void theApplicationCanOnlyAddJobs(String sql) throws SQLException {
        try (Connection connection = database.connect("teranga_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void pausesGrowToAnHour() {
        assertThat(Retries.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Retries.pauseAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Retries.pauseAfter(3)).isEqualTo(Duration.ofSeconds(50));
        assertThat(Retries.pauseAfter(7)).isEqualTo(Duration.ofHours(1));
        assertThat(Retries.pauseAfter(4_000)).isEqualTo(Duration.ofHours(1));
    }

    private void waitUntilNoneIsLeft(RecordedJob job) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (left(job) > 0) {
            assertThat(System.nanoTime()).as("jobs are still there").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private int left(RecordedJob job) throws SQLException {
        try (Connection connection = database.connect("teranga_plumbing");
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from platform.job where task_name = ?")) {
            select.setString(1, job.kind().name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
