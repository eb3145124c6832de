package org.teranga.matching.pool.minor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Whoever notes of a whole line that the authorities know holds it in the order in which everybody does: nobody waits in a circle. */
@Assembled
class MinorLineTest {
    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ServerUnderTest server;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Test
    void whoWaitsForTheFirstOfALineHoldsNoOtherOfIt() {
        Tenant own = house.open();
        NewMember lead = new NewMember(Set.of(Role.LEAD), List.of(), "Lea", EmailAddress.parse("lea@example.org"));
        tenants.as(own, () -> server.member(House.userName(own, Role.LEAD), lead));
        for (int child = 0; child < 2; child++) {
            http.form(own, "/fr/need", "kind=housing&postcode=31000&adults=0&name=Etoile+" + child);
        }
        List<CompletableFuture<Integer>> pressed = new ArrayList<>();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    List<UUID> line = database.sql(
                                    "select id from matching.minor_alert where tenant_id = :tenant order by id")
                            .list(UUID.class);
                    assertThat(free(line.getFirst())).isTrue();
                    pressed.add(CompletableFuture.supplyAsync(() -> desk.alone(() -> press(own, line.getLast()))));
                    Eventually.holds(() -> assertThat(isWaitedFor()).isTrue());
                    return assertThat(free(line.getLast())).isTrue();
                }));
        assertThat(pressed.getFirst().join()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/minors")).doesNotContain("À signaler");
    }

    private int press(Tenant own, UUID child) {
        return signedIn.post(own, Role.LEAD, "/fr/desk/minors/" + child + "/alerted", Map.of("line", "yes"))
                .status();
    }

    private boolean free(UUID child) {
        return database.sql("select id from matching.minor_alert"
                        + " where tenant_id = :tenant and id = :child for update skip locked")
                .bind("child", child)
                .any();
    }

    private boolean isWaitedFor() {
        return database.sqlOfAll("select 1 from pg_locks where pg_backend_pid() = any (pg_blocking_pids(pid)) limit 1")
                .any();
    }
}
