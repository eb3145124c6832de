package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;

/** Which persons touched what: proposed, edited, noted, granted, imported, translated. Added, never taken away. */
@ApplicationScoped
@Transactional
public class Involvements {
    private final TenantSql sql;
    private final Clock clock;

    @Inject
    Involvements(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Notes that somebody touched something; the platform itself is nobody.
     *
     * @param act what was done, in lower-case words: {@code edited}
     */
    public void note(Subject subject, Actor actor, String act) {
        noteAll(List.of(subject), actor, act);
    }

    /** As {@link #note}, of many at once. */
    public void noteAll(Collection<Subject> subjects, Actor actor, String act) {
        UUID person = actor.person();
        if (person == null) {
            return;
        }
        Instant now = clock.instant();
        sql.batch(
                "insert into platform.involvement (id, subject_kind, subject_id, person_id, act, at) values (?, ?, ?, ?, ?, ?)",
                () -> subjects.stream()
                        .map(subject ->
                                new @Nullable Object[] {Uuid7.at(now), subject.kind(), subject.id(), person, act, now})
                        .iterator());
    }

    /** Everybody who ever touched one of these. */
    public Set<UUID> persons(Collection<Subject> subjects) {
        return persons(subjects, Instant.EPOCH);
    }

    /** Everybody who touched one of these since then. */
    public Set<UUID> persons(Collection<Subject> subjects, Instant since) {
        return new HashSet<>(sql.list(
                "select distinct person_id from platform.involvement"
                        + " where (subject_kind, subject_id) in (select * from unnest(cast(? as text[]), cast(? as uuid[])))"
                        + " and at >= ?",
                row -> row.getObject(1, UUID.class),
                subjects.stream().map(Subject::kind).collect(Collectors.joining(",", "{", "}")),
                subjects.stream().map(subject -> subject.id().toString()).collect(Collectors.joining(",", "{", "}")),
                since));
    }
}
