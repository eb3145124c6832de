package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.AuditDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.KeyedHash;

/**
 * Records what was done, for features. Entries hold ids and codes, never content: neither names nor values. Each call is a transaction of
 * its own, committed when it returns, whatever becomes of the one around it. What entities of that one hold is written before, so that
 * nothing is noted that the database refused: call it last.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = "insert into platform.audit_entry"
            + " (tenant_id, id, actor, action, object_type, object_id, address_hash)"
            + " values (:tenant, :id, :actor, :action, :objectType, :object, :addressHash)";

    private static final String DAILY = """
            insert into platform.audit_entry (tenant_id, id, actor, action, object_type, object_id, address_hash)
            select :tenant, o.id, cast(:actor as uuid), :action, :objectType, o.object, :addressHash
            from unnest(:ids, :objects) as o (id, object) where not exists (select 1 from platform.audit_entry e
                where e.tenant_id = :tenant and e.object_id = o.object and e.at >= :today and e.action = :action
                    and e.actor is not distinct from cast(:actor as uuid))
            returning id
            """;

    private final AuditDatabase database;
    private final CurrentPerson person;
    private final RequestOrigin origin;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    AuditTrail(AuditDatabase database, CurrentPerson person, RequestOrigin origin, KeyedHash hash, Clock clock) {
        this.database = database;
        this.person = person;
        this.origin = origin;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Notes that the signed-in person, if any, did this at the open association.
     *
     * @param action     a code of lower-case words, as {@code placement.approve}
     * @param objectType the kind of thing, as {@code placement}
     * @param object     which one
     */
    public void record(String action, String objectType, UUID object) {
        write(actor(), action, objectType, List.of(object));
    }

    /** As {@link #record(String, String, UUID)}, for what concerns no single thing: an import, a change of the rules. */
    public void record(String action, String objectType) {
        write(actor(), action, objectType, Collections.singletonList(null));
    }

    /** As {@link #record(String, String, UUID)}, one entry for each of many, as for a list that was shown. */
    public void recordAll(String action, String objectType, Collection<UUID> objects) {
        if (!objects.isEmpty()) {
            write(actor(), action, objectType, new ArrayList<>(objects));
        }
    }

    /**
     * As {@link #recordAll}, once a day for each of them and each who did it: a list that is looked at all day long would note nothing else.
     */
    public void recordDaily(String action, String objectType, Collection<UUID> objects) {
        if (objects.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        database.sql(DAILY)
                .bind("actor", actor())
                .bind("action", action)
                .bind("objectType", objectType)
                .bind("addressHash", origin.address().map(hash::address).orElse(null))
                .bindIds("ids", objects.stream().map(object -> Uuid7.at(now)).toList())
                .bindIds("objects", objects)
                .bind(
                        "today",
                        now.atZone(Formats.ZONE)
                                .toLocalDate()
                                .atStartOfDay(Formats.ZONE)
                                .toInstant())
                .list(UUID.class);
    }

    /**
     * As {@link #recordAll}, for what was asked for by somebody and is done when nobody is signed in any more.
     *
     * @param actor the account; null where nobody did it
     */
    public void recordFor(@Nullable UUID actor, String action, String objectType, Collection<UUID> objects) {
        if (!objects.isEmpty()) {
            write(actor, action, objectType, new ArrayList<>(objects));
        }
    }

    private @Nullable UUID actor() {
        return person.subject().orElse(null);
    }

    private void write(@Nullable UUID actor, String action, String objectType, List<@Nullable UUID> objects) {
        @Nullable String addressHash = origin.address().map(hash::address).orElse(null);
        database.sql(INSERT)
                .bind("actor", actor)
                .bind("action", action)
                .bind("objectType", objectType)
                .bind("addressHash", addressHash)
                .updateEach(
                        objects.stream().map(Optional::ofNullable).toList(),
                        (object, values) ->
                                values.bind("id", Uuid7.at(clock.instant())).bind("object", object.orElse(null)));
    }
}
