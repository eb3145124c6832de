package org.teranga.tenantadmin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestOutbound;

/** An administrator who wants a domain for the association, and what is to be read at that domain. */
@RequestScoped
public class WantedDomain {
    private static final String PAGE = "/fr/admin/domain";
    private static final Pattern PROOF = Pattern.compile("teranga-[0-9a-f]{40}");

    private final House house;
    private final SignedIn signedIn;

    @Inject
    public WantedDomain(House house, SignedIn signedIn) {
        this.house = house;
        this.signedIn = signedIn;
    }

    /** A name that nobody has, and that leads here. */
    public static String name() {
        return "a" + UUID.randomUUID().toString().substring(0, 8) + TestOutbound.HERE;
    }

    /** An association with an administrator. */
    public Tenant admin() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        return tenant;
    }

    /** Has the platform look whether a name is proved; what it says. */
    public String look(Tenant tenant, String name) {
        String location = signedIn.post(tenant, Role.ADMIN, PAGE + "/check", Map.of("domain", name))
                .headers()
                .getOrDefault("location", "");
        return location.substring(location.indexOf("done=") + 5);
    }

    /** What has to stand in DNS. */
    public String proof(Tenant tenant) {
        Matcher proof = PROOF.matcher(signedIn.page(tenant, Role.ADMIN, PAGE));
        assertThat(proof.find()).isTrue();
        return proof.group();
    }

    /** What a visitor reads there. */
    public Browser.Page atHost(String name, String path) {
        return house.browser().get(URI.create("http://" + name + path));
    }
}
