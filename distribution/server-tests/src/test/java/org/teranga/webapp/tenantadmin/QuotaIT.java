package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** How far an association may go: set by the operator, read by the association, told with the hour to come back. */
@ExtendWith(ArquillianExtension.class)
class QuotaIT {
    private static final String OFFER =
            "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"email\":\"a@exemple.org\"}";
    private static final String FORM = "kind=housing&postcode=31000&capacity=2&shared=no&email=a@exemple.org&website=";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private ProvisionMember provision;

    @Test
    void programsAreTurnedAwayAtTheLimitWhilePeopleAtTheFormAndOtherAssociationsAreNot() {
        Tenant own = house.open();
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.ADMIN);
        limit(own, Map.of("usage-offers_per_day", "10"));
        IntStream.range(0, 10)
                .forEach(i -> assertThat(http.json(own, "/api/v1/offers", OFFER).statusCode())
                        .isEqualTo(201));
        HttpResponse<String> refused = http.json(own, "/api/v1/offers", OFFER);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]{0,4}");
        assertThat(refused.body()).contains("limite de 10 offres par jour", "\"status\":429");
        Browser.Page upload = signedIn.upload(
                own, Role.CASEWORKER, "/fr/desk/import", Map.of("what", "offers"), "kind,postcode,capacity,email\n");
        assertThat(upload.status()).isEqualTo(429);
        assertThat(http.form(own, "/fr/offer", FORM).statusCode())
                .as("the form")
                .isLessThan(400);
        assertThat(http.json(house.open(), "/api/v1/offers", OFFER).statusCode())
                .isEqualTo(201);

        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/usage?of=offers"))
                .contains(">11<", ">10<", "Une limite est atteinte", "Offres arrivées");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/usage?of=%3Cscript%3E"))
                .doesNotContain("<script>");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/admin/usage").status())
                .isEqualTo(403);
        assertThat(http.get(own, "/fr/admin/usage").statusCode()).isEqualTo(303);
    }

    private void limit(Tenant tenant, Map<String, String> limits) {
        assertThat(operator(tenant).post(limits(tenant), limits).status()).isEqualTo(303);
    }

    private static URI limits(Tenant tenant) {
        return URI.create("http://localhost/fr/operator/associations/" + tenant.slug() + "/limits");
    }

    private Browser operator(Tenant tenant) {
        String name = "operator-of-" + tenant.slug();
        provision.demoOperator(name);
        Browser browser = house.browser();
        browser.signIn(browser.open("http://localhost/fr/operator"), name, name);
        return browser;
    }
}
