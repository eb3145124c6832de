package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.MadeKeys;

/** What keys of programs do in the modules: under whose name, and that they decide nothing. How they are made, the module shows. */
@ExtendWith(ArquillianExtension.class)
class KeysIT {
    @Inject
    private House house;

    @Inject
    private MadeKeys made;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook book;

    @Inject
    private ApiKeys keys;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private UUID administrator;

    @BeforeEach
    void anAssociation() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
    }

    @Test
    void whatAKeyDoesStandsInTheTrailUnderItsName() {
        String key = made.secret(own, "import");
        HttpResponse<String> answer = http.send(http.to(own, "/api/v1/imports/offers")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString("id,kind,postcode,capacity\n1,housing,31000,2\n")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail"))
                .contains("Programme\u00a0: Site &lt;web&gt;", "A importé des offres", "A fait une clé de programme");
    }

    @Test
    void aKeyReadsAndProposesAndDecidesNothing() {
        tenants.as(own, () -> book.change(administrator, Set.of(Role.values()), List.of()));
        String key = tenants.as(
                own,
                () -> keys.make(given(Set.of(Permission.values())))
                        .orElseThrow()
                        .value());
        String placement = "/api/v1/placements/" + UUID.randomUUID();
        for (String step : List.of("review", "household-yes", "host-yes", "approve", "introduce", "end")) {
            assertThat(sent("POST", placement + "/" + step, key)).as(step).isEqualTo(403);
        }
        for (String decision : List.of(
                "POST /api/v1/rules/publish",
                "POST /api/v1/rules/rollback",
                "PUT /api/v1/needs/" + UUID.randomUUID() + "/preferred/" + UUID.randomUUID(),
                "POST /api/v1/qualifications",
                "POST /api/v1/invitations",
                "POST /api/v1/keys",
                "PUT /api/v1/members/" + administrator,
                "POST /api/v1/offers/pass")) {
            String[] parts = decision.split(" ");
            assertThat(sent(parts[0], parts[1], key)).as(decision).isEqualTo(403);
        }
        assertThat(sent("POST", "/api/v1/placements", key)).as("it may propose").isEqualTo(422);
        assertThat(sent("POST", "/api/v1/rules/simulate", key)).isNotEqualTo(403);
        assertThat(status(own, "/api/v1/needs", key)).isEqualTo(200);
        assertThat(status(own, "/api/v1/members", key)).isEqualTo(403);
    }

    private ApiKey given(Set<Permission> scopes) {
        Instant now = TestClock.now();
        return ApiKey.of(UUID.randomUUID(), "all", scopes, administrator).valid(now, now.plusSeconds(3_600));
    }

    private int sent(String method, String path, String key) {
        return http.send(http.to(own, path)
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private int status(Tenant tenant, String path, String key) {
        return house.call(tenant, path, key).statusCode();
    }
}
