package org.teranga.platform.testing.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.tenancy.Tenant;

/** An association with its members, ready to be entered. */
@RequestScoped
public class House {
    private final TestTenants tenants;
    private final ServerUnderTest server;
    private final HttpCaller caller;

    @Inject
    House(TestTenants tenants, ServerUnderTest server, HttpCaller caller) {
        this.tenants = tenants;
        this.server = server;
        this.caller = caller;
    }

    /** Opens one. */
    public Tenant open() {
        return tenants.open();
    }

    /** A member whose user name, and password where there are any, are {@code slug-role}. */
    public UUID member(Tenant tenant, Role role) {
        return tenants.as(
                tenant,
                () -> server.member(
                        userName(tenant, role),
                        new NewMember(Set.of(role), List.of(), "Jeanne of " + tenant.slug(), Optional.empty())));
    }

    /** The user name of the member that {@link #member} makes. */
    public static String userName(Tenant tenant, Role role) {
        return tenant.slug() + "-" + role.name().toLowerCase(Locale.ROOT);
    }

    /** Where an association is, for a browser. */
    public static String address(Tenant tenant) {
        return "http://" + tenant.slug() + ".localhost";
    }

    /** A browser in which nobody has signed in. */
    public Browser browser() {
        return new Browser(server.address());
    }

    /** A browser in which a new operator of the platform is signed in. */
    public Browser operator() {
        String name = "operator-" + UUID.randomUUID();
        server.operator(name);
        Browser browser = browser();
        server.signInOperator(browser, name);
        return browser;
    }

    /** Signs a member in, and answers the page on which it ends. */
    public Browser.Page signIn(Browser browser, Tenant tenant, String userName) {
        return server.signIn(browser, tenant, userName);
    }

    /** A token of a member for its association. */
    public String token(Tenant tenant, Role role) {
        return server.token(tenant, userName(tenant, role));
    }

    /** Calls the JSON interface with a token. */
    public HttpResponse<String> call(Tenant tenant, String path, String token) {
        return caller.send(caller.to(tenant, path).header("Authorization", "Bearer " + token));
    }

    /** Calls the JSON interface as a member of this role. */
    public HttpResponse<String> send(Tenant tenant, Role role, String method, String path, String body) {
        return caller.send(caller.to(tenant, path)
                .header("Authorization", "Bearer " + token(tenant, role))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
