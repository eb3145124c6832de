package org.teranga.webapp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.webapp.testing.Notes;

@ExtendWith(ArquillianExtension.class)
class RowSecurityIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private Notes notes;

    private Tenant own;
    private Tenant other;
    private UUID note;

    @BeforeEach
    void aNoteOfOneAssociation() {
        if (tenants == null) {
            return; // outside the container
        }
        own = tenants.open();
        other = tenants.open();
        note = tenants.as(own, () -> notes.write("ours"));
    }

    @Test
    void theOwnAssociationSeesItsRowByEveryWay() {
        assertThat(tenants.as(own, () -> notes.found(note))).contains("ours");
        assertThat(tenants.as(own, () -> notes.queried(note))).containsExactly("ours");
        assertThat(tenants.as(own, () -> notes.counted(note))).isEqualTo(1);
    }

    @Test
    void anotherAssociationSeesNothingByAnyWay() {
        assertThat(tenants.as(other, () -> notes.found(note))).isEmpty();
        assertThat(tenants.as(other, () -> notes.queried(note))).isEmpty();
        assertThat(tenants.as(other, () -> notes.counted(note))).isZero();
        assertThat(tenants.as(other, () -> notes.overwritten(note, "theirs"))).isZero();
        assertThat(tenants.as(own, () -> notes.found(note))).contains("ours");
    }

    @Test
    void anUpdateDoesNotMakeTheRowVisibleElsewhere() {
        tenants.as(own, () -> {
            notes.change(note, "changed");
            return notes.found(note);
        });
        assertThat(tenants.as(other, () -> notes.found(note)))
                .as("EclipseLink's shared cache is off")
                .isEmpty();
    }

    @Test
    void withoutAnAssociationThereIsAnErrorAndNoRow() {
        assertThatThrownBy(() -> notes.found(note)).hasStackTraceContaining("no association is open");
        assertThatThrownBy(() -> notes.counted(note)).hasStackTraceContaining("no association is open");
    }

    @Test
    void outsideATransactionThereIsAnErrorAndNoRow() {
        assertThatThrownBy(() -> tenants.as(own, () -> notes.foundOutsideTransaction(note)))
                .hasStackTraceContaining("outside a transaction");
    }

    @Test
    void aRowInAnothersNameIsRefused() {
        assertThatThrownBy(() -> tenants.as(own, () -> notes.forged(other.id(), UUID.randomUUID())))
                .hasStackTraceContaining("row-level security");
    }
}
