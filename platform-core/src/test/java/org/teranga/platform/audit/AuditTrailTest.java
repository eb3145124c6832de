package org.teranga.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

@Assembled
class AuditTrailTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private Sealer sealer;

    @Inject
    private ApiKeys keys;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void whatWasDoneIsSealedByItselfAndVerified() {
        Tenant tenant = tenants.open();
        tenants.as(tenant, () -> {
            trail.record("testing.look", "note", UUID.randomUUID());
            trail.recordAll("testing.look", "note", List.of(UUID.randomUUID(), UUID.randomUUID()));
            return true;
        });
        sealer.run();
        AuditReport report = verifier.verify(tenant);
        assertThat(report.sealed()).isEqualTo(3);
        assertThat(report.sound()).isTrue();
        assertThat(report.end()).startsWith("3:");
        assertThat(report.waiting()).isZero();
    }

    @Test
    void whatTheDatabaseRefusesOfAnEntityIsNotNotedAsDone() {
        Tenant tenant = tenants.open();
        ApiKey key = ApiKey.of(UUID.randomUUID(), "for a test", Set.of(Permission.OFFERS_READ), UUID.randomUUID())
                .valid(TestClock.now(), TestClock.now().plusSeconds(60));
        tenants.as(tenant, () -> keys.ask(key));
        assertThatThrownBy(() -> tenants.as(
                        tenant,
                        () -> transactions.inOne(() -> {
                            entities.persist(key);
                            trail.record("testing.key", "key", key.id());
                            return true;
                        })))
                .hasStackTraceContaining("duplicate key");
        AuditReport report = verifier.verify(tenant);
        assertThat(report.sealed() + report.waiting()).isZero();
    }

    @Test
    void anEntryStaysWhenTheUseCaseIsRolledBack() {
        Tenant tenant = tenants.open();
        assertThatThrownBy(() -> tenants.as(
                        tenant,
                        () -> transactions.inOne(() -> {
                            trail.record("testing.fail", "note", UUID.randomUUID());
                            throw new IllegalStateException("rolled back");
                        })))
                .hasStackTraceContaining("rolled back");
        AuditReport report = verifier.verify(tenant);
        assertThat(report.sealed() + report.waiting()).isEqualTo(1);
    }
}
