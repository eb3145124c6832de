package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** What other associations opened to the open one: nobody is in it. */
@ApplicationScoped
@Transactional
class ForeignListings {
    private static final String ALL = "select f.id, f.other, a.name, f.told, f.opened_at, f.asked_at, f.declined_at"
            + " from matching.exchange_foreign f join matching.alliance a on a.tenant_id = :tenant and a.other = f.other"
            + " where f.tenant_id = :tenant and f.closed_at is null";

    private final TenantDatabase database;
    private final ExchangeLetters letters;
    private final Clock clock;

    @Inject
    ForeignListings(TenantDatabase database, ExchangeLetters letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param name what the association is called whose it is
     */
    record Foreign(
            UUID id,
            UUID other,
            String name,
            String told,
            Instant openedAt,
            @Nullable Instant askedAt,
            @Nullable Instant declinedAt) {}

    /** Writes down what was opened; one that was closed before its letter came stays closed. */
    void add(ExchangeLetter letter) {
        database.sql("insert into matching.exchange_foreign (tenant_id, id, other, told, opened_at)"
                        + " values (:tenant, :id, :other, :told, :at) on conflict do nothing")
                .bind("id", letter.listing())
                .bind("other", letter.sender())
                .bind("told", CoarseListing.read(letter.told()).text())
                .bind("at", letter.at())
                .update();
    }

    /** It is open no more. */
    void close(UUID other, UUID id, Instant at) {
        database.sql("insert into matching.exchange_foreign (tenant_id, id, other, told, opened_at, closed_at)"
                        + " values (:tenant, :id, :other, '', :at, :at)"
                        + " on conflict (tenant_id, id) do update set closed_at = excluded.closed_at"
                        + " where exchange_foreign.other = excluded.other")
                .bind("id", id)
                .bind("other", other)
                .bind("at", at)
                .update();
    }

    /** Nothing of this association is open any more. */
    void closeAll(UUID other, Instant at) {
        database.sql("update matching.exchange_foreign set closed_at = :at"
                        + " where tenant_id = :tenant and other = :other and closed_at is null")
                .bind("at", at)
                .bind("other", other)
                .update();
    }

    /** It will not be. */
    void declined(UUID other, UUID id, Instant at) {
        database.sql("update matching.exchange_foreign set declined_at = :at"
                        + " where tenant_id = :tenant and id = :id and other = :other")
                .bind("at", at)
                .bind("id", id)
                .bind("other", other)
                .update();
    }

    /** All that are open, the last first. */
    List<Foreign> all() {
        return database.sql(ALL + " order by f.declined_at is not null, f.opened_at desc, f.id")
                .list(Foreign.class);
    }

    /** One that is open. */
    Optional<Foreign> find(UUID id) {
        return database.sql(ALL + " and f.id = :id").bind("id", id).first(Foreign.class);
    }

    /** This association asks for it; once is enough. */
    void ask(Foreign one, UUID by) {
        boolean changed = database.sql("update matching.exchange_foreign set asked_at = :now, asked_by = :by"
                                + " where tenant_id = :tenant and id = :id and asked_at is null and closed_at is null")
                        .bind("now", clock.instant())
                        .bind("by", by)
                        .bind("id", one.id())
                        .update()
                == 1;
        if (changed) {
            letters.send(one.other(), ExchangeLetter.What.ASKED, one.id(), "");
        }
    }
}
