package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Whoever only lives in a home cannot, by being erased, take along what was noted about its safety. */
@Assembled
class HomeFileErasureTest {
    @Inject
    private Caseworker work;

    @Inject
    private Pool pool;

    @Inject
    private KeepAdults keepAdults;

    @Inject
    private Erasure erasure;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Tenant own;
    private UUID host;
    private UUID adult;
    private String file;

    @BeforeEach
    void aHomeOfTwo() {
        own = work.open(Role.CASEWORKER, Role.LEAD);
        OfferId offer = pool.home(own, 3);
        host = pool.hostOf(own, offer);
        HomeOwner owner = new HomeOwner(offer, "7KV7B-7MDQC", new HomeId(offer.value()), host, null);
        adult = tenants.as(
                own,
                () -> keepAdults.moveIn(
                        owner, new Answers(Map.of("name", List.of("Jean-Paul"), "age", List.of("58"))), "en"));
        file = "/api/v1/files/home/" + offer;
        note("Shouted at the child: QUINCE", true);
        note("The garden gate sticks: MEDLAR", false);
        assertThat(work.post(
                                own,
                                Role.LEAD,
                                file + "/next",
                                "{\"on\":\"" + TestClock.today().plusDays(9) + "\",\"what\":\"Ask again: SERVICE\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasNotedOfAHomeStaysWhenOneOfItsAdultsIsErased() {
        erase(adult);
        assertThat(work.get(own, Role.LEAD, file).body()).contains("QUINCE", "MEDLAR", "SERVICE");
    }

    @Test
    void itGoesWithItsHost() {
        erase(host);
        assertThat(work.get(own, Role.LEAD, file).body()).doesNotContain("QUINCE", "MEDLAR", "SERVICE");
    }

    private void erase(UUID person) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
    }

    private void note(String text, boolean safety) {
        String body = "{\"text\":\"" + text + "\",\"safety\":" + safety + "}";
        assertThat(work.post(own, Role.LEAD, file + "/notes", body).statusCode())
                .isEqualTo(201);
    }
}
