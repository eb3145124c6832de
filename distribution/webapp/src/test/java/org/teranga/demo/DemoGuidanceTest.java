package org.teranga.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** A household that is asked is led to the page of the catalogue on living with hosts, whatever its status, once a jurist has checked it. */
@Assembled
class DemoGuidanceTest {
    private static final String PAGE = "/fr/rights/chez-des-hotes";

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
    private PublishCatalogue catalogue;

    @Inject
    private AdoptFromCatalogue adopt;

    @Inject
    private Library library;

    @Inject
    private DemoGuidance guidance;

    private Tenant own;
    private Browser nobody;

    @BeforeEach
    void anAssociationThatFollowsTheCatalogue() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.JURIST);
        nobody = house.browser();
        catalogue.lay();
        tenants.as(own, () -> {
            adopt.adopt(List.of("chez-des-hotes", "sante"), true, null);
            return own;
        });
    }

    @Test
    void whatTheJuristCheckedIsReadByEveryStatusAndNothingElseIsChecked() {
        String household = asked();
        assertThat(page(household)).contains("Demandez-nous avant de dire oui").doesNotContain(PAGE);
        check();
        assertThat(page(household))
                .doesNotContain("Demandez-nous avant de dire oui")
                .contains("J’ai la protection temporaire", "Ma demande a été refusée");
        assertThat(page(household).split("href=\"" + PAGE + "\"", -1))
                .as("once for each status")
                .hasSize(RightsKinds.AUDIENCES.size() + 1);
        assertThat(page(PAGE))
                .contains("Page vérifiée le", "Vos aides, selon votre statut")
                .doesNotContain("Exemple à vérifier");
        assertThat(checkedAt("sante")).isNull();
    }

    @Test
    void aSecondStartChecksNothingAgain() {
        check();
        Instant first = checkedAt("chez-des-hotes");
        check();
        assertThat(first).isNotNull().isEqualTo(checkedAt("chez-des-hotes"));
    }

    /** A household to which the team has proposed a home; the way to its page. */
    private String asked() {
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.ready(own, pool.home(own, 4));
        String mail = "amina-" + own.slug() + "@exemple.fr";
        pool.known(own, need, new Contact("Amina Sow", mail, null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", "jeanne-" + own.slug() + "@exemple.fr", null, null, "fr"));
        JsonObject made = Caseworker.object(caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}"));
        String review = "/api/v1/placements/" + made.getString("id") + "/review";
        assertThat(caseworker.post(own, Role.CASEWORKER, review, "").statusCode())
                .isEqualTo(200);
        return letters.link(mail);
    }

    /** On a thread that serves no request, as the demonstration is made. */
    private void check() {
        CompletableFuture.runAsync(() -> guidance.check(own)).join();
    }

    private Instant checkedAt(String slug) {
        return tenants.as(
                own,
                () -> desk.alone(() -> library.bySlug(RightsKinds.PAGE, slug)
                        .map(Document::freshness)
                        .orElseThrow()
                        .verifiedAt()));
    }

    private String page(String path) {
        Browser.Page page = nobody.get(URI.create(House.address(own) + path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }
}
