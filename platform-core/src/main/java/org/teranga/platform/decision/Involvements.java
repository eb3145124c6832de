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
import org.teranga.platform.identity.Actor;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** Records which persons touched what: proposed, edited, noted, granted, imported, translated. Added, never taken away. */
@ApplicationScoped
@Transactional
public class Involvements {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    Involvements(TenantDatabase database, Clock clock) {
        this.database = database;
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
        database.sql("insert into platform.involvement (tenant_id, id, subject_kind, subject_id, person_id, act, at)"
                        + " values (:tenant, :id, :kind, :subject, :person, :act, :at)")
                .bind("person", person)
                .bind("act", act)
                .bind("at", now)
                .updateEach(
                        subjects,
                        (subject, values) -> values.bind("id", Uuid7.at(now))
                                .bind("kind", subject.kind())
                                .bind("subject", subject.id()));
    }

    /** Everybody who ever touched one of these. */
    public Set<UUID> persons(Collection<Subject> subjects) {
        return persons(subjects, Instant.EPOCH);
    }

    /** Everybody who touched one of these since then. */
    public Set<UUID> persons(Collection<Subject> subjects, Instant since) {
        return new HashSet<>(database.sql("""
                        select distinct person_id from platform.involvement
                        where tenant_id = :tenant and at >= :since
                            and (subject_kind, subject_id) in (select * from unnest(:kinds, :subjects))
                        """)
                .bindTexts("kinds", subjects.stream().map(Subject::kind).toList())
                .bindIds("subjects", subjects.stream().map(Subject::id).toList())
                .bind("since", since)
                .list(UUID.class));
    }
}
