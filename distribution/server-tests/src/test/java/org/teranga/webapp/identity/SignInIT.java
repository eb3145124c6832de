package org.teranga.webapp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.Keycloak;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

@ExtendWith(ArquillianExtension.class)
class SignInIT {
    private static final String SESSION = "teranga-session";

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private ProvisionMember provision;

    @Test
    void aMemberSignsInAndComesToThePageThatWasWanted() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();

        Browser.Page page = house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasToString(House.address(tenant) + "/testing/doors/own?x=1");
        assertThat(page.body()).isEqualTo(subject + " true [CASEWORKER] Jeanne of " + tenant.slug());
        assertThat(browser.holds(tenant.slug() + ".localhost", "teranga-sign-in"))
                .isFalse();
    }

    @Test
    void aWrongPasswordSignsNobodyIn() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        Browser.Page form = browser.open(House.address(tenant) + "/auth/sign-in");

        Browser.Page page = browser.signIn(form, House.userName(tenant, Role.CASEWORKER), "not this one");

        assertThat(page.body()).contains("password");
        assertThat(browser.holds(tenant.slug() + ".localhost", SESSION)).isFalse();
    }

    @Test
    void aMemberOfAnotherAssociationIsRefusedWithAPage() {
        Tenant own = house.open();
        Tenant other = house.open();
        house.member(own, Role.ADMIN);
        house.member(other, Role.ADMIN);
        Browser browser = house.browser();

        Browser.Page page = house.signIn(browser, other, House.userName(own, Role.ADMIN));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("You are not a member here").contains("/auth/sign-in?return=");
        assertThat(browser.holds(other.slug() + ".localhost", SESSION)).isFalse();
        assertThat(house.signIn(browser, other, House.userName(other, Role.ADMIN))
                        .status())
                .as("another account can sign in with the same browser")
                .isEqualTo(200);
    }

    @Test
    void twoAssociationsInOneBrowserStayApart() {
        Tenant one = house.open();
        Tenant two = house.open();
        UUID first = house.member(one, Role.CASEWORKER);
        UUID second = house.member(two, Role.VOLUNTEER);
        Browser browser = house.browser();

        house.signIn(browser, one, House.userName(one, Role.CASEWORKER));
        Browser.Page stranger = browser.open(House.address(two) + "/testing/doors/public");
        Browser.Page atTwo;
        try (Keycloak keycloak = realm.keycloak();
                BackChannel channel = new BackChannel(keycloak, one, house.browser())) {
            atTwo = house.signIn(browser, two, House.userName(two, Role.VOLUNTEER));
            assertThat(channel.accepted()).as("the realm ends its own session").isEqualTo(1);
        }
        Browser.Page atOne = browser.open(House.address(one) + "/testing/doors/own");

        assertThat(stranger.body()).startsWith("nobody");
        assertThat(atTwo.body()).startsWith(second + " true [VOLUNTEER]");
        assertThat(atOne.body()).startsWith(first + " true [CASEWORKER]");
    }

    @Test
    void signingOutEndsTheSessionHereAndInTheRealm() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));
        String cookie = browser.cookie(tenant.slug() + ".localhost", SESSION);

        Browser.Page page = browser.post(URI.create(House.address(tenant) + "/auth/sign-out"), Map.of());

        assertThat(page.status()).isEqualTo(303);
        assertThat(browser.holds(tenant.slug() + ".localhost", SESSION)).isFalse();
        browser.force(tenant.slug() + ".localhost", SESSION, cookie);
        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
        assertThat(browser.open(House.address(tenant) + "/auth/sign-in").body())
                .as("the realm asks for the name again")
                .contains("name=\"username\"")
                .doesNotContain(House.userName(tenant, Role.CASEWORKER));
    }

    @Test
    void anotherSiteCannotSignSomebodyOut() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));
        Browser other = house.browser();
        other.force(tenant.slug() + ".localhost", SESSION, browser.cookie(tenant.slug() + ".localhost", SESSION));

        assertThat(browser.get(URI.create(House.address(tenant) + "/auth/sign-out"))
                        .status())
                .isEqualTo(405);
        assertThat(browser.open(House.address(tenant) + "/testing/doors/own").status())
                .isEqualTo(200);
    }

    @Test
    void aSignInCanBeFinishedOnceAndByItsOwnBrowserOnly() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        Browser victim = house.browser();
        Browser.Page toRealm = victim.get(URI.create(House.address(tenant) + "/auth/sign-in"));
        Browser.Page back = victim.get(URI.create(toRealm.headers().get("location")));
        URI callback = URI.create(back.headers().get("location"));

        assertThat(house.browser().open(callback.toString()).status())
                .as("a browser without the secret")
                .isEqualTo(400);
        assertThat(victim.get(callback).status()).isEqualTo(303);
        Browser.Page again = victim.open(callback.toString());
        assertThat(again.status()).as("again").isEqualTo(400);
        assertThat(again.body()).contains("This sign-in has expired");
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        Tenant tenant = house.open();
        house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        String name = House.userName(tenant, Role.CASEWORKER);
        Browser.Page form = browser.open(House.address(tenant) + "/auth/sign-in?return=//evil.example/");

        Browser.Page page = browser.signIn(form, name, name);

        assertThat(page.address().getHost()).isEqualTo(tenant.slug() + ".localhost");
    }

    @Test
    void theOperatorSignsInAtThePlatformsOwnHostAndNobodyElseDoes() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        String operator = "operator-of-" + tenant.slug();
        UUID subject = provision.demoOperator(operator).subject();
        Browser browser = house.browser();

        Browser.Page form = browser.open("http://localhost/testing/doors/operator");
        Browser.Page page = browser.signIn(form, operator, operator);
        assertThat(page.body()).startsWith(subject + " true []");

        Browser other = house.browser();
        String admin = House.userName(tenant, Role.ADMIN);
        Browser.Page refused = other.signIn(other.open("http://localhost/testing/doors/operator"), admin, admin);
        assertThat(refused.status()).isEqualTo(403);
        Browser.Page atTheAssociation = house.signIn(browser, tenant, operator);
        assertThat(atTheAssociation.status()).isEqualTo(403);
    }
}
