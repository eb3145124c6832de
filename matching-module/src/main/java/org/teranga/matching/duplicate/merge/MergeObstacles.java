package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/**
 * What keeps two records from being made one, or two again. Of an incident no more is said than of a placement: who may not read it learns
 * nothing of it.
 */
@ApplicationScoped
class MergeObstacles {
    private static final String UNDER_WAY = """
            select 1 from matching.placement p where p.tenant_id = :tenant and p.%s_id = any (:records)
                and (p.state not in ('ended', 'declined', 'withdrawn', 'expired')
                    or exists (select 1 from matching.incident i
                        where i.tenant_id = p.tenant_id and i.placement_id = p.id and i.outcome is null))
            """;

    private static final String ELSEWHERE = "select 1 from matching.exchange_transfer where tenant_id = :tenant"
            + " and state in ('sent', 'recalled', 'accepted') and record_id = any (:records)";

    private static final String UNCONFIRMED =
            "select 1 from matching.identity_change where tenant_id = :tenant and outcome is null and record_id = any (:records)";

    private static final String HELD = """
            select 1 from platform.legal_hold where tenant_id = :tenant and lifted_at is null and person = any (:persons)
            union all
            select 1 from platform.erasure_request where tenant_id = :tenant and state in ('code', 'pending') and person = any (:persons)
            """;

    private final TenantDatabase database;
    private final SecondPerson second;
    private final Homes homes;
    private final OwnMatters own;
    private final CurrentPerson person;

    @Inject
    MergeObstacles(TenantDatabase database, SecondPerson second, Homes homes, OwnMatters own, CurrentPerson person) {
        this.own = own;
        this.database = database;
        this.second = second;
        this.homes = homes;
        this.person = person;
    }

    /**
     * Refuses who may not work on such records, whose own one of them is, and who lives with those whose it is.
     *
     * @throws Refusal not allowed, or conflict
     */
    void requireMine(RecordKind kind, List<RecordSide> sides) {
        requireRole(kind);
        Set<UUID> concerned = persons(sides);
        if (kind == RecordKind.OFFER) {
            sides.forEach(side -> concerned.addAll(homes.everLivedAt(new OfferId(side.id()))));
        }
        second.notOwn(person.actor(), concerned);
        for (RecordSide side : sides) {
            if (own.includes(kind.code(), side.id(), Set.of(side.person()))) {
                throw Refusal.forbidden("problem.own_matter");
            }
        }
    }

    /** @throws Refusal not allowed for who may not work on such records */
    void requireRole(RecordKind kind) {
        if (!mayWorkOn(kind)) {
            throw Refusal.forbidden();
        }
    }

    /** Whether the signed-in person may work on such records. */
    boolean mayWorkOn(RecordKind kind) {
        return person.may(kind == RecordKind.OFFER ? Permission.OFFERS_WRITE : Permission.NEEDS_WRITE);
    }

    /**
     * Refuses a merge.
     *
     * @throws Refusal conflict with the reason
     */
    void refuseMerge(RecordKind kind, RecordSide kept, RecordSide gone) {
        List<RecordSide> both = List.of(kept, gone);
        against(kind, both)
                .or(() -> accounts(kept, gone))
                .or(() -> any(UNCONFIRMED, both) ? Optional.of("duplicate.refused.identity") : Optional.empty())
                .ifPresent(reason -> {
                    throw Refusal.conflict(reason);
                });
    }

    /**
     * Refuses that it is undone.
     *
     * @throws Refusal conflict with the reason
     */
    void refuseUndo(RecordKind kind, List<RecordSide> both) {
        against(kind, both).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
    }

    private Optional<String> against(RecordKind kind, List<RecordSide> both) {
        if (any(UNDER_WAY.formatted(kind.code()), both)) {
            return Optional.of("duplicate.refused.under_way");
        }
        if (any(ELSEWHERE, both)) {
            return Optional.of("duplicate.refused.elsewhere");
        }
        boolean held = database.sql(HELD).bindIds("persons", persons(both)).any();
        return held ? Optional.of("duplicate.refused.held") : Optional.empty();
    }

    /** What stands in somebody's own file stays there, and nobody's file gets what is another's. */
    private static Optional<String> accounts(RecordSide kept, RecordSide gone) {
        if (gone.account() == null || gone.account().equals(kept.account())) {
            return Optional.empty();
        }
        return Optional.of(kept.account() == null ? "duplicate.refused.keep_account" : "duplicate.refused.accounts");
    }

    private boolean any(String sql, List<RecordSide> both) {
        return database.sql(sql)
                .bindIds("records", both.stream().map(RecordSide::id).toList())
                .any();
    }

    private static Set<UUID> persons(List<RecordSide> sides) {
        Set<UUID> persons = new HashSet<>();
        for (RecordSide side : sides) {
            persons.add(side.person());
            if (side.account() != null) {
                persons.add(side.account());
            }
        }
        return persons;
    }
}
