package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** Everybody in every course of the open association. */
@ApplicationScoped
class Learners {
    /** Each once a course, in the last round, with how that stands on a day. */
    private static final String STANDING = """
            with last as (
                select distinct on (e.person, e.course) e.tenant_id, e.id, e.person, e.course, e.started_at, e.last_part, e.last_at
                from training.enrolment e where e.tenant_id = :tenant
                order by e.person, e.course, e.round desc
            ), standing as (
                select l.*, c.at, c.until, case when c.at is null then 'under_way'
                    when c.version >= coalesce(o.oldest, 1) and (c.until is null or c.until >= :today)
                        and not exists (select 1 from training.certificate k
                        join training.certificate_revocation r on r.tenant_id = :tenant and r.certificate = k.id
                        where k.tenant_id = :tenant and k.completion = c.id) then 'completed'
                    else 'ended' end as state
                from last l
                left join training.completion c on c.tenant_id = :tenant and c.enrolment = l.id
                left join (select course, max(number) as oldest from training.course_version
                    where tenant_id = :tenant and not keeps_certificates and number > 1 group by course) o on o.course = l.course
            )
            """;

    private static final String PAGE = STANDING + """
            select s.person, s.course, s.state, s.last_part, s.last_at, s.until,
                (select count(*) from training.part_done d where d.tenant_id = :tenant and d.enrolment = s.id) as done
            from (select * from standing where (:course::uuid is null or course = :course::uuid) and (:state = '' or state = :state)
                order by last_at desc, person, course limit :most offset :offset) s
            order by s.last_at desc, s.person, s.course
            """;
    private static final String COUNTS =
            STANDING + "select course, state, count(*) as people from standing group by course, state";
    private static final String STOPS = STANDING + """
            select last_part as part, count(*) as people, count(*) filter (where last_at < :quiet) as quiet
            from standing where course = :course and at is null and last_part is not null group by last_part
            """;
    private static final String WEEKS = STANDING + """
            select state, date_trunc('week', coalesce(at, started_at) at time zone :zone)::date as monday, count(*) as count
            from standing group by 1, 2
            """;
    private static final String DONE = """
            select d.part, count(distinct e.person) as people
            from training.part_done d
            join training.enrolment e on e.tenant_id = d.tenant_id and e.id = d.enrolment
            where e.tenant_id = :tenant and e.course = :course
            group by d.part
            """;
    private static final String ENDING = """
            select c.id as completion, c.person, c.course, c.until
            from training.completion c
            where c.tenant_id = :tenant and c.until between :from and :to
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

    private final TenantDatabase database;

    @Inject
    Learners(TenantDatabase database) {
        this.database = database;
    }

    /**
     * Those of a course, or of all; in a state, or in any; who moved last first.
     *
     * @param course null for all
     * @param state  as of {@link Learner}; empty for any
     */
    List<Learner> page(LocalDate today, @Nullable UUID course, String state, int most, int offset) {
        return database.sql(PAGE)
                .bind("today", today)
                .bind("course", course)
                .bind("state", state)
                .bind("most", most)
                .bind("offset", offset)
                .list(Learner.class);
    }

    /** By course, how many are in each state. */
    Map<UUID, Map<String, Integer>> counts(LocalDate today) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        database.sql(COUNTS)
                .bind("today", today)
                .list(InState.class)
                .forEach(row -> counts.computeIfAbsent(row.course(), any -> new HashMap<>())
                        .put(row.state(), row.people()));
        return counts;
    }

    private record InState(UUID course, String state, int people) {}

    /** By part of a course, how many of those who are under way were there last. */
    Map<UUID, Here> stops(LocalDate today, UUID course, Instant quiet) {
        return database
                .sql(STOPS)
                .bind("today", today)
                .bind("quiet", quiet)
                .bind("course", course)
                .list(StopRow.class)
                .stream()
                .collect(Collectors.toMap(StopRow::part, stop -> new Here(stop.people(), stop.quiet())));
    }

    private record StopRow(UUID part, int people, int quiet) {}

    /** How many are in each state, by the Monday of the week in which they completed the course; of those under way, began it. */
    List<Weekly> weekly(LocalDate today) {
        return database.sql(WEEKS)
                .bind("today", today)
                .bind("zone", Formats.ZONE.getId())
                .list(Weekly.class);
    }

    /** How many people have ever done each part of a course. */
    Map<UUID, Integer> done(UUID course) {
        return database.sql(DONE).bind("course", course).list(DoneBy.class).stream()
                .collect(Collectors.toMap(DoneBy::part, DoneBy::people));
    }

    private record DoneBy(UUID part, int people) {}

    /** The newest completions that end from this day to that, and of which nobody was reminded. */
    List<Ending> ending(LocalDate from, LocalDate to) {
        return database.sql(ENDING).bind("from", from).bind("to", to).list(Ending.class);
    }

    /** Notes that somebody is reminded now; false where that was done. */
    boolean reminded(UUID completion, LocalDate today) {
        return database.sql("insert into training.renewal_reminder (tenant_id, completion, day)"
                                + " values (:tenant, :completion, :today) on conflict do nothing")
                        .bind("completion", completion)
                        .bind("today", today)
                        .update()
                == 1;
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
