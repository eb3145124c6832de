package org.teranga.tenantadmin.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Invited;

/** The list of members and what is done about each, on pages and by programs of administrators. */
@Assembled
class MemberListTest {
    private static final String LIST = "/fr/admin/members";
    private static final String API = "/api/v1/members";
    private static final String INVITATIONS = "/api/v1/invitations";

    @Inject
    private House house;

    @Inject
    private Invited invited;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook book;

    @Inject
    private ServerUnderTest server;

    @Inject
    private RememberedRealm realm;

    private Tenant own;
    private UUID zoe;
    private UUID max;

    @BeforeEach
    void threeMembers() {
        own = house.open();
        house.member(own, Role.ADMIN);
        zoe = member("zoe", "Zoé Petit", Role.VOLUNTEER);
        max = member("max", "Max Roux", Role.TRAINER);
        tenants.as(own, () -> book.suspend(max));
    }

    @ParameterizedTest
    @CsvSource({
        "'',true,true",
        "?role=volunteer,true,false",
        "?role=trainer,false,true",
        "?role=TRAINER,true,true",
        "?role=resident,true,true",
        "?state=active,true,false",
        "?state=suspended,false,true",
        "?state=other,true,true",
        "?q=roux,false,true",
        "?q=nobody,false,false",
        "?role=volunteer&state=suspended,false,false",
    })
    void theListIsNarrowedByRoleStateAndName(String query, boolean showsZoe, boolean showsMax) {
        String page = signedIn.page(own, Role.ADMIN, LIST + query);
        assertThat(page.contains("Zoé Petit")).as(query + ": Zoé").isEqualTo(showsZoe);
        assertThat(page.contains("Max Roux")).as(query + ": Max").isEqualTo(showsMax);
    }

    @Test
    void whoWaitsStandsOnTheWholeListAlone() {
        String email = Invited.address();
        invited.invite(own, email, "volunteer");
        assertThat(signedIn.page(own, Role.ADMIN, LIST)).contains(email);
        for (String narrowed : List.of("?state=active", "?page=2")) {
            assertThat(signedIn.page(own, Role.ADMIN, LIST + narrowed))
                    .as(narrowed)
                    .doesNotContain(email);
        }
    }

    @Test
    void rolesThatCannotBeComeBackWithWhatWasChosen() {
        Browser.Page refused = signedIn.post(
                own, Role.ADMIN, LIST + "/" + zoe + "/roles", Map.of("roles", "translator", "languages", "xx"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#languages\"", "Zoé Petit")
                .containsPattern("value=\"translator\"[^>]*checked");
        assertThat(signedIn.post(own, Role.ADMIN, LIST + "/" + zoe + "/roles", Map.of())
                        .status())
                .as("none at all")
                .isEqualTo(422);
        assertThat(tenants.as(own, () -> book.find(zoe)).orElseThrow().roles()).containsExactly(Role.VOLUNTEER);
        assertThat(signedIn.post(own, Role.ADMIN, LIST + "/" + zoe + "/roles", Map.of("roles", "volunteer"))
                        .headers()
                        .get("location"))
                .as("the same again")
                .endsWith("?happened=roles");
    }

    @Test
    void aMembershipEndsAfterItWasAskedOnceMoreAndTheRealmFollows() {
        assertThat(signedIn.page(own, Role.ADMIN, LIST + "/" + zoe + "/remove")).contains("Zoé Petit");
        assertThat(tenants.as(own, () -> book.find(zoe))).isPresent();
        assertThat(post("/" + zoe + "/remove")).isEqualTo(303);
        assertThat(tenants.as(own, () -> book.find(zoe))).isEmpty();
        Eventually.holds(() -> assertThat(realm.mayEnter(own.slug(), zoe)).isFalse());
        assertThat(post("/" + zoe + "/remove")).isEqualTo(404);
        assertThat(post("/" + zoe + "/suspend")).isEqualTo(404);
    }

    @Test
    void anInvitationIsSentAgainAndTakenBackAndIsNoMoreOnceThePersonHasCome() {
        String email = Invited.address();
        String id = invitedAtOnce(email);
        assertThat(post("/invitations/" + id + "/again")).isEqualTo(303);
        assertThat(invited.letters(email)).as("pressed twice").isEqualTo(1);
        assertThat(call("POST", INVITATIONS + "/" + id + "/again", "").statusCode())
                .isEqualTo(200);
        assertThat(call("GET", INVITATIONS, "").body()).contains(email, "\"total\":1");
        invited.choose(own, invited.link(email), Invited.PASSWORD);
        for (String act : List.of("again", "withdraw")) {
            assertThat(post("/invitations/" + id + "/" + act)).as(act).isEqualTo(409);
        }
        String other = invitedAtOnce(Invited.address());
        assertThat(call("POST", INVITATIONS + "/" + other + "/withdraw", "").statusCode())
                .isEqualTo(204);
        assertThat(call("POST", INVITATIONS + "/" + other + "/withdraw", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void staffAreInvitedByTwoAndNotWrittenToAgainBefore() {
        house.member(own, Role.LEAD);
        String email = Invited.address();
        HttpResponse<String> asked = call("POST", INVITATIONS, invitation(email, "caseworker"));
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(call("POST", INVITATIONS + "/" + id(asked) + "/again", "").statusCode())
                .isEqualTo(409);
        assertThat(invited.letters(email)).isZero();
    }

    @Test
    void programsListAndChangeMembers() {
        assertThat(call("GET", API + "?size=1", "").body()).contains("\"total\":3");
        assertThat(call("GET", API + "?size=0", "").statusCode()).isEqualTo(422);
        assertThat(call("PUT", API + "/" + zoe, "{\"roles\":[\"translator\"],\"languages\":[\"ti\"]}")
                        .statusCode())
                .as("a second person confirms it")
                .isEqualTo(202);
        assertThat(call("POST", API + "/" + zoe + "/suspend", "").statusCode()).isEqualTo(200);
        assertThat(tenants.as(own, () -> book.find(zoe)).orElseThrow().active()).isFalse();
        assertThat(call("POST", API + "/" + zoe + "/resume", "").statusCode()).isEqualTo(200);
        assertThat(call("POST", API + "/" + max + "/remove", "").statusCode()).isEqualTo(204);
        assertThat(call("POST", API + "/" + max + "/remove", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|''",
                "400|null",
                "422|{}",
                "422|{\"roles\":null}",
                "422|{\"roles\":[null]}",
                "422|{\"roles\":[\"king\"]}"
            })
    void whatIsNoMemberIsRefused(int status, String body) {
        for (HttpResponse<String> refused :
                List.of(call("PUT", API + "/" + zoe, body), call("POST", INVITATIONS, body))) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        }
        assertThat(tenants.as(own, () -> book.find(zoe)).orElseThrow().roles()).containsExactly(Role.VOLUNTEER);
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + house.token(own, Role.ADMIN))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String invitation(String email, String role) {
        return "{\"name\":\"Léa\",\"email\":\"%s\",\"roles\":[\"%s\"],\"language\":\"fr\"}".formatted(email, role);
    }

    private String invitedAtOnce(String email) {
        HttpResponse<String> made = call("POST", INVITATIONS, invitation(email, "volunteer"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return id(made);
    }

    private static String id(HttpResponse<String> made) {
        return made.body().replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private int post(String path) {
        return signedIn.post(own, Role.ADMIN, LIST + path, Map.of()).status();
    }

    private UUID member(String userName, String name, Role role) {
        NewMember member = new NewMember(Set.of(role), List.of(), name, Optional.empty());
        return tenants.as(own, () -> server.member(userName + "-" + own.slug(), member));
    }
}
