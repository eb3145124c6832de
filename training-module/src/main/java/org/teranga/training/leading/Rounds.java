package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The whole record of the open association: every round of everybody in every course, with its attempts, its end and its certificate. */
@ApplicationScoped
class Rounds {
    /** An attempt belongs to the round that was under way when it was begun. */
    private static final String ALL = """
            with round as (
                select e.*, lead(e.started_at) over (partition by e.person, e.course order by e.round) as next_at
                from training.enrolment e where e.tenant_id = :tenant
            ), tried as (
                select r.id, count(*) as attempts, max(n.mark) as best
                from round r
                join training.attempt a on a.tenant_id = :tenant and a.person = r.person and a.course = r.course
                    and a.started_at >= r.started_at and (r.next_at is null or a.started_at < r.next_at)
                left join training.attempt_result n on n.tenant_id = :tenant and n.attempt = a.id
                    and not exists (select 1 from training.attempt_result m where m.tenant_id = :tenant
                        and m.attempt = n.attempt and m.number > n.number)
                group by r.id
            ), did as (
                select d.enrolment, count(*) as parts from training.part_done d where d.tenant_id = :tenant group by d.enrolment
            )
            select r.id, r.person, r.course, r.round, r.version, r.started_at, r.last_at, coalesce(did.parts, 0) as parts,
                coalesce(tried.attempts, 0) as attempts, tried.best, c.at as completed_at, c.until, t.id as certificate, v.revoked_at
            from round r
            left join did on did.enrolment = r.id
            left join tried on tried.id = r.id
            left join training.completion c on c.tenant_id = :tenant and c.enrolment = r.id
            left join training.certificate t on t.tenant_id = :tenant and t.completion = c.id
            left join training.certificate_revocation v on v.tenant_id = :tenant and v.certificate = t.id
            order by r.started_at, r.id
            """;

    private final TenantDatabase database;

    @Inject
    Rounds(TenantDatabase database) {
        this.database = database;
    }

    /** All, the oldest first: one query. */
    List<Round> all() {
        return database.sql(ALL).list(Round.class);
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
