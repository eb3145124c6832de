package org.teranga.webapp.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotFoundException;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;

/** The server that runs the test, and the real realm, at which people have accounts and sign in with a password: their user name. */
@RequestScoped
public class RealmUnderTest implements ServerUnderTest {
    private final ProvisionMember provision;
    private final OwnAddress own;
    private final String realm;
    private final String secret;

    @Inject
    RealmUnderTest(
            ProvisionMember provision,
            OwnAddress own,
            @ConfigProperty(name = "teranga.auth.url") String realm,
            @ConfigProperty(name = "teranga.auth.client.secret") String secret) {
        this.provision = provision;
        this.own = own;
        this.realm = realm;
        this.secret = secret;
    }

    @Override
    public String address() {
        return own.get();
    }

    @Override
    public UUID member(String userName, NewMember member) {
        return provision.demo(userName, member).subject();
    }

    @Override
    public UUID operator(String userName) {
        return provision.demoOperator(userName).subject();
    }

    @Override
    public Browser.Page signIn(Browser browser, Tenant tenant, String userName) {
        Browser.Page form = browser.open(House.address(tenant) + "/testing/doors/own?x=1");
        return browser.signIn(form, userName, userName);
    }

    @Override
    public void signInOperator(Browser browser, String userName) {
        browser.signIn(browser.open("http://localhost/testing/doors/operator"), userName, userName);
    }

    @Override
    public String token(Tenant tenant, String userName) {
        return grant(userName, "openid organization:" + tenant.slug()).getString("access_token");
    }

    /** What the realm answers to a direct grant by the client for tests; where it is too busy to decide, it is asked once more. */
    public JsonObject grant(String userName, String scope) {
        Browser.Page page = granted(userName, scope);
        Browser.Page answer = page.status() < 500 ? page : granted(userName, scope);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private Browser.Page granted(String userName, String scope) {
        return new Browser(address())
                .post(
                        URI.create(realm + "/realms/teranga/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "teranga-test",
                                "username", userName,
                                "password", userName,
                                "scope", scope));
    }

    /** Whether the realm lets a member sign in for its association. */
    public boolean mayEnter(Tenant tenant, Role role) {
        return grant(House.userName(tenant, role), "openid organization:" + tenant.slug())
                .getString("scope", "")
                .contains("organization");
    }

    /** Whether the realm keeps an account from signing in; asked in its administration, since a try would count as a wrong password. */
    public boolean disabled(UUID subject) {
        try (Keycloak keycloak = keycloak()) {
            return !keycloak.realm("teranga")
                    .users()
                    .get(subject.toString())
                    .toRepresentation()
                    .isEnabled();
        }
    }

    /** Whether the realm has an account at all. */
    public boolean known(UUID subject) {
        try (Keycloak keycloak = keycloak()) {
            keycloak.realm("teranga").users().get(subject.toString()).toRepresentation();
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    /** Whether the realm has anything of an association: organization, client, or an account of its members. */
    public boolean knows(Tenant tenant) {
        try (Keycloak admin = keycloak()) {
            var known = admin.realm("teranga");
            return !known.organizations().search(tenant.slug(), true, 0, 1).isEmpty()
                    || !known.clients()
                            .findByClientId("association-" + tenant.slug())
                            .isEmpty()
                    || !known.users().search(tenant.slug(), 0, 1).isEmpty();
        }
    }

    /** The realm's administration, for what only a test asks of it. */
    Keycloak keycloak() {
        return KeycloakBuilder.builder()
                .serverUrl(realm)
                .realm("teranga")
                .grantType("client_credentials")
                .clientId("teranga-service")
                .clientSecret(secret)
                .build();
    }
}
