package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The whole record of the open association: every round of everybody in every course, with its attempts, its end and its certificate. */
@ApplicationScoped
class Rounds {
    /** An attempt belongs to the round that was under way when it was begun. */
    private static final String ALL = """
            with round as (
                select e.*, lead(e.started_at) over (partition by e.person, e.course order by e.round) as next_at
                from training.enrolment e
            ), tried as (
                select r.id, count(*) as attempts, max(n.mark) as best
                from round r
                join training.attempt a on a.tenant_id = r.tenant_id and a.person = r.person and a.course = r.course
                    and a.started_at >= r.started_at and (r.next_at is null or a.started_at < r.next_at)
                left join training.attempt_result n on n.tenant_id = a.tenant_id and n.attempt = a.id
                    and not exists (select 1 from training.attempt_result m where m.tenant_id = n.tenant_id
                        and m.attempt = n.attempt and m.number > n.number)
                group by r.id
            ), did as (
                select d.enrolment, count(*) as parts from training.part_done d group by d.enrolment
            )
            select r.id, r.person, r.course, r.round, r.version, r.started_at, r.last_at, coalesce(did.parts, 0) as parts,
                coalesce(tried.attempts, 0) as attempts, tried.best, c.at, c.until, t.id as certificate, v.revoked_at
            from round r
            left join did on did.enrolment = r.id
            left join tried on tried.id = r.id
            left join training.completion c on c.tenant_id = r.tenant_id and c.enrolment = r.id
            left join training.certificate t on t.tenant_id = c.tenant_id and t.completion = c.id
            left join training.certificate_revocation v on v.tenant_id = t.tenant_id and v.certificate = t.id
            order by r.started_at, r.id
            """;

    private final TenantSql sql;

    @Inject
    Rounds(TenantSql sql) {
        this.sql = sql;
    }

    /** All, the oldest first: one query. */
    List<Round> all() {
        return sql.list(ALL, Rounds::round);
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getInt("round"),
                row.getInt("version"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("parts"),
                row.getInt("attempts"),
                row.getObject("best", Integer.class),
                moment(row, "at"),
                row.getObject("until", LocalDate.class),
                row.getObject("certificate", UUID.class),
                moment(row, "revoked_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * Somebody in a course, once.
     *
     * @param best  the mark of the best attempt, in thousandths of a per cent; null where none has ended
     * @param until the last day of the completion; null where there is none, or where it does not end
     */
    record Round(
            UUID id,
            UUID person,
            UUID course,
            int round,
            int version,
            Instant startedAt,
            Instant lastAt,
            int parts,
            int attempts,
            @Nullable Integer best,
            @Nullable Instant completedAt,
            @Nullable LocalDate until,
            @Nullable UUID certificate,
            @Nullable Instant revokedAt) {}
}
