package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** How jobs are, for the operator: counts, and those that gave up, which can be started again. */
@ApplicationScoped
public class JobStates {
    private static final String STATES = """
            select coalesce(j.task_name, f.task_name), coalesce(j.queued, 0), coalesce(j.running, 0), coalesce(j.failing, 0),
                   coalesce(f.failed, 0), j.overdue, j.succeeded
            from (select task_name, count(*) filter (where not picked) as queued, count(*) filter (where picked) as running,
                         count(*) filter (where coalesce(consecutive_failures, 0) > 0) as failing,
                         min(execution_time) filter (where not picked and execution_time < now() - interval '30 seconds') as overdue,
                         max(last_success) as succeeded
                  from platform.job group by task_name) j
            full join (select task_name, count(*) as failed from platform.job_failed group by task_name) f on f.task_name = j.task_name
            order by 1
            """;
    private static final String AGAIN =
            "insert into platform.job (task_name, task_instance, execution_time, picked, version) values (?, ?, now(), false, 1)";

    private final Plumbing plumbing;
    private final JobScheduler scheduler;

    @Inject
    JobStates(Plumbing plumbing, JobScheduler scheduler) {
        this.plumbing = plumbing;
        this.scheduler = scheduler;
    }

    /** All kinds of which there is anything, by name. */
    public List<JobState> all() {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(STATES);
                    ResultSet rows = select.executeQuery()) {
                List<JobState> states = new ArrayList<>();
                while (rows.next()) {
                    states.add(new JobState(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getLong(4),
                            rows.getLong(5),
                            moment(rows, 6),
                            moment(rows, 7)));
                }
                return states;
            }
        });
    }

    /** Those that gave up, the newest first. */
    public List<JobState.Failed> failed(int most) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select task_name, task_instance, attempts, failed_at, cause from platform.job_failed"
                            + " order by failed_at desc, task_instance limit ?")) {
                select.setInt(1, most);
                try (ResultSet rows = select.executeQuery()) {
                    List<JobState.Failed> failed = new ArrayList<>();
                    while (rows.next()) {
                        String instance = rows.getString(2);
                        failed.add(new JobState.Failed(
                                rows.getString(1),
                                instance,
                                JobSubject.parse(instance).tenant(),
                                rows.getInt(3),
                                Optional.ofNullable(moment(rows, 4)).orElseThrow(),
                                rows.getString(5)));
                    }
                    return failed;
                }
            }
        });
    }

    /**
     * Starts again what gave up; twice starts it once.
     *
     * @return whether there was such a job
     */
    public boolean again(String kind, String instance) {
        boolean started = plumbing.call(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                            "delete from platform.job_failed where task_name = ? and task_instance = ?");
                    PreparedStatement insert = connection.prepareStatement(AGAIN)) {
                delete.setString(1, kind);
                delete.setString(2, instance);
                if (delete.executeUpdate() == 0) {
                    return false;
                }
                JobSubject old = JobSubject.parse(instance);
                insert.setString(1, kind);
                insert.setString(2, new JobSubject(old.tenant(), old.subject(), UUID.randomUUID()).instance());
                return insert.executeUpdate() == 1;
            }
        });
        scheduler.wake();
        return started;
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
