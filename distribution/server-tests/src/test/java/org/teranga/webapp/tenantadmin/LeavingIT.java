package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Departure;
import org.teranga.webapp.identity.RealmUnderTest;

/** An association ends, and nothing of it is left in any module, nor in the realm; how it is decided, the module shows. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    private static final String PAGE = "/en/admin/leave";
    private static final String PLANTED = "planted(name|mail|remark|row|file)";

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller http;

    @Inject
    private ProvisionMember provision;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private Departure departure;

    private Tenant own;
    private String second;

    @BeforeEach
    void anAssociationWithTwoAdministrators() {
        if (house == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
        directory.opened(own);
        second = own.slug() + "-second";
        tenants.as(own, () -> provision.demo(second, Set.of(Role.ADMIN), "Second"));
    }

    @Test
    void afterTheErasureNothingIsLeftInAnyModuleNorInTheRealm() throws Exception {
        plant();
        assertThat(Departure.left(own, PLANTED))
                .as("what was planted is there before")
                .contains("matching.offer", "platform.outbox");
        decide();
        departure.happens(own);

        assertThat(directory.byId(own.id())).isEmpty();
        assertThat(Departure.left(own, PLANTED)).isEmpty();
        assertThat(realm.knows(own)).isFalse();
        HttpResponse<String> proof = http.send(http.toPlatform("/en/left/" + own.id() + "/text"));
        JsonObject told = Json.createReader(new StringReader(proof.body())).readObject();
        assertThat(told.getInt("accountsClosed")).isEqualTo(3);
    }

    /** Name, e-mail, free text, a letter, a row of a file. */
    private void plant() {
        String offer = """
                {"kind":"housing","postcode":"31000","capacity":2,"name":"Plantedname Person","email":"plantedmail@example.org",
                "remarks":"plantedremark of a person"}""";
        assertThat(http.json(own, "/api/v1/offers", offer).statusCode()).isEqualTo(201);
        String sheet = "kind,postcode,capacity,name,email\nhousing,31000,2,Plantedrow,plantedfile@example.org\n";
        HttpResponse<String> taken = http.send(http.to(own, "/api/v1/imports/offers")
                .header("Authorization", "Bearer " + caseworker.token(own, Role.CASEWORKER))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(sheet)));
        assertThat(taken.body()).contains("\"accepted\":1");
    }

    private void decide() {
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(303);
        assertThat(post(secondAdministrator(), PAGE, Map.of("slug", own.slug())).status())
                .isEqualTo(303);
    }

    private Browser secondAdministrator() {
        Browser browser = house.browser();
        house.signIn(browser, own, second);
        return browser;
    }

    private Browser.Page post(Browser browser, String path, Map<String, String> fields) {
        return browser.post(URI.create(House.address(own) + path), fields);
    }

    private Browser.Page ask(Role role, String typed) {
        return signedIn.post(own, role, PAGE, Map.of("slug", typed));
    }
}
