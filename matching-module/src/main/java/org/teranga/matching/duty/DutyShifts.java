package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The shifts of the open association, as they lie in its roster. Whoever changes one holds the roster. */
@ApplicationScoped
class DutyShifts {
    private static final String COLUMNS =
            "select id, account_id as account, starts_at, ends_at, offered_to, swap_for, made_by, confirmed_by"
                    + " from matching.duty_shift where tenant_id = :tenant and ";

    private final TenantDatabase database;

    @Inject
    DutyShifts(TenantDatabase database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else changes the roster. */
    void hold() {
        database.lock("duty");
    }

    /** Those that are not over at one moment and begin before another, in their order. */
    List<DutyShift> between(Instant from, Instant until) {
        return database.sql(COLUMNS + "ends_at > :from and starts_at < :until order by starts_at, id")
                .bind("from", from)
                .bind("until", until)
                .list(DutyShift.class);
    }

    /** Those of this account that are not over, in their order. */
    List<DutyShift> of(UUID account, Instant from) {
        return database.sql(COLUMNS + "account_id = :account and ends_at > :from order by starts_at, id")
                .bind("account", account)
                .bind("from", from)
                .list(DutyShift.class);
    }

    Optional<DutyShift> find(UUID id) {
        return database.sql(COLUMNS + "id = :id").bind("id", id).first(DutyShift.class);
    }

    /** Writes one down; false where that account has another at the same time. */
    boolean add(DutyShift shift) {
        return database.sql(
                                "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by)"
                                        + " values (:tenant, :id, :account, :starts, :ends, :by, cast(:confirmed as uuid)) on conflict do nothing")
                        .bind("id", shift.id())
                        .bind("account", shift.account())
                        .bind("starts", shift.startsAt())
                        .bind("ends", shift.endsAt())
                        .bind("by", shift.madeBy())
                        .bind("confirmed", shift.confirmedBy())
                        .update()
                > 0;
    }

    /** Whose it is from now on; nobody is asked to take it any more. */
    void give(UUID id, UUID account) {
        database.sql("update matching.duty_shift set account_id = :account, offered_to = null, swap_for = null"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("account", account)
                .update();
    }

    /** Who is asked to take it, and for which in return; null for nobody. */
    void offer(UUID id, @Nullable UUID to, @Nullable UUID swapFor) {
        database.sql("update matching.duty_shift set offered_to = cast(:to as uuid), swap_for = cast(:for as uuid)"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("to", to)
                .bind("for", swapFor)
                .update();
    }

    /** A lead agrees to it. */
    void confirm(UUID id, UUID lead) {
        database.sql("update matching.duty_shift set confirmed_by = coalesce(confirmed_by, :lead)"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("lead", lead)
                .update();
    }

    /** Whether one that is not over waits for a lead. */
    boolean waits(Instant now) {
        return database.sql("select 1 from matching.duty_shift"
                        + " where tenant_id = :tenant and confirmed_by is null and ends_at > :now limit 1")
                .bind("now", now)
                .any();
    }

    void remove(UUID id) {
        database.sql("delete from matching.duty_shift where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** Of this account: what is to come goes, what runs ends now, what it was asked to take is offered to nobody. */
    void leave(UUID account, Instant now) {
        database.sql("update matching.duty_shift set offered_to = null, swap_for = null"
                        + " where tenant_id = :tenant and offered_to = :account")
                .bind("account", account)
                .update();
        database.sql("delete from matching.duty_shift"
                        + " where tenant_id = :tenant and account_id = :account and starts_at >= :now")
                .bind("account", account)
                .bind("now", now)
                .update();
        database.sql("update matching.duty_shift set ends_at = :now, offered_to = null, swap_for = null"
                        + " where tenant_id = :tenant and account_id = :account and ends_at > :now")
                .bind("account", account)
                .bind("now", now)
                .update();
    }

    /** What is long over goes. */
    void forget(Instant before) {
        database.sql("delete from matching.duty_shift where tenant_id = :tenant and ends_at < :before")
                .bind("before", before)
                .update();
    }

    /** All of an erased account go. */
    void forget(UUID account) {
        database.sql("delete from matching.duty_shift where tenant_id = :tenant and account_id = :account")
                .bind("account", account)
                .update();
    }
}
