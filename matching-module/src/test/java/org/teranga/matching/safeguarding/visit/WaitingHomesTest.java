package org.teranga.matching.safeguarding.visit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** Of many homes that wait no department hides another, and the number says how many there are. */
@Assembled
class WaitingHomesTest {
    @Inject
    private WaitingHomes waiting;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private TenantDatabase database;

    @Test
    void ofEachDepartmentThoseAreShownThatWaitLongest() {
        Tenant own = tenants.open();
        List<OfferId> many = pool.manyHomes(own, WaitingHomes.MOST + 2, 2, false);
        OfferId elsewhere = many.getFirst();
        OfferId last = many.getLast();
        as(
                own,
                () -> database.sql(
                                "update matching.offer set department = '82' where tenant_id = :tenant and id = :offer")
                        .bind("offer", elsewhere.value())
                        .update());
        as(
                own,
                () -> database.sql("update matching.offer set received_at = received_at + interval '1 hour'"
                                + " where tenant_id = :tenant and id = :offer")
                        .bind("offer", last.value())
                        .update());
        List<WaitingHomes.Waiting> all = as(own, () -> waiting.all("", 0));
        assertThat(all)
                .hasSize(WaitingHomes.MOST + 1)
                .noneMatch(home -> home.number().equals(as(own, () -> number(last))));
        assertThat(all.getFirst().there()).isEqualTo(WaitingHomes.MOST + 1);
        assertThat(all.getLast().department()).isEqualTo("82");
        assertThat(all.getLast().there()).isEqualTo(1);
        List<WaitingHomes.Waiting> second = as(own, () -> waiting.all("31", WaitingHomes.MOST));
        assertThat(second).as("its second page, and the other as before").hasSize(2);
        assertThat(second.getFirst().number()).isEqualTo(as(own, () -> number(last)));
        assertThat(second.getFirst().there()).isEqualTo(WaitingHomes.MOST + 1);
        assertThat(as(own, waiting::count)).isEqualTo(WaitingHomes.MOST + 2);
        assertThat(as(tenants.open(), () -> waiting.all("", 0)))
                .as("another association")
                .isEmpty();
    }

    private String number(OfferId offer) {
        return database.sql("select receipt_number from matching.offer where tenant_id = :tenant and id = :offer")
                .bind("offer", offer.value())
                .one(String.class);
    }

    private <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }
}
