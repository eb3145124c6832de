package org.teranga.webapp.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditVerifier verifier;

    @Test
    void whatWasDoneIsSealedByItselfAndVerified() {
        Tenant tenant = tenants.open();
        tenants.as(tenant, () -> {
            trail.record("testing.look", "note", UUID.randomUUID());
            trail.recordAll("testing.look", "note", List.of(UUID.randomUUID(), UUID.randomUUID()));
            return true;
        });
        Eventually.holds(() -> assertThat(verifier.verify(tenant).sealed()).isEqualTo(3));
        AuditReport report = verifier.verify(tenant);
        assertThat(report.sound()).isTrue();
        assertThat(report.end()).startsWith("3:");
        assertThat(report.waiting()).isZero();
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
