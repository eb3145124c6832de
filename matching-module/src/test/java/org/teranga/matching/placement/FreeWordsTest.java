package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** What each side reads of the other's free words before both have said yes. */
@Assembled
class FreeWordsTest {
    private static final String HIDDEN = "Certains mots ne sont pas montrés";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Test
    void wordsOfBeforeByWhichSomebodyCouldBeReachedAreNotShownToTheOtherSide() {
        Tenant own = caseworker.open(Role.LEAD, Role.CASEWORKER);
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.ready(own, pool.home(own, 3));
        String household = "amina-%s@exemple.fr".formatted(own.slug());
        String host = "jeanne-%s@exemple.fr".formatted(own.slug());
        pool.known(own, need, new Contact("Amina Sow", household, null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", host, null, null, "fr"));
        writtenBeforeTheRule(own, need, home);

        String body = "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}";
        String placements = "/api/v1/placements";
        HttpResponse<String> proposed = caseworker.post(own, Role.CASEWORKER, placements, body);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String path = placements + "/" + Caseworker.object(proposed).getString("id") + "/review";
        assertThat(caseworker.post(own, Role.CASEWORKER, path, "").statusCode()).isEqualTo(200);

        String asked = letters.link(household);
        assertThat(page(own, asked)).contains("jardin", HIDDEN).doesNotContain("otto@", "call0612");
        assertThat(house.browser()
                        .post(URI.create(House.address(own) + asked + "/yes"), "")
                        .status())
                .isEqualTo(303);
        assertThat(page(own, letters.link(host))).contains("football", HIDDEN).doesNotContain("06 12", "34 56");
    }

    private void writtenBeforeTheRule(Tenant own, NeedId need, OfferId home) {
        String offered = "update matching.offer set interests = '{jardin,otto@example.org}',"
                + " languages = '{fr,fr-x-call0612-345678}' where tenant_id = :tenant and id = :id";
        String asked = "update matching.need set interests = '{football,\"06 12\",\"34 56\",\"78\"}'"
                + " where tenant_id = :tenant and id = :id";
        tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql(offered).bind("id", home.value()).update()
                                + database.sql(asked).bind("id", need.value()).update()));
    }

    private String page(Tenant own, String path) {
        Browser.Page page = house.browser().get(URI.create(House.address(own) + path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }
}
