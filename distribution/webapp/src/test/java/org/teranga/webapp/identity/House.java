package org.teranga.webapp.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.webapp.testing.HttpCaller;
import org.teranga.webapp.testing.TestTenants;

/** An association with its members, ready to be entered. */
@RequestScoped
public class House {
    private final TestTenants tenants;
    private final ProvisionMember provision;
    private final HttpCaller caller;
    private final HttpServletRequest ofTheTest;
    private final String realm;
    private final String secret;

    @Inject
    House(
            TestTenants tenants,
            ProvisionMember provision,
            HttpCaller caller,
            HttpServletRequest ofTheTest,
            @ConfigProperty(name = "teranga.auth.url") String realm,
            @ConfigProperty(name = "teranga.auth.client.secret") String secret) {
        this.tenants = tenants;
        this.provision = provision;
        this.caller = caller;
        this.ofTheTest = ofTheTest;
        this.realm = realm;
        this.secret = secret;
    }

    /** Opens one. */
    public Tenant open() {
        return tenants.open();
    }

    /** A member whose user name and password are {@code slug-role}. */
    public UUID member(Tenant tenant, Role role) {
        return tenants.as(
                tenant,
                () -> provision
                        .demo(userName(tenant, role), Set.of(role), "Jeanne of " + tenant.slug())
                        .subject());
    }

    public static String userName(Tenant tenant, Role role) {
        return tenant.slug() + "-" + role.name().toLowerCase(Locale.ROOT);
    }

    public static String address(Tenant tenant) {
        return "http://" + tenant.slug() + ".localhost";
    }

    public Browser browser() {
        return new Browser("http://" + ofTheTest.getLocalAddr() + ":" + ofTheTest.getLocalPort());
    }

    /** Signs a member in, and answers the page on which it ends. */
    public Browser.Page signIn(Browser browser, Tenant tenant, String userName) {
        Browser.Page form = browser.open(address(tenant) + "/testing/doors/own?x=1");
        return browser.signIn(form, userName, userName);
    }

    /** What the realm answers to a direct grant by the client for tests. */
    public JsonObject grant(String userName, String scope) {
        Browser.Page page = browser()
                .post(
                        URI.create(realm + "/realms/teranga/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "teranga-test",
                                "username", userName,
                                "password", userName,
                                "scope", scope));
        return Json.createReader(new StringReader(page.body())).readObject();
    }

    /** Whether the realm lets a member sign in for its association. */
    public boolean mayEnter(Tenant tenant, Role role) {
        return grant(userName(tenant, role), "openid organization:" + tenant.slug())
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

    /** A token of a member for its association. */
    public String token(Tenant tenant, Role role) {
        return grant(userName(tenant, role), "openid organization:" + tenant.slug())
                .getString("access_token");
    }

    /** Calls the JSON interface with a token. */
    public HttpResponse<String> call(Tenant tenant, String path, String token) {
        return caller.send(caller.to(tenant, path).header("Authorization", "Bearer " + token));
    }

    /** Whether the realm has anything of an association: organization, client, or an account of its members. */
    public boolean keycloakKnows(Tenant tenant) {
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
