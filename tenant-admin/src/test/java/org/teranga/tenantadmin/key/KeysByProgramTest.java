package org.teranga.tenantadmin.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.Invited;

/** Keys as JSON, which an administrator's own program makes, and the faults of their form. */
@Assembled
class KeysByProgramTest {
    private static final String KEYS = "/api/v1/keys";
    private static final String WISH = "{\"label\":\"Site\",\"scopes\":[\"offers_read\"],\"days\":30}";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Invited invited;

    @Inject
    private TenantDirectory directory;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
    }

    @Test
    void whileAnAssociationIsPreparedAKeyIsMadeAtOnceAndShownOnce() {
        directory.prepared(own);
        HttpResponse<String> made = call("POST", KEYS, WISH);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"key\":\"trg_");
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(call("GET", KEYS, "").body())
                .contains("\"total\":1", "\"Site\"")
                .doesNotContain("trg_", "revokedAt\":\"");
        String id = id(made);
        assertThat(call("POST", KEYS + "/" + id + "/secret", "").statusCode()).isEqualTo(409);
        assertThat(call("POST", KEYS + "/" + id + "/revoke", "").body()).contains("\"revokedAt\":\"20");
        assertThat(signedIn.page(own, Role.ADMIN, "/en/admin/keys?happened=revoked"))
                .contains("Site");
    }

    @Test
    void whereItIsOpenASecondPersonConfirmsAndTheMakerFetchesTheSecret() {
        house.member(own, Role.LEAD);
        HttpResponse<String> asked = call("POST", KEYS, WISH);
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).doesNotContain("trg_");
        String secret = KEYS + "/" + id(asked) + "/secret";
        assertThat(call("POST", secret, "").statusCode()).as("not yet").isEqualTo(409);
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        HttpResponse<String> fetched = call("POST", secret, "");
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).contains("\"key\":\"trg_");
        assertThat(call("POST", secret, "").statusCode()).as("once").isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|''",
                "400|null",
                "422|{}",
                "422|{\"label\":\"Site\",\"scopes\":[null],\"days\":30}",
                "422|{\"label\":\"Site\",\"scopes\":[\"members_manage\"],\"days\":30}",
                "422|{\"label\":\" \",\"scopes\":[\"offers_read\"],\"days\":30}",
                "422|{\"label\":\"Site\",\"scopes\":[\"offers_read\"],\"days\":0}",
                "422|{\"label\":\"Site\",\"scopes\":[\"offers_read\"],\"days\":366}",
                "422|{\"label\":\"Site\",\"scopes\":[\"offers_read\"]}"
            })
    void whatIsNoKeyIsRefusedAndNoneIsMade(int status, String body) {
        assertThat(call("POST", KEYS, body).statusCode()).isEqualTo(status);
        assertThat(call("GET", KEYS, "").body()).contains("\"total\":0");
    }

    @ParameterizedTest
    @CsvSource({
        "label,'',label",
        "days,0,days",
        "days,1000,days",
        "days,many,days",
        "scopes,members_manage,scopes",
    })
    void aFaultOfTheFormIsToldAtItsFieldAndWhatWasTypedStays(String field, String typed, String told) {
        Map<String, String> sent =
                new HashMap<>(Map.of("key", "no key", "label", "Site <web>", "scopes", "offers_read", "days", "30"));
        sent.put(field, typed);
        Browser.Page refused = signedIn.post(own, Role.ADMIN, "/en/admin/keys", sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + told + "\"").doesNotContain("<web>");
        if (!field.equals("label")) {
            assertThat(refused.body()).contains("Site &lt;web&gt;");
        }
    }

    @Test
    void nobodyElseMakesOrEndsThem() {
        directory.prepared(own);
        String id = id(call("POST", KEYS, WISH));
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        HttpResponse<String> foreign = http.send(http.to(other, KEYS + "/" + id + "/revoke")
                .header("Authorization", "Bearer " + house.token(other, Role.ADMIN))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(404);
        house.member(own, Role.CASEWORKER);
        assertThat(house.call(own, KEYS, house.token(own, Role.CASEWORKER)).statusCode())
                .isEqualTo(403);
        assertThat(call("GET", KEYS, "").body()).doesNotContain("revokedAt\":\"");
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + house.token(own, Role.ADMIN))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String id(HttpResponse<String> made) {
        return made.body().replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }
}
