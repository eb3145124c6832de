package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.tenantadmin.testing.Invited;

/** From the form of a stranger to an association that its team can enter and nobody else. */
@ExtendWith(ArquillianExtension.class)
class ApplicationsIT {
    private static final String OPEN = "http://localhost/fr/open";
    private static final String LIST = "http://localhost/fr/operator/applications";

    @Inject
    private House house;

    @Inject
    private Invited invited;

    @Inject
    private Letterbox letterbox;

    @Inject
    private ProvisionMember provision;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Test
    void anApplicationIsApprovedAndOnlyTheTeamComesIn() {
        String slug = slug();
        String email = Invited.address();
        assertThat(apply(form(slug, email)).status()).isEqualTo(303);
        assertThat(apply(form(slug, email)).status()).as("sent twice").isEqualTo(303);
        assertThat(letterbox.to(email)).hasSize(1).first().asString().contains(slug + ".localhost");

        Browser operator = operator();
        String path = application(operator, slug);
        assertThat(operator.get(URI.create(path)).body())
                .contains("@example.org", "W313012345")
                .doesNotContain(email, "Zoé Petit");
        long began = System.nanoTime();
        assertThat(operator.post(URI.create(path + "/approve"), Map.of()).status())
                .isEqualTo(303);
        assertThat((System.nanoTime() - began) / 1_000_000).as("ms").isLessThan(6_000);
        assertThat(operator.post(URI.create(path + "/approve"), Map.of()).status())
                .isEqualTo(303);

        Tenant tenant = directory.bySlug(slug).orElseThrow();
        assertThat(tenant.status()).isEqualTo(TenantStatus.PREPARING);
        assertThat(tenant.regions()).containsExactly("09", "31");
        assertThat(letterbox.to(email)).as("the receipt and one invitation").hasSize(2);
        thePublicWaits(tenant);

        String link = invited.link(email);
        String name = invited.userName(tenant, link);
        assertThat(invited.choose(tenant, link, Invited.PASSWORD).status()).isEqualTo(303);
        Browser browser = house.browser();
        Browser.Page form = browser.open(House.address(tenant) + "/testing/doors/own");
        assertThat(browser.signIn(form, name, Invited.PASSWORD).body()).contains("[ADMIN]");
        assertThat(browser.get(Invited.at(tenant, "/fr/offer")).status())
                .as("the team sees its pages")
                .isEqualTo(200);

        directory.publish(tenant);
        assertThat(http.get(tenant, "/fr/offer").statusCode()).isEqualTo(200);
        directory.setStatus(tenant, TenantStatus.SUSPENDED);
        directory.setStatus(tenant, TenantStatus.ACTIVE);
        assertThat(directory.bySlug(slug).orElseThrow().active()).isTrue();
    }

    private void thePublicWaits(Tenant tenant) {
        for (String path :
                List.of("/fr/", "/fr/offer", "/fr/privacy", "/fr/how", "/api/v1/association", "/api/openapi.json")) {
            assertThat(http.get(tenant, path).statusCode()).as(path).isEqualTo(503);
        }
        assertThat(http.get(tenant, "/fr/offer").body()).contains("prépare son ouverture", "/auth/sign-in");
        assertThat(http.json(tenant, "/api/v1/offers", "{}").statusCode()).isEqualTo(503);
        assertThat(http.get(tenant, "/fr/admin/members").statusCode()).isEqualTo(303);
        assertThat(http.send(http.toPlatform("/fr/").header("Host", "localhost"))
                        .body())
                .doesNotContain("//" + tenant.slug() + ".");
        directory.setStatus(tenant, TenantStatus.SUSPENDED);
        assertThat(http.get(tenant, "/fr/admin/members").statusCode()).isEqualTo(503);
        directory.setStatus(tenant, TenantStatus.ACTIVE);
        assertThat(directory.bySlug(tenant.slug()).orElseThrow().preparing()).isTrue();
    }

    private static String slug() {
        return "a" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, String> form(String slug, String email) {
        return Map.of(
                "name", "Maison Test",
                "legal_number", "W313 012 345",
                "slug", slug,
                "contact_name", "Zoé Petit",
                "contact_email", email,
                "languages", "fr",
                "regions", "09");
    }

    /** Sends the form. All of this class's applications come from one address, which may ask five times an hour. */
    private Browser.Page apply(Map<String, String> fields) {
        StringBuilder body = new StringBuilder(fields.containsKey("slug") ? "regions=31&" : "");
        fields.forEach((field, value) -> body.append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return house.browser().post(URI.create(OPEN), body.toString());
    }

    private Browser operator() {
        String name = "operator-" + UUID.randomUUID();
        provision.demoOperator(name);
        Browser browser = house.browser();
        browser.signIn(browser.open(LIST), name, name);
        return browser;
    }

    private static String application(Browser operator, String slug) {
        String page = operator.get(URI.create(LIST)).body();
        int row = page.indexOf(slug + ".localhost");
        int link = page.lastIndexOf("/operator/applications/", row);
        return "http://localhost/fr" + page.substring(link, page.indexOf('"', link));
    }
}
