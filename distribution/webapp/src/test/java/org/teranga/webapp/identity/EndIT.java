package org.teranga.webapp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.teranga.platform.identity.Members;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.EndMembership;
import org.teranga.platform.identity.realm.NewAccount;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.webapp.testing.TestTenants;

/** Sessions, memberships and accounts end when they are to. */
@ExtendWith(ArquillianExtension.class)
class EndIT {
    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private EndMembership end;

    @Inject
    private ProvisionMember provision;

    @Inject
    private Members members;

    @Inject
    private Erasure erasure;

    @Inject
    @ConfigProperty(name = "teranga.auth.url")
    private String realmUrl;

    @Inject
    @ConfigProperty(name = "teranga.auth.client.secret")
    private String secret;

    @Test
    void whoIsSuspendedIsOutAtOnceAndCannotComeBack() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        String name = House.userName(tenant, Role.CASEWORKER);
        house.signIn(browser, tenant, name);

        tenants.as(tenant, () -> {
            end.suspend(subject);
            return subject;
        });

        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
        assertThat(house.grant(name, "openid")).containsKey("error");
    }

    @Test
    void anEndedMembershipClosesAnAccountThatBelongsNowhereElse() {
        Tenant tenant = house.open();
        Tenant other = house.open();
        UUID only = house.member(tenant, Role.CASEWORKER);
        String both = House.userName(tenant, Role.VOLUNTEER);
        UUID ofTwo = house.member(tenant, Role.VOLUNTEER);
        tenants.as(other, () -> provision.demo(both, Set.of(Role.VOLUNTEER), "Awa"));

        assertThat(tenants.as(tenant, () -> end.of(only))).isTrue();
        assertThat(tenants.as(tenant, () -> end.of(ofTwo))).isTrue();
        assertThat(tenants.as(tenant, () -> end.of(UUID.randomUUID()))).isFalse();

        assertThat(house.grant(House.userName(tenant, Role.CASEWORKER), "openid"))
                .containsKey("error");
        assertThat(house.grant(both, "openid organization:" + tenant.slug()).getString("scope"))
                .doesNotContain("organization");
        assertThat(house.grant(both, "openid organization:" + other.slug()).getString("scope"))
                .contains("organization:" + other.slug());
    }

    @Test
    void erasureReachesMembershipSessionAndRealm() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.RESIDENT);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.RESIDENT));

        tenants.as(tenant, () -> {
            erasure.erasePerson(subject);
            return subject;
        });

        assertThat(tenants.as(tenant, () -> members.find(subject))).isEmpty();
        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
        assertThat(house.grant(House.userName(tenant, Role.RESIDENT), "openid")).containsKey("error");
    }

    @Test
    void theNameOfAMemberIsOneAssociationsAndNobodyElses() {
        Tenant tenant = house.open();
        Tenant other = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);

        assertThat(tenants.as(tenant, () -> members.names(Set.of(subject))))
                .isEqualTo(Map.of(subject, "Jeanne of " + tenant.slug()));
        assertThat(tenants.as(other, () -> members.names(Set.of(subject)))).isEmpty();
        assertThat(tenants.as(other, () -> members.find(subject))).isEmpty();
        assertThat(tenants.as(other, () -> members.all())).isEmpty();
    }

    @Test
    void theRealmKnowsNeitherNameNorRole() {
        Tenant tenant = house.open();
        NewAccount invited = tenants.as(tenant, () -> provision.invite(Set.of(Role.RESIDENT), "Awa Diop"));

        assertThat(invited.userName()).matches("u-[0-9a-f]{16}");
        try (Keycloak keycloak = keycloak()) {
            var account = keycloak.realm("teranga")
                    .users()
                    .get(invited.subject().toString())
                    .toRepresentation(true);
            assertThat(account.getFirstName()).isNull();
            assertThat(account.getLastName()).isNull();
            assertThat(account.getEmail()).isNull();
            assertThat(account.getAttributes()).isNullOrEmpty();
            assertThat(account.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        }
    }

    @Test
    void theRealmsBackChannelEndsASession() throws IOException, InterruptedException {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));
        BlockingQueue<String> told = new ArrayBlockingQueue<>(1);
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        listener.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        try (Keycloak keycloak = keycloak()) {
            RealmResource realm = keycloak.realm("teranga");
            listenAt(realm, tenant, listener.getAddress().getPort());
            realm.users().get(subject.toString()).logout();
        } finally {
            listener.stop(1);
        }
        String body = told.poll(10, TimeUnit.SECONDS);
        assertThat(body).startsWith("logout_token=");
        URI backChannel = URI.create("http://localhost/auth/backchannel-logout");

        Browser realmItself = house.browser();
        assertThat(realmItself
                        .post(backChannel, Map.of("logout_token", "a.b.c"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.open(House.address(tenant) + "/testing/doors/own").status())
                .isEqualTo(200);
        assertThat(realmItself
                        .post(backChannel, Map.of("logout_token", body.substring("logout_token=".length())))
                        .status())
                .isEqualTo(200);
        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
    }

    private static void listenAt(RealmResource realm, Tenant tenant, int port) {
        ClientRepresentation client =
                realm.clients().findByClientId("association-" + tenant.slug()).getFirst();
        client.getAttributes().put("backchannel.logout.url", "http://localhost:" + port + "/");
        realm.clients().get(client.getId()).update(client);
    }

    private Keycloak keycloak() {
        return KeycloakBuilder.builder()
                .serverUrl(realmUrl)
                .realm("teranga")
                .grantType("client_credentials")
                .clientId("teranga-service")
                .clientSecret(secret)
                .build();
    }
}
