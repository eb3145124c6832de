package org.teranga.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Statements;

/** The operator sees how many jobs wait, fail and gave up, and starts again what gave up. */
@Assembled
class JobStatesTest {
    private final String kind = "test.states." + UUID.randomUUID();
    private final UUID tenant = UUID.randomUUID();
    private final String instance = tenant + "/" + UUID.randomUUID() + "/" + UUID.randomUUID();

    @Inject
    private JobStates states;

    @AfterEach
    void nothingOfItStays() throws SQLException {
        run("delete from platform.job where task_name = '" + kind + "'");
        run("delete from platform.job_failed where task_name = '" + kind + "'");
    }

    @Test
    void aKindSaysWhatWaitsFailsAndGaveUp() throws SQLException {
        assertThat(states.all()).noneMatch(state -> state.kind().equals(kind));
        waits("a", "now() + interval '1 day'", "false", "0", "null");
        waits("b", "now() - interval '5 minutes'", "false", "3", "now() - interval '1 hour'");
        waits("c", "now()", "true", "0", "null");
        gaveUp();
        assertThat(state()).satisfies(state -> {
            assertThat(state.queued()).isEqualTo(2);
            assertThat(state.running()).isEqualTo(1);
            assertThat(state.failing()).isEqualTo(1);
            assertThat(state.gaveUp()).isEqualTo(1);
            assertThat(state.overdue()).isNotNull();
            assertThat(state.succeeded()).isNotNull();
        });
        run("delete from platform.job where task_name = '" + kind + "'");
        assertThat(state()).as("what gave up alone").satisfies(state -> {
            assertThat(state.queued()).isZero();
            assertThat(state.gaveUp()).isEqualTo(1);
            assertThat(state.overdue()).isNull();
            assertThat(state.succeeded()).isNull();
        });
    }

    @Test
    void whatGaveUpIsStartedAgainOnce() throws SQLException {
        gaveUp();
        List<JobState.Failed> failed = states.failed(1_000).stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
        assertThat(failed).singleElement().satisfies(one -> {
            assertThat(one.instance()).isEqualTo(instance);
            assertThat(one.tenant()).isEqualTo(tenant);
            assertThat(one.attempts()).isEqualTo(7);
            assertThat(one.cause()).isEqualTo("as the test wants");
        });
        assertThat(states.again(kind, instance)).isTrue();
        assertThat(states.again(kind, instance)).as("twice").isFalse();
        assertThat(states.failed(1_000)).noneMatch(one -> one.kind().equals(kind));
        JobState after = state();
        assertThat(after.queued() + after.running())
                .as("read in one look, since it may begin at any moment")
                .isEqualTo(1);
    }

    @Test
    void whatComesBackDoesSoNowAndWhatRunsStaysAsItIs() throws SQLException {
        waits("a", "now() + interval '1 day'", "false", "0", "null");
        assertThat(state().recurring()).isFalse();
        assertThat(states.now(kind)).as("nothing of it comes back").isFalse();
        waits("recurring", "now() + interval '1 day'", "true", "0", "null");
        assertThat(state().recurring()).isTrue();
        assertThat(states.now(kind)).as("it runs").isFalse();
        run("update platform.job set picked = false where task_name = '" + kind + "'");
        assertThat(states.now(kind)).isTrue();
        assertThat(states.now(kind)).as("twice").isFalse();
    }

    private JobState state() {
        return states.all().stream()
                .filter(state -> state.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void gaveUp() throws SQLException {
        run("insert into platform.job_failed (task_name, task_instance, attempts, failed_at, cause) values ('" + kind
                + "', '" + instance + "', 7, now(), 'as the test wants')");
    }

    private void waits(String id, String due, String picked, String failures, String success) throws SQLException {
        run("insert into platform.job (task_name, task_instance, execution_time, picked, version, consecutive_failures,"
                + " last_success) values ('" + kind + "', '" + id + "', " + due + ", " + picked + ", 1, " + failures
                + ", "
                + success + ")");
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
