package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.listing.ListingId;
import org.teranga.matching.pool.listing.ListingLifecycle;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * Withdraws all that a list shows, or takes it back, so that it can be undone for three days: what somebody has changed since stays. Left out
 * is what is the reader's own matter.
 */
@ApplicationScoped
@Transactional
class WithdrawMany {
    /** So many at once at most. */
    static final int MOST = 5_000;

    private static final int BATCH = 500;

    private static final String KEEP = """
            insert into matching.bulk_withdrawn (tenant_id, act_id, record_id, version)
            select r.tenant_id, :act, r.id, r.version from matching.%s r where r.tenant_id = :tenant and r.id = any (:ids)
            on conflict do nothing
            """;

    private static final String UNCHANGED = """
            select w.record_id from matching.bulk_withdrawn w join matching.%s r on r.tenant_id = w.tenant_id and r.id = w.record_id
            where w.tenant_id = :tenant and w.act_id = :act and r.version = w.version
            """;

    private final WithdrawOffer withdrawOffer;
    private final WithdrawNeed withdrawNeed;
    private final OwnRows own;
    private final TenantDatabase database;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WithdrawMany(
            WithdrawOffer withdrawOffer,
            WithdrawNeed withdrawNeed,
            OwnRows own,
            TenantDatabase database,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.withdrawOffer = withdrawOffer;
        this.withdrawNeed = withdrawNeed;
        this.own = own;
        this.database = database;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param act     by which it is undone
     * @param changed with how many records
     * @param left    how many were left as they are
     */
    record Done(UUID act, int changed, int left) {}

    /** Withdraws these. */
    Done withdraw(String word, List<UUID> ids) {
        return done(word, ids, "withdrawn");
    }

    /** Takes these back, where that is still possible. */
    Done restore(String word, List<UUID> ids) {
        return done(word, ids, "restored");
    }

    private Done done(String word, List<UUID> ids, String what) {
        person.requireHuman();
        if (ids.size() > MOST) {
            throw Refusal.unprocessable("desk.chosen.too_many", MOST);
        }
        Set<UUID> mine = own.of(word);
        List<UUID> others = ids.stream().filter(id -> !mine.contains(id)).toList();
        UUID act = begin(word, what);
        List<UUID> changed = new ArrayList<>();
        for (int from = 0; from < others.size(); from += BATCH) {
            changed.addAll(changed(word, what, others.subList(from, Math.min(from + BATCH, others.size()))));
        }
        database.flush();
        database.sql(KEEP.formatted(word))
                .bind("act", act)
                .bindIds("ids", changed)
                .update();
        audit.recordAll(word + (what.equals("withdrawn") ? ".withdraw" : ".restore"), word, changed);
        return new Done(act, changed.size(), ids.size() - changed.size());
    }

    private UUID begin(String word, String what) {
        database.sql("delete from matching.bulk_withdrawal where tenant_id = :tenant and done_at < :then")
                .bind("then", clock.instant().minus(ListingLifecycle.UNDO))
                .update();
        UUID act = Uuid7.at(clock.instant());
        database.sql("insert into matching.bulk_withdrawal (tenant_id, id, record_kind, what, done_at, done_by)"
                        + " values (:tenant, :id, :kind, :what, :now, :by)")
                .bind("id", act)
                .bind("kind", word)
                .bind("what", what)
                .bind("now", clock.instant())
                .bind("by", person.requiredSubject())
                .update();
        return act;
    }

    private List<UUID> changed(String word, String what, List<UUID> ids) {
        boolean withdrawn = what.equals("withdrawn");
        if (word.equals("offer")) {
            List<OfferId> offers = ids.stream().map(OfferId::new).toList();
            return keys(withdrawn ? withdrawOffer.withdraw(offers) : withdrawOffer.restore(offers));
        }
        List<NeedId> needs = ids.stream().map(NeedId::new).toList();
        return keys(withdrawn ? withdrawNeed.withdraw(needs) : withdrawNeed.restore(needs));
    }

    private static List<UUID> keys(List<? extends ListingId> ids) {
        return ids.stream().map(ListingId::value).toList();
    }

    /**
     * Undoes what the reader, or for a lead anybody, did so: each becomes as it was, unless it has changed since.
     *
     * @throws Refusal not found where there is none of this sort that the reader may undo, conflict where it is undone already
     */
    Done undo(String word, UUID act) {
        person.requireHuman();
        Act one = database.sql("select record_kind, what, done_by, undone_at from matching.bulk_withdrawal"
                        + " where tenant_id = :tenant and id = :act and done_at > :then for update")
                .bind("act", act)
                .bind("then", clock.instant().minus(ListingLifecycle.UNDO))
                .first(Act.class)
                .filter(found -> found.recordKind.equals(word))
                .filter(found -> found.doneBy.equals(person.requiredSubject()) || person.may(Permission.SAFETY_READ))
                .orElseThrow(Refusal::notFound);
        if (one.undoneAt != null) {
            throw Refusal.conflict("casework.act.undone");
        }
        Set<UUID> mine = own.of(word);
        List<UUID> unchanged = database.sql(UNCHANGED.formatted(word)).bind("act", act).list(UUID.class).stream()
                .filter(id -> !mine.contains(id))
                .toList();
        int all = database.sql(
                        "select count(*) from matching.bulk_withdrawn where tenant_id = :tenant and act_id = :act")
                .bind("act", act)
                .one(Integer.class);
        String back = one.what.equals("withdrawn") ? "restored" : "withdrawn";
        List<UUID> changed = new ArrayList<>();
        for (int from = 0; from < unchanged.size(); from += BATCH) {
            changed.addAll(changed(word, back, unchanged.subList(from, Math.min(from + BATCH, unchanged.size()))));
        }
        database.sql("update matching.bulk_withdrawal set undone_at = :now where tenant_id = :tenant and id = :act")
                .bind("now", clock.instant())
                .bind("act", act)
                .update();
        audit.recordAll(word + (back.equals("withdrawn") ? ".withdraw" : ".restore"), word, changed);
        return new Done(act, changed.size(), all - changed.size());
    }

    private record Act(
            String recordKind,
            String what,
            UUID doneBy,
            @Nullable Instant undoneAt) {}
}
