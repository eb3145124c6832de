package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.training.course.CourseVersion;

/** Who is in which course, and which parts each has done. */
@ApplicationScoped
class Enrolments {
    private static final String ROUNDS = """
            select id, person, course, round, version, started_at, last_part, last_at,
                (select passage from training.lesson_place p
                    where p.tenant_id = :tenant and p.enrolment = e.id and p.part = e.last_part) as last_place
            from training.enrolment e where e.tenant_id = :tenant and person = :person order by round desc, started_at desc
            """;

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Enrolments(TenantDatabase database) {
        this.database = database;
    }

    /** Whether somebody was ever in a course. */
    boolean any(UUID person, UUID course) {
        return database.sql("select 1 from training.enrolment"
                        + " where tenant_id = :tenant and person = :person and course = :course limit 1")
                .bind("person", person)
                .bind("course", course)
                .any();
    }

    /** The last round of somebody in a course. Until the transaction ends nobody else adds to it. */
    Optional<Enrolment> hold(UUID person, UUID course) {
        return entities
                .createQuery(
                        "select e from Enrolment e where e.person = :person and e.course = :course order by e.round desc",
                        Enrolment.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Every round of somebody in any course, the last first. */
    List<CourseRound> of(UUID person) {
        return database.sql(ROUNDS).bind("person", person).list(CourseRound.class);
    }

    /** Begins a round, by a statement: nothing happens where somebody else was faster. */
    void begin(UUID person, CourseVersion version, int round, Instant now) {
        database.sql("""
                        insert into training.enrolment (tenant_id, id, person, course, round, version, started_at, last_at)
                        values (:tenant, :id, :person, :course, :round, :version, :now, :now)
                        on conflict on constraint enrolment_once do nothing
                        """)
                .bind("id", Uuid7.at(now))
                .bind("person", person)
                .bind("course", version.course())
                .bind("round", round)
                .bind("version", version.number())
                .bind("now", now)
                .update();
    }

    /** Writes what was told to a round, for statements that are to find it. */
    void flush() {
        entities.flush();
    }

    /** Notes where in a lesson somebody rests, in place of where they rested before. */
    void rest(UUID enrolment, UUID lesson, String place, Instant now) {
        database.sql("insert into training.lesson_place (tenant_id, enrolment, part, passage, at)"
                        + " values (:tenant, :enrolment, :lesson, :place, :now) on conflict (tenant_id, enrolment, part)"
                        + " do update set passage = excluded.passage, at = excluded.at")
                .bind("enrolment", enrolment)
                .bind("lesson", lesson)
                .bind("place", place)
                .bind("now", now)
                .update();
    }

    /** Where in a lesson somebody rested. */
    Optional<String> rested(UUID enrolment, UUID lesson) {
        return database.sql("select passage from training.lesson_place"
                        + " where tenant_id = :tenant and enrolment = :enrolment and part = :lesson")
                .bind("enrolment", enrolment)
                .bind("lesson", lesson)
                .first(String.class);
    }

    /** Adds a part that was done; one that was done before stays as it is. */
    void done(UUID enrolment, PartDone done) {
        database.sql("insert into training.part_done (tenant_id, enrolment, part, version, at, percent)"
                        + " values (:tenant, :enrolment, :part, :version, :at, :percent) on conflict do nothing")
                .bind("enrolment", enrolment)
                .bind("part", done.part())
                .bind("version", done.version())
                .bind("at", done.at())
                .bind("percent", done.percent())
                .update();
    }

    /** The parts that were done in this round. */
    Set<UUID> done(UUID enrolment) {
        return new HashSet<>(
                database.sql("select part from training.part_done where tenant_id = :tenant and enrolment = :enrolment")
                        .bind("enrolment", enrolment)
                        .list(UUID.class));
    }

    /** The parts that somebody has done, by round. */
    Map<UUID, Set<UUID>> doneBy(UUID person) {
        return database.sql("""
                        select d.enrolment, d.part from training.part_done d
                        join training.enrolment e on e.tenant_id = :tenant and e.id = d.enrolment
                        where d.tenant_id = :tenant and e.person = :person
                        """).bind("person", person).list(Done.class).stream()
                .collect(Collectors.groupingBy(Done::enrolment, Collectors.mapping(Done::part, Collectors.toSet())));
    }

    /** Those whose last round in a course is not completed and in which all of these parts were done. */
    List<UUID> finished(UUID course, List<UUID> parts) {
        return database.sql("""
                        select e.person from training.enrolment e
                        where e.tenant_id = :tenant and e.course = :course
                            and not exists (select 1 from training.enrolment n
                                where n.tenant_id = :tenant and n.person = e.person and n.course = e.course and n.round > e.round)
                            and not exists (select 1 from training.completion c where c.tenant_id = :tenant and c.enrolment = e.id)
                            and (select count(distinct d.part) from training.part_done d
                                where d.tenant_id = :tenant and d.enrolment = e.id and d.part = any (:parts)) = :many
                        """)
                .bind("course", course)
                .bindIds("parts", parts)
                .bind("many", parts.size())
                .list(UUID.class);
    }

    /** What an erased person had done goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from training.renewal_reminder where tenant_id = :tenant and completion in"
                        + " (select id from training.completion where tenant_id = :tenant and person = :person)")
                .bind("person", erased.person())
                .update();
        for (String table : List.of("lesson_place", "scenario_choice", "part_done", "completion")) {
            database.sql("delete from training." + table + " where tenant_id = :tenant and enrolment in"
                            + " (select id from training.enrolment where tenant_id = :tenant and person = :person)")
                    .bind("person", erased.person())
                    .update();
        }
        database.sql("delete from training.enrolment where tenant_id = :tenant and person = :person")
                .bind("person", erased.person())
                .update();
    }

    private record Done(UUID enrolment, UUID part) {}
}
