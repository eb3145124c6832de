package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantSql;

/** Everybody in every course of the open association. */
@ApplicationScoped
class Learners {
    /** Each once a course, in the last round, with how that stands on a day. */
    private static final String STANDING = """
            with last as (
                select distinct on (e.person, e.course) e.tenant_id, e.id, e.person, e.course, e.started_at, e.last_part, e.last_at
                from training.enrolment e
                order by e.person, e.course, e.round desc
            ), standing as (
                select l.*, c.at, c.until, case when c.at is null then 'under_way'
                    when c.version >= coalesce(o.oldest, 1) and (c.until is null or c.until >= ?)
                        and not exists (select 1 from training.certificate k
                        join training.certificate_revocation r on r.tenant_id = k.tenant_id and r.certificate = k.id
                        where k.tenant_id = c.tenant_id and k.completion = c.id) then 'completed'
                    else 'ended' end as state
                from last l
                left join training.completion c on c.tenant_id = l.tenant_id and c.enrolment = l.id
                left join (select course, max(number) as oldest from training.course_version
                    where not keeps_certificates and number > 1 group by course) o on o.course = l.course
            )
            """;

    private static final String PAGE = STANDING + """
            select s.*, (select count(*) from training.part_done d where d.tenant_id = s.tenant_id and d.enrolment = s.id) as done
            from (select * from standing where (?::uuid is null or course = ?::uuid) and (? = '' or state = ?)
                order by last_at desc, person, course limit ? offset ?) s
            order by s.last_at desc, s.person, s.course
            """;
    private static final String COUNTS =
            STANDING + "select course, state, count(*) from standing group by course, state";
    private static final String STOPS = STANDING + """
            select last_part, count(*), count(*) filter (where last_at < ?)
            from standing where course = ? and at is null and last_part is not null group by last_part
            """;
    private static final String WEEKS = STANDING + """
            select state, date_trunc('week', coalesce(at, started_at) at time zone ?)::date, count(*) from standing group by 1, 2
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
                and not exists (select 1 from training.certificate k
                    join training.certificate_revocation r on r.tenant_id = k.tenant_id and r.certificate = k.id
                    where k.tenant_id = c.tenant_id and k.completion = c.id)
                and not exists (select 1 from training.course_version v where v.tenant_id = c.tenant_id and v.course = c.course
                    and v.number > c.version and not v.keeps_certificates)
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

    /**
     * Those of a course, or of all; in a state, or in any; who moved last first.
     *
     * @param course null for all
     * @param state  as of {@link Learner}; empty for any
     */
    List<Learner> page(LocalDate today, @Nullable UUID course, String state, int most, int offset) {
        return sql.list(PAGE, Learners::learner, today, course, course, state, state, most, offset);
    }

    /** By course, how many are in each state. */
    Map<UUID, Map<String, Integer>> counts(LocalDate today) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        sql.list(
                COUNTS,
                row -> counts.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashMap<>())
                        .put(row.getString(2), row.getInt(3)),
                today);
        return counts;
    }

    /** By part of a course, how many of those who are under way were there last. */
    Map<UUID, Here> stops(LocalDate today, UUID course, Instant quiet) {
        Map<UUID, Here> stops = new HashMap<>();
        sql.list(
                STOPS,
                row -> stops.put(row.getObject(1, UUID.class), new Here(row.getInt(2), row.getInt(3))),
                today,
                quiet,
                course);
        return stops;
    }

    /** How many are in each state, by the Monday of the week in which they completed the course; of those under way, began it. */
    List<Weekly> weekly(LocalDate today) {
        return sql.list(
                WEEKS,
                row -> new Weekly(row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3)),
                today,
                Formats.ZONE.getId());
    }

    /** How many people have ever done each part of a course. */
    Map<UUID, Integer> done(UUID course) {
        return sql.list(DONE, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), course).stream()
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
        return new Learner(
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getString("state"),
                row.getObject("last_part", UUID.class),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                row.getObject("until", LocalDate.class));
    }

    /** How many are at a part, and how many of those have been quiet. */
    record Here(int all, int quiet) {
        static final Here NOBODY = new Here(0, 0);
    }

    /** How many of a state belong to a week. */
    record Weekly(String state, LocalDate monday, int count) {}

    /** A completion that ends. */
    record Ending(UUID completion, UUID person, UUID course, LocalDate until) {}
}
