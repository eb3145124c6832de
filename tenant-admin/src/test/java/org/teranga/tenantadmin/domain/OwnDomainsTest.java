package org.teranga.tenantadmin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestDns;
import org.teranga.platform.testing.house.TestOutbound;

/** A domain of an association's own: proved in DNS, leading here, nobody else's. */
@Assembled
class OwnDomainsTest {
    private static final String PAGE = "/fr/admin/domain";
    private static final Pattern PROOF = Pattern.compile("teranga-[0-9a-f]{40}");

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private TestDns dns;

    @BeforeEach
    void answerForNames() throws IOException {
        if (house != null) {
            dns = TestDns.shared();
        }
    }

    @Test
    void ofTwoWhoWantADomainOnlyTheOneThatProvesItGetsIt() {
        Tenant own = admin();
        Tenant thief = admin();
        String name = name();
        signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", name));
        signedIn.post(thief, Role.ADMIN, PAGE, Map.of("domain", name));
        dns.put("_teranga." + name, proof(own));
        assertThat(look(thief, name)).isEqualTo("looked");
        assertThat(look(own, name)).isEqualTo("active");
        dns.put("_teranga." + name, proof(thief));
        assertThat(look(thief, name)).as("it is had already").isEqualTo("looked");
        assertThat(signedIn.page(thief, Role.ADMIN, PAGE)).contains("Une autre association a prouvé ce nom avant vous");
        Browser.Page late = signedIn.post(admin(), Role.ADMIN, PAGE, Map.of("domain", name));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("mène déjà à une autre association");
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/remove", Map.of("domain", name))
                        .status())
                .as("its own wish")
                .isEqualTo(303);
        assertThat(atHost(name, "/fr/").status()).as("still the first one's").isEqualTo(200);
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/remove", Map.of("domain", name))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/check", Map.of("domain", name))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNameThatIsNobodysOrThePlatformsIsRefusedAndOnlyAdministratorsAsk() {
        Tenant own = admin();
        house.member(own, Role.CASEWORKER);
        for (String wrong : new String[] {
            "localhost",
            own.slug() + ".localhost",
            "x.localhost",
            "127.0.0.1",
            "[::1]",
            "a_b.fr",
            "fr",
            "",
            "<script>alert(1)</script>.fr",
            "metadata.internal",
            "x".repeat(300) + ".fr",
            "a..fr"
        }) {
            Browser.Page page = signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", wrong));
            assertThat(page.status()).as(wrong).isEqualTo(422);
            assertThat(page.body()).as(wrong).contains("href=\"#domain\"").doesNotContain("<script>alert");
        }
        assertThat(signedIn.get(own, Role.CASEWORKER, PAGE).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, PAGE, Map.of("domain", name()))
                        .status())
                .isEqualTo(403);
        assertThat(http.get(own, PAGE).statusCode()).isEqualTo(303);
    }

    private Tenant admin() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        return tenant;
    }

    private String look(Tenant tenant, String name) {
        String location = signedIn.post(tenant, Role.ADMIN, PAGE + "/check", Map.of("domain", name))
                .headers()
                .getOrDefault("location", "");
        return location.substring(location.indexOf("done=") + 5);
    }

    private String proof(Tenant tenant) {
        Matcher proof = PROOF.matcher(signedIn.page(tenant, Role.ADMIN, PAGE));
        assertThat(proof.find()).isTrue();
        return proof.group();
    }

    private Browser.Page atHost(String name, String path) {
        return house.browser().get(URI.create("http://" + name + path));
    }

    private static String name() {
        return "a" + UUID.randomUUID().toString().substring(0, 8) + TestOutbound.HERE;
    }
}
