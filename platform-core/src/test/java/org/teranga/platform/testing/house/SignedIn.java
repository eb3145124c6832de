package org.teranga.platform.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;

/** Members of associations at their browsers, each signed in once a test. */
@RequestScoped
public class SignedIn {
    private final House house;
    private final Map<String, Browser> entered = new HashMap<>();

    @Inject
    SignedIn(House house) {
        this.house = house;
    }

    /** The browser of a member of this role. */
    public Browser browser(Tenant tenant, Role role) {
        return entered.computeIfAbsent(House.userName(tenant, role), name -> {
            Browser fresh = house.browser();
            house.signIn(fresh, tenant, name);
            return fresh;
        });
    }

    /** What a member of this role gets. */
    public Browser.Page get(Tenant tenant, Role role, String path) {
        return browser(tenant, role).get(at(tenant, path));
    }

    /** A form that a member of this role sends. */
    public Browser.Page post(Tenant tenant, Role role, String path, Map<String, String> fields) {
        return browser(tenant, role).post(at(tenant, path), fields);
    }

    /** A form with a file that a member of this role sends. */
    public Browser.Page upload(Tenant tenant, Role role, String path, Map<String, String> fields, String file) {
        return browser(tenant, role).upload(at(tenant, path), fields, file);
    }

    /** A form for files that a member of this role sends without any. */
    public Browser.Page uploadNothing(Tenant tenant, Role role, String path, Map<String, String> fields) {
        return browser(tenant, role).uploadNothing(at(tenant, path), fields);
    }

    /** The same with a file of bytes. */
    public Browser.Page upload(Tenant tenant, Role role, String path, Map<String, String> fields, byte[] file) {
        return browser(tenant, role).upload(at(tenant, path), fields, file);
    }

    /** A page that a member of this role reads: it is there, and no message is missing in it. */
    public String page(Tenant tenant, Role role, String path) {
        Browser.Page answer = get(tenant, role, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("⟦");
        return answer.body();
    }

    private static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }
}
