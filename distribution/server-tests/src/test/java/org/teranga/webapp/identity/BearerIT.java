package org.teranga.webapp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;

/** Tokens of the real realm at the JSON interface. What becomes of a token that is known, the module shows ({@code AdmissionTest}). */
@ExtendWith(ArquillianExtension.class)
class BearerIT {
    private static final String OFFERS = "/api/testing/offers";
    private static final String PUBLIC = "/api/testing/public";

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Test
    void aTokenOpensTheInterfaceOfItsAssociationAsFarAsTheRolesReach() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        house.member(tenant, Role.TRANSLATOR);

        HttpResponse<String> answer = house.call(tenant, OFFERS, house.token(tenant, Role.CASEWORKER));
        HttpResponse<String> refused = house.call(tenant, OFFERS, house.token(tenant, Role.TRANSLATOR));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().strip()).isEqualTo(subject + " true [CASEWORKER]");
        assertProblem(refused, 403);
    }

    @Test
    void aForgedTokenAndOneOfAnotherKindAre401() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        JsonObject granted =
                realm.grant(House.userName(tenant, Role.CASEWORKER), "openid organization:" + tenant.slug());
        String good = granted.getString("access_token");

        assertProblem(house.call(tenant, OFFERS, good.substring(0, good.length() - 8) + "AAAAAAAA"), 401);
        assertProblem(house.call(tenant, OFFERS, granted.getString("id_token")), 401);
    }

    @Test
    void aGoodTokenOfAnotherAssociationIs403AndSeesWhatEverybodySees() {
        Tenant own = house.open();
        Tenant other = house.open();
        house.member(own, Role.CASEWORKER);
        house.member(other, Role.CASEWORKER);
        String token = house.token(own, Role.CASEWORKER);

        assertProblem(house.call(other, OFFERS, token), 403);
        assertThat(house.call(other, PUBLIC, token).body()).startsWith("nobody");
    }

    @Test
    void aTokenThatWasNotAskedForThisAssociationIs403() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        String token =
                realm.grant(House.userName(tenant, Role.CASEWORKER), "openid").getString("access_token");

        assertProblem(house.call(tenant, OFFERS, token), 403);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}
