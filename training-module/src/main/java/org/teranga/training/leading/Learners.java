package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** Everybody in every course of the open association. */
@ApplicationScoped
class Learners {
    private static final String ALL = """
            select distinct on (e.person, e.course) e.person, e.course, e.started_at, e.last_part, e.last_at,
                c.at, c.until, coalesce(c.version, 0) as version,
                (select count(*) from training.part_done d where d.tenant_id = e.tenant_id and d.enrolment = e.id) as done
            from training.enrolment e
            left join training.completion c on c.tenant_id = e.tenant_id and c.enrolment = e.id
            order by e.person, e.course, e.round desc
            """;
    private static final String DONE = """
            select d.part, count(distinct e.person)
            from training.part_done d
            join training.enrolment e on e.tenant_id = d.tenant_id and e.id = d.enrolment
            where e.course = ?
            group by d.part
            """;
    private static final String ENDING = """
            select c.id, c.person, c.course, c.until
            from training.completion c
            where c.until between ? and ?
                and not exists (select 1 from training.completion n where n.tenant_id = c.tenant_id and n.person = c.person
                    and n.course = c.course and n.at > c.at)
                and not exists (select 1 from training.renewal_reminder r where r.tenant_id = c.tenant_id and r.completion = c.id)
            order by c.until, c.id
            """;

    private final TenantSql sql;

    @Inject
    Learners(TenantSql sql) {
        this.sql = sql;
    }

    /** Each once a course, in the last round. */
    List<Learner> all() {
        return sql.list(ALL, Learners::learner);
    }

    /** How many people have ever done each part of a course. */
    Map<UUID, Integer> done(UUID course) {
        return sql.list(DONE, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), course).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By course, the oldest version of which completions stay good; a course that has never let go of any is missing. */
    Map<UUID, Integer> oldest() {
        return sql
                .list(
                        "select course, max(number) from training.course_version"
                                + " where not keeps_certificates and number > 1 group by course",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest completions that end from this day to that, and of which nobody was reminded. */
    List<Ending> ending(LocalDate from, LocalDate to) {
        return sql.list(
                ENDING,
                row -> new Ending(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getDate(4).toLocalDate()),
                from,
                to);
    }

    /** Notes that somebody is reminded now; false where that was done. */
    boolean reminded(UUID completion, LocalDate today) {
        return sql.change(
                        "insert into training.renewal_reminder (completion, day) values (?, ?) on conflict do nothing",
                        completion,
                        today)
                == 1;
    }

    private static Learner learner(ResultSet row) throws SQLException {
        OffsetDateTime completed = row.getObject("at", OffsetDateTime.class);
        Date until = row.getDate("until");
        return new Learner(
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_part", UUID.class),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                completed == null ? null : completed.toInstant(),
                until == null ? null : until.toLocalDate(),
                row.getInt("version"));
    }

    /** A completion that ends. */
    record Ending(UUID completion, UUID person, UUID course, LocalDate until) {}
}
