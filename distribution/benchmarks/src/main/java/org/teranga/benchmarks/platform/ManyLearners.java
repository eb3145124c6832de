package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Many people in the courses of one association of the demonstration, made by the database itself; ids are hashes of what they are for. */
final class ManyLearners {
    private static final String PARTS = """
            create temporary table taught as
            select v.tenant_id, v.course, v.number, (part ->> 'id')::uuid as part, part_order, dense_rank() over (order by v.course) - 1 as turn
            from training.course_version v
            join platform.tenant t on t.id = v.tenant_id,
            lateral (select p as part, row_number() over () as part_order from jsonb_array_elements(v.outline) s,
                jsonb_array_elements(s -> 'parts') p) parts
            where t.slug = '%s' and v.number = 1
            """;
    private static final String ENROLMENTS = """
            insert into training.enrolment (tenant_id, id, person, course, round, version, started_at, last_part, last_at)
            select t.tenant_id, md5('enrolment' || n)::uuid, md5('learner' || n)::uuid, t.course, 1, 1, now() - n * interval '1 hour', t.part,
                now() - n * interval '20 minutes'
            from generate_series(1, %d) n join taught t on t.turn = n %% (select count(distinct course) from taught)
                and t.part_order = n %% 7 + 1
            on conflict do nothing
            """;
    private static final String DONE = """
            insert into training.part_done (tenant_id, enrolment, part, version, at)
            select e.tenant_id, e.id, t.part, 1, e.last_at from training.enrolment e
            join taught t on t.tenant_id = e.tenant_id and t.course = e.course
            join taught here on here.tenant_id = e.tenant_id and here.course = e.course and here.part = e.last_part
            where t.part_order <= here.part_order on conflict do nothing
            """;
    private static final String COMPLETED = """
            insert into training.completion (tenant_id, id, enrolment, person, course, version, at, until)
            select e.tenant_id, md5('completion' || e.id)::uuid, e.id, e.person, e.course, 1, e.last_at,
                current_date + case when ascii(left(e.id::text, 1)) % 2 = 0 then 300 else -3 end
            from training.enrolment e join taught t on t.tenant_id = e.tenant_id and t.course = e.course and t.part = e.last_part
            where t.part_order > 4 on conflict do nothing
            """;

    private final PlatformDatabase database;

    /** @param data the data folder of a platform that runs */
    ManyLearners(Path data) {
        database = new PlatformDatabase(data);
    }

    /**
     * Makes what is not there yet.
     *
     * @return how many enrolments the association has
     */
    long fill(String slug, int count) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(PARTS.formatted(slug));
            statement.execute(ENROLMENTS.formatted(count));
            for (String copy : new String[] {DONE, COMPLETED, "analyze"}) {
                statement.execute(copy);
            }
            try (ResultSet all = statement.executeQuery("select count(*) from training.enrolment e where e.tenant_id in"
                    + " (select tenant_id from taught)")) {
                all.next();
                return all.getLong("count");
            }
        }
    }
}
