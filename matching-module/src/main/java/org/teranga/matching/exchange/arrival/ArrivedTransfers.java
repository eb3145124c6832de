package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** What others passed to the open association. */
@ApplicationScoped
@Transactional
public class ArrivedTransfers {
    private static final String SELECT =
            "select id, other, other_name, record_kind as kind, person_id as person, sealed, state, consented_at, until_at,"
                    + " arrived_at, decided_at, decided_by, record_id as record"
                    + " from matching.exchange_arrival where tenant_id = :tenant";

    private final TenantDatabase database;

    @Inject
    ArrivedTransfers(TenantDatabase database) {
        this.database = database;
    }

    /** One. */
    public Optional<ArrivedTransfer> find(UUID id) {
        return database.sql(SELECT + " and id = :id").bind("id", id).first(ArrivedTransfer.class);
    }

    /** The same; of two who change it at once one waits for the other. */
    Optional<ArrivedTransfer> hold(UUID id) {
        database.lock("arrival " + id);
        return find(id);
    }

    /** By which one a record came; empty where it was left here. */
    Optional<ArrivedTransfer> of(String kind, UUID record) {
        return database.sql(SELECT + " and record_kind = :kind and record_id = :record")
                .bind("kind", kind)
                .bind("record", record)
                .first(ArrivedTransfer.class);
    }

    /** Those that wait, and those that were answered lately, the last first. */
    public List<ArrivedTransfer> lately(Instant since) {
        return database.sql(
                        SELECT
                                + " and (state = 'waiting' or decided_at >= :since) order by state <> 'waiting', arrived_at desc, id")
                .bind("since", since)
                .list(ArrivedTransfer.class);
    }

    /** Those that wait. */
    List<ArrivedTransfer> waiting() {
        return database.sql(SELECT + " and state = 'waiting' order by id").list(ArrivedTransfer.class);
    }

    /** Those of a person. */
    List<ArrivedTransfer> ofPerson(UUID person) {
        return database.sql(SELECT + " and person_id = :person")
                .bind("person", person)
                .list(ArrivedTransfer.class);
    }

    /** Those that were answered since a moment, and of which the other was told before another, so that it is told again. */
    List<ArrivedTransfer> toTell(Instant since, Instant told) {
        return database.sql(SELECT + " and state in ('accepted', 'declined', 'given_back') and decided_at >= :since"
                        + " and (told_at is null or told_at < :told) order by id")
                .bind("since", since)
                .bind("told", told)
                .list(ArrivedTransfer.class);
    }

    /** How many of another were taken over, and not given back. */
    public long takenOver(UUID other) {
        return database.sql("select count(*) from matching.exchange_arrival where tenant_id = :tenant"
                        + " and other = :other and state = 'accepted'")
                .bind("other", other)
                .one(Long.class);
    }

    /** Writes one down; false where it is known already. */
    boolean add(ArrivedTransfer one) {
        return database.sql("""
                        insert into matching.exchange_arrival (tenant_id, id, other, other_name, record_kind, person_id, sealed, state,
                            consented_at, until_at, arrived_at)
                        values (:tenant, :id, :other, :name, :kind, :person, :sealed, :state, :consented, :until, :now)
                        on conflict do nothing
                        """)
                        .bind("id", one.id())
                        .bind("other", one.other())
                        .bind("name", one.otherName())
                        .bind("kind", one.kind())
                        .bind("person", one.person())
                        .bind("sealed", one.sealed())
                        .bind("state", one.state())
                        .bind("consented", one.consentedAt())
                        .bind("until", one.untilAt())
                        .bind("now", one.arrivedAt())
                        .update()
                == 1;
    }

    /** It was answered: what was sealed is gone. */
    void answer(UUID id, String state, @Nullable UUID record, @Nullable UUID by, Instant now) {
        database.sql("update matching.exchange_arrival set state = :state, sealed = null, record_id = :record,"
                        + " decided_at = :now, decided_by = :by, told_at = :now"
                        + " where tenant_id = :tenant and id = :id and state = 'waiting'")
                .bind("state", state)
                .bind("record", record)
                .bind("now", now)
                .bind("by", by)
                .bind("id", id)
                .update();
    }

    /** It was given back. */
    void giveBack(UUID id, UUID by, Instant now) {
        database.sql(
                        "update matching.exchange_arrival set state = 'given_back', decided_at = :now, decided_by = :by, told_at = :now"
                                + " where tenant_id = :tenant and id = :id and state = 'accepted'")
                .bind("now", now)
                .bind("by", by)
                .bind("id", id)
                .update();
    }

    /** The other was told at this moment. */
    void told(UUID id, Instant now) {
        database.sql("update matching.exchange_arrival set told_at = :now where tenant_id = :tenant and id = :id")
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    /** Nothing of a person remains of what was taken over. */
    void forget(UUID person) {
        database.sql("delete from matching.exchange_arrival where tenant_id = :tenant and person_id = :person"
                        + " and record_id is not null")
                .bind("person", person)
                .update();
    }
}
