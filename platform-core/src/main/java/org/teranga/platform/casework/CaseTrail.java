package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** What the audit trail tells of one file: who opened it, and what of it was changed. */
@ApplicationScoped
@Transactional
class CaseTrail {
    private static final int MOST = 500;
    /** Who opened it so long ago is taken to be there still. */
    static final Duration PRESENT = Duration.ofMinutes(10);
    /** Nobody is called for longer, or they forgot to say how it went. */
    private static final Duration CALLING = Duration.ofMinutes(20);
    /** What is done with the file itself. */
    private static final Set<String> WORKED = Set.of(
            "file.claim",
            "file.release",
            "file.assign",
            "file.next",
            "file.done",
            "file.lift",
            "file.stage",
            "file.park",
            "file.decline",
            "file.undo");

    private final TenantDatabase database;

    @Inject
    CaseTrail(TenantDatabase database) {
        this.database = database;
    }

    /** That somebody opened it; each reader once a day. */
    record Reading(UUID actor, Instant at) {}

    /** Who opened it, the latest first. */
    List<Reading> readings(OpenedFile file) {
        return database.sql("""
                        select actor, max(at) as at from platform.audit_entry
                        where tenant_id = :tenant and object_id = :id and actor is not null and action = :read
                        group by actor, (at at time zone '{zone}')::date order by 2 desc limit :most
                        """.replace("{zone}", Formats.ZONE.getId()))
                .bind("id", file.subject().id())
                .bind("read", file.code() + ".read")
                .bind("most", MOST)
                .list(Reading.class);
    }

    /**
     * What somebody did a moment ago with a file that is about this; a call ends when it is noted.
     *
     * @param opened when they opened it; null where they did not
     * @param called when they began to call; null where they did not
     * @param noted  when they noted something; null where they did not
     */
    record Looking(
            UUID subject,
            UUID actor,
            @Nullable Instant opened,
            @Nullable Instant called,
            @Nullable Instant noted) {
        /** Whether it was so lately that they are taken to be there still. */
        boolean opened(Instant now) {
            return opened != null && opened.isAfter(now.minus(PRESENT));
        }

        /** Whether they call, as far as we know. */
        boolean calls(Instant now) {
            return called != null && called.isAfter(now.minus(CALLING)) && (noted == null || noted.isBefore(called));
        }
    }

    /** Who was on these a moment ago. */
    List<Looking> looking(Collection<UUID> subjects, Instant now) {
        return database.sql("""
                        select object_id as subject, actor, max(at) filter (where action like '%.read') as opened,
                            max(at) filter (where action = 'file.call') as called,
                            max(at) filter (where action = 'file.note') as noted
                        from platform.audit_entry
                        where tenant_id = :tenant and object_id = any (:subjects) and at > :since and actor is not null
                            and (action in ('file.call', 'file.note') or action = object_type || '.read')
                        group by object_id, actor
                        """)
                .bindIds("subjects", subjects)
                .bind("since", now.minus(CALLING))
                .list(Looking.class);
    }

    /** Who was the last to work on it; empty where nobody has. */
    Optional<UUID> lastAtWork(OpenedFile file) {
        return database.sql("select actor from platform.audit_entry where tenant_id = :tenant and object_id = :id"
                        + " and actor is not null and action = any (:worked) order by at desc, id desc limit 1")
                .bind("id", file.subject().id())
                .bindTexts("worked", WORKED)
                .first(UUID.class);
    }

    /** What was changed in it, as far as its kind tells that, the latest first. */
    List<CaseEvent> changes(OpenedFile file) {
        return database
                .sql("""
                        select at, actor, action from platform.audit_entry
                        where tenant_id = :tenant and object_id = :id and action = any (:told) order by at desc, id desc limit :most
                        """)
                .bind("id", file.subject().id())
                .bindTexts(
                        "told",
                        Stream.concat(file.kind().told().stream(), WORKED.stream())
                                .toList())
                .bind("most", MOST)
                .list(Entry.class)
                .stream()
                .map(entry -> new CaseEvent(entry.at, "trail.action." + entry.action, entry.actor))
                .toList();
    }

    private record Entry(Instant at, @Nullable UUID actor, String action) {}
}
