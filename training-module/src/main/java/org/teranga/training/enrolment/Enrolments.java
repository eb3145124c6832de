package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/** Who is in which course, and which parts each has done. */
@ApplicationScoped
class Enrolments {
    private static final String SELECT =
            "select id, person, course, round, version, started_at, last_part, last_at, (select passage"
                    + " from training.lesson_place p where p.tenant_id = e.tenant_id and p.enrolment = e.id"
                    + " and p.part = e.last_part) as last_place from training.enrolment e ";

    private final TenantSql sql;

    @Inject
    Enrolments(TenantSql sql) {
        this.sql = sql;
    }

    /** The last round of somebody in a course. */
    Optional<Enrolment> current(UUID person, UUID course) {
        return sql.first(
                SELECT + "where person = ? and course = ? order by round desc limit 1",
                Enrolments::enrolment,
                person,
                course);
    }

    /** The same, and nobody else adds to it until the end of this transaction. */
    Optional<Enrolment> locked(UUID person, UUID course) {
        return sql.first(
                SELECT + "where person = ? and course = ? order by round desc limit 1 for update",
                Enrolments::enrolment,
                person,
                course);
    }

    /** Every round of somebody in any course, the last first. */
    List<Enrolment> of(UUID person) {
        return sql.list(
                SELECT + "where person = ? order by round desc, started_at desc", Enrolments::enrolment, person);
    }

    /** Begins one; nothing happens where somebody else was faster. */
    void begin(Enrolment enrolment) {
        sql.change(
                "insert into training.enrolment (id, person, course, round, version, started_at, last_part, last_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint enrolment_once do nothing",
                enrolment.id(),
                enrolment.person(),
                enrolment.course(),
                enrolment.round(),
                enrolment.version(),
                enrolment.startedAt(),
                enrolment.lastPart(),
                enrolment.lastAt());
    }

    /** Notes where somebody is. */
    void at(UUID enrolment, UUID part, Instant now) {
        sql.change("update training.enrolment set last_part = ?, last_at = ? where id = ?", part, now, enrolment);
    }

    /** Notes where in a lesson somebody rests, in place of where they rested before. */
    void rest(UUID enrolment, UUID lesson, String place, Instant now) {
        sql.change(
                "insert into training.lesson_place (enrolment, part, passage, at) values (?, ?, ?, ?)"
                        + " on conflict (tenant_id, enrolment, part)"
                        + " do update set passage = excluded.passage, at = excluded.at",
                enrolment,
                lesson,
                place,
                now);
    }

    /** Where in a lesson somebody rested. */
    Optional<String> rested(UUID enrolment, UUID lesson) {
        return sql.first(
                "select passage from training.lesson_place where enrolment = ? and part = ?",
                row -> row.getString(1),
                enrolment,
                lesson);
    }

    /** Adds a part that was done; one that was done before stays as it is. */
    void done(UUID enrolment, PartDone done) {
        sql.change(
                "insert into training.part_done (enrolment, part, version, at, percent) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                enrolment,
                done.part(),
                done.version(),
                done.at(),
                done.percent());
    }

    /** The parts that were done in this round. */
    Set<UUID> done(UUID enrolment) {
        return new HashSet<>(sql.list(
                "select part from training.part_done where enrolment = ?",
                row -> row.getObject(1, UUID.class),
                enrolment));
    }

    /** The parts that somebody has done, by round. */
    Map<UUID, Set<UUID>> doneBy(UUID person) {
        return sql
                .list(
                        "select d.enrolment, d.part from training.part_done d join training.enrolment e"
                                + " on e.tenant_id = d.tenant_id and e.id = d.enrolment where e.person = ?",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        person)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Those whose last round in a course is not completed and in which all of these parts were done. */
    List<UUID> finished(UUID course, List<UUID> parts) {
        return sql.list(
                """
                select e.person from training.enrolment e
                where e.course = ?
                    and not exists (select 1 from training.enrolment n
                        where n.tenant_id = e.tenant_id and n.person = e.person and n.course = e.course and n.round > e.round)
                    and not exists (select 1 from training.completion c where c.tenant_id = e.tenant_id and c.enrolment = e.id)
                    and (select count(distinct d.part) from training.part_done d
                        where d.tenant_id = e.tenant_id and d.enrolment = e.id and d.part = any (?::uuid[])) = ?
                """,
                row -> row.getObject(1, UUID.class),
                course,
                parts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                parts.size());
    }

    /** What an erased person had done goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change(
                "delete from training.renewal_reminder where completion in (select id from training.completion where person = ?)",
                erased.person());
        for (String table : List.of("lesson_place", "scenario_choice", "part_done", "completion")) {
            sql.change(
                    "delete from training." + table
                            + " where enrolment in (select id from training.enrolment where person = ?)",
                    erased.person());
        }
        sql.change("delete from training.enrolment where person = ?", erased.person());
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getInt("round"),
                row.getInt("version"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_part", UUID.class),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getString("last_place"));
    }
}
