package org.teranga.matching.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class OfferInvitationsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private InvitationBatches batches;

    @Inject
    private OfferInvitations invitations;

    @Inject
    private TenantDatabase database;

    @Inject
    private ClaimOffer claims;

    private final UUID run = UUID.randomUUID();
    private final InvitationBatch begun = InvitationBatch.begin(run, UUID.randomUUID(), NOW);
    private final UUID batch = begun.id();
    private Tenant own;
    private OfferId first;
    private OfferId second;
    private OfferId withoutAddress;

    @BeforeEach
    void aPlanOfThreeOffers() {
        own = tenants.open();
        first = pool.known(own, pool.home(own, 2), new Contact("Anna", "anna@exemple.fr", null, null, "fr"));
        second = pool.known(own, pool.home(own, 2), new Contact("Bruno", "bruno@exemple.fr", null, null, "fr"));
        withoutAddress = pool.home(own, 2);
        NeedId need = pool.household(own, 2, 5);
        as(() -> database.sql("""
                        insert into matching.run (tenant_id, id, status, stage, requested_at, alive_at)
                        values (:tenant, :run, 'done', 'ended', now(), now())
                        """).bind("run", run).update());
        as(() -> database.sql("""
                        insert into matching.suggestion (tenant_id, run_id, need_id, offer_id, score, verdicts)
                        values (:tenant, :run, :need, :offer, 1, '[]')
                        """)
                .bind("run", run)
                .bind("need", need.value())
                .bind("offer", first.value())
                .update());
    }

    private int begin(InvitationBatch one) {
        return as(() -> {
            batches.add(one);
            return invitations.add(one.id(), List.of(first, second, withoutAddress));
        });
    }

    @Test
    void thoseWithAnAddressAreInvitedOnce() {
        assertThat(as(() -> invitations.planned(run))).containsExactly(first);
        assertThat(as(() -> invitations.wanted(List.of(first, second, withoutAddress))))
                .isEqualTo(2);
        assertThat(as(() -> invitations.unproven(List.of(first, second)))).isZero();
        assertThat(begin(begun)).isEqualTo(2);
        assertThat(begin(InvitationBatch.begin(run, UUID.randomUUID(), NOW.minusSeconds(1))))
                .as("once more")
                .isZero();
        assertThat(as(() -> batches.last(run))).contains(batch);
        assertThat(as(() -> batches.hold(batch)).orElseThrow().undone()).isFalse();
        assertThat(as(() -> invitations.waiting(batch, 10))).containsExactlyInAnyOrder(first, second);
        assertThat(as(() -> invitations.states(batch))).isEqualTo(Map.of("waiting", 2));
        assertThat(tenants.as(tenants.open(), () -> desk.does(() -> batches.hold(batch))))
                .as("another association")
                .isEmpty();
    }

    @Test
    void whoeverIsInvitedComesOrIsTakenBack() {
        begin(begun);
        UUID come = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        does(() -> invitations.became(batch, first, "written", come));
        does(() -> invitations.became(batch, second, "written", gone));
        assertThat(as(() -> invitations.written(batch))).containsExactlyInAnyOrder(come, gone);
        assertThat(as(() -> invitations.joined(come))).containsExactly(first);
        does(() -> invitations.takenBack(gone));
        assertThat(as(() -> invitations.states(batch))).isEqualTo(Map.of("joined", 1, "taken_back", 1));
    }

    @Test
    void aMemberIsAskedUntilTheBatchIsUndone() {
        begin(begun);
        UUID member = UUID.randomUUID();
        does(() -> invitations.asked(batch, first, member));
        does(() -> invitations.asked(batch, second, member));
        assertThat(as(() -> invitations.askedOf(member))).containsExactlyInAnyOrder(first, second);
        assertThat(as(() -> invitations.said(member, first, false))).isTrue();
        assertThat(as(() -> invitations.said(member, first, true)))
                .as("once more")
                .isFalse();
        assertThat(as(() -> batches.hold(batch).orElseThrow().undo(NOW))).isTrue();
        assertThat(as(() -> batches.hold(batch).orElseThrow().undo(NOW)))
                .as("once more")
                .isFalse();
        does(() -> invitations.takeBack(batch));
        assertThat(as(() -> invitations.states(batch))).isEqualTo(Map.of("taken_back", 2));
        assertThat(as(() -> invitations.askedOf(member))).isEmpty();
    }

    @Test
    void whoeverSaysThatAnOfferIsTheirsTakesItOutOfTheHomeOfAnother() {
        begin(begun);
        UUID member = UUID.randomUUID();
        does(() -> invitations.asked(batch, first, member));
        as(() -> database.sql("insert into matching.home (tenant_id, id, person_id, said, looked, to_look, changed_at)"
                        + " select tenant_id, id, person_id, '{}', '{}', 0, now() from matching.offer"
                        + " where tenant_id = :tenant and id = :second")
                .bind("second", second.value())
                .update());
        as(() -> database.sql("update matching.offer set home_id = :second where tenant_id = :tenant and id = :first")
                .bind("second", second.value())
                .bind("first", first.value())
                .update());
        does(() -> claims.say(member, first, true));
        assertThat(as(() -> database.sql(
                                "select 1 from matching.offer where tenant_id = :tenant and home_id is not null")
                        .any()))
                .isFalse();
    }

    private <T> T as(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private void does(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }
}
