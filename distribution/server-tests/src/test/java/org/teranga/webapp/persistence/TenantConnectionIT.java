package org.teranga.webapp.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.persistence.TenantConnection;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

@ExtendWith(ArquillianExtension.class)
class TenantConnectionIT {
    private static final String BOUND = "select current_setting('teranga.tenant', true)";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantConnection connection;

    @Inject
    private Transactions transactions;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void asTheFirstThingOfATransactionItIsBoundToTheTenant() {
        Tenant tenant = tenants.open();
        assertThat(bound(tenant)).isEqualTo(tenant.id().toString());
    }

    @Test
    void onAThreadOfTheServersExecutorItIsBoundToo() throws Exception {
        Tenant tenant = tenants.open();
        Future<String> bound = threads.submit(() -> bound(tenant));
        assertThat(bound.get()).isEqualTo(tenant.id().toString());
    }

    @Test
    void outsideATransactionItIsRefused() {
        assertThatThrownBy(() -> tenants.as(tenants.open(), this::setting))
                .hasMessageContaining("outside a transaction");
    }

    private String bound(Tenant tenant) {
        return tenants.as(tenant, () -> transactions.inOne(this::setting));
    }

    private String setting() {
        return connection.call(open -> {
            try (var statement = open.createStatement();
                    var row = statement.executeQuery(BOUND)) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
