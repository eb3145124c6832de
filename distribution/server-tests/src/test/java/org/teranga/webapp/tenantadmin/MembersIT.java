package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.Realm;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.Invited;
import org.teranga.webapp.identity.RealmUnderTest;

/** Members are invited, come, get roles, are kept out; an association keeps an administrator. */
@ExtendWith(ArquillianExtension.class)
class MembersIT {
    @Inject
    private House house;

    @Inject
    private RealmUnderTest atRealm;

    @Inject
    private Invited invited;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Members members;

    @Inject
    private Realm realm;

    @Inject
    private AuditTrail audit;

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
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndComesIn() {
        String email = Invited.address();
        house.member(own, Role.LEAD);
        assertThat(invited.invite(own, email, "caseworker").status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/members")).contains(email, "Zoé Petit");
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        String link = invited.link(email);
        String name = invited.userName(own, link);
        assertThat(name).matches("[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}");

        assertThat(invited.choose(own, link, "short").status()).isEqualTo(422);
        Browser chooses = house.browser();
        Browser.Page done = Invited.choose(chooses, own, link, Invited.PASSWORD);
        assertThat(done.status()).isEqualTo(303);
        assertThat(chooses.get(Invited.at(own, link + "?happened=done")).body()).contains(name);
        for (String read : List.of(link, link + "?happened=done")) {
            assertThat(invited.open(own, read).body())
                    .as("whoever reads the letter later learns no name")
                    .contains("/auth/sign-in?return=")
                    .doesNotContain(email, name, "name=\"password\"", "Zoé", "/desk?", "return=/fr/desk");
        }

        Browser browser = house.browser();
        Browser.Page form = browser.open(House.address(own) + "/testing/doors/own");
        assertThat(browser.signIn(form, name, Invited.PASSWORD).body()).contains("[CASEWORKER]", "Zoé Petit");
        assertThat(invited.letters(email))
                .as("a welcome; the invitation cannot be read any more")
                .isEqualTo(1);
        String list = signedIn.page(own, Role.ADMIN, "/fr/admin/members");
        assertThat(list).contains("Zoé Petit").doesNotContain(email);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/members?q=" + email))
                .contains("Zoé Petit");
    }

    @Test
    void whoIsSuspendedIsOutAtOnceAndComesBackWhenResumed() {
        UUID subject = house.member(own, Role.CASEWORKER);
        String token = house.token(own, Role.CASEWORKER);
        Browser browser = signedIn.browser(own, Role.CASEWORKER);
        assertThat(browser.get(Invited.at(own, "/testing/doors/own")).status()).isEqualTo(200);

        assertThat(act("/fr/admin/members/" + subject + "/suspend")).isEqualTo(303);
        assertThat(browser.get(Invited.at(own, "/testing/doors/public")).body()).startsWith("nobody");
        assertThat(house.call(own, "/api/testing/offers", token).statusCode()).isEqualTo(403);
        Eventually.holds(() -> assertThat(atRealm.disabled(subject)).isTrue());
        assertThat(atRealm.mayEnter(own, Role.CASEWORKER)).isFalse();
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/members?state=suspended"))
                .contains("" + subject);

        house.member(own, Role.LEAD);
        assertThat(act("/fr/admin/members/" + subject + "/resume")).isEqualTo(303);
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        Eventually.holds(() -> assertThat(atRealm.disabled(subject)).isFalse());
        Eventually.holds(
                () -> assertThat(atRealm.mayEnter(own, Role.CASEWORKER)).isTrue());
        assertThat(house.call(own, "/api/testing/offers", token).statusCode()).isEqualTo(200);
    }

    @Test
    void rolesHoldFromTheNextRequestAndWhoWasWelcomedIsOnNoList() {
        UUID subject = house.member(own, Role.VOLUNTEER);
        UUID welcomed = house.member(own, Role.RESIDENT);
        String token = house.token(own, Role.VOLUNTEER);
        assertThat(house.call(own, "/api/testing/offers", token).statusCode()).isEqualTo(403);
        String body = "{\"roles\":[\"caseworker\",\"translator\"],\"languages\":[\"ti\"]}";
        house.member(own, Role.LEAD);
        assertThat(http.send(put(house.token(own, Role.ADMIN), subject, body)).statusCode())
                .as("it waits")
                .isEqualTo(202);
        assertThat(house.call(own, "/api/testing/offers", token).statusCode()).isEqualTo(403);
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        assertThat(house.call(own, "/api/testing/offers", token).statusCode()).isEqualTo(200);

        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/members"))
                .contains("" + subject)
                .doesNotContain("" + welcomed);
        assertThat(signedIn.get(own, Role.ADMIN, "/fr/admin/members/" + welcomed)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void outsideDevelopmentStaffMustShowMoreThanAPassword() {
        UUID subject = house.member(own, Role.CASEWORKER);
        SecondFactor production = new SecondFactor(realm, "production");
        assertThat(production.wanted(Set.of(Role.CASEWORKER))).isTrue();
        assertThat(production.wanted(Set.of(Role.VOLUNTEER, Role.RESIDENT))).isFalse();
        assertThat(new SecondFactor(realm, "development").wanted(Set.of(Role.ADMIN)))
                .isFalse();

        assertThat(production.demand(subject)).isTrue();
        Browser.Page page = house.signIn(house.browser(), own, House.userName(own, Role.CASEWORKER));
        assertThat(page.address().getPath())
                .as("Keycloak asks, and does not come back")
                .startsWith("/realms/");
        assertThat(page.body()).contains("totp");
    }

    private HttpRequest.Builder put(String token, UUID member, String body) {
        return http.to(own, "/api/v1/members/" + member)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
    }

    private int act(String path) {
        return signedIn.post(own, Role.ADMIN, path, Map.of()).status();
    }

    private static List<Integer> atOnce(Work work) throws Exception {
        return atOnce(work, work);
    }

    private static List<Integer> atOnce(Work one, Work other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> first = threads.submit(one::status);
            Future<Integer> second = threads.submit(other::status);
            return List.of(first.get(), second.get());
        }
    }

    /** A request, and how it was answered. */
    private interface Work {
        int status();
    }
}
