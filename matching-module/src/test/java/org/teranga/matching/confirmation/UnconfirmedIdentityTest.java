package org.teranga.matching.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class UnconfirmedIdentityTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Needs needs;

    @Inject
    private UnconfirmedIdentity obstacle;

    @Inject
    private TenantDatabase database;

    @Inject
    private Clock clock;

    private final UUID before = UUID.randomUUID();
    private Tenant own;
    private NeedId need;
    private UUID person;

    @BeforeEach
    void aNeed() {
        own = tenants.open();
        need = pool.household(own, 2, 5);
        person = tenants.as(
                own,
                () -> desk.does(() -> needs.find(need).orElseThrow().contact().personId()));
    }

    private void changed(Duration ago) {
        does("""
                insert into matching.identity_change (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at)
                values (:tenant, gen_random_uuid(), 'need', :need, :before, :person, :at)
                """, ago);
    }

    private void does(String statement, Duration ago) {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(statement)
                        .bind("need", need.value())
                        .bind("before", before)
                        .bind("person", person)
                        .bind("at", clock.instant().minus(ago))
                        .update()));
    }

    private Optional<String> against(UUID whom) {
        return tenants.as(own, () -> obstacle.against(Set.of(whom)));
    }

    @Test
    void theOldAddressHasTwoWeeksToAnswer() {
        assertThat(against(person)).isEmpty();
        changed(Duration.ofDays(15));
        assertThat(against(person)).isEmpty();
        changed(Duration.ofDays(13));
        assertThat(against(person)).contains("identity.not_erased");
        assertThat(against(before)).contains("identity.not_erased");
        assertThat(against(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aHoldOfWhoStoodBehindItFollowsTheRecord() {
        changed(Duration.ofDays(15));
        does("""
                insert into platform.legal_hold (tenant_id, id, person, reason, placed_at, placed_by)
                select tenant_id, gen_random_uuid(), :before, '', :at, :person from matching.need where tenant_id = :tenant and id = :need
                """, Duration.ZERO);
        assertThat(against(person)).contains("erasure.obstacle.hold");
    }
}
