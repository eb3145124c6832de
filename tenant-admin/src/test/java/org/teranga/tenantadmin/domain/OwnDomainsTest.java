package org.teranga.tenantadmin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
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
import org.teranga.tenantadmin.testing.WantedDomain;

/** A domain of an association's own: proved in DNS, leading here, nobody else's. */
@Assembled
class OwnDomainsTest {
    private static final String PAGE = "/fr/admin/domain";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WantedDomain wanted;

    @Inject
    private HttpCaller http;

    private TestDns dns;

    @BeforeEach
    void answerForNames() throws IOException {
        dns = TestDns.shared();
    }

    @Test
    void aDomainThatIsProvedAndLeadsHereIsTheAssociationsUntilItIsTakenAway() {
        Tenant own = wanted.admin();
        String name = WantedDomain.name();
        assertThat(wanted.atHost(name, "/fr/").status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", "https://" + name + "/"))
                        .headers()
                        .get("location"))
                .endsWith("done=added");
        assertThat(wanted.look(own, name)).as("nothing in DNS yet").isEqualTo("looked");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("La ligne TXT n’est pas là");
        dns.put("_teranga." + name, wanted.proof(own));
        assertThat(wanted.look(own, name)).isEqualTo("active");
        assertThat(wanted.atHost(name, "/fr/").status()).isEqualTo(200);
        assertThat(wanted.atHost(name, "/.well-known/teranga-domain").status())
                .as("no longer asked")
                .isEqualTo(404);

        assertThat(signedIn.page(own, Role.ADMIN, PAGE + "/remove?domain=" + name))
                .contains(name);
        signedIn.post(own, Role.ADMIN, PAGE + "/remove", Map.of("domain", name));
        assertThat(wanted.atHost(name, "/fr/").status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoWantADomainOnlyTheOneThatProvesItGetsIt() {
        Tenant own = wanted.admin();
        Tenant thief = wanted.admin();
        String name = WantedDomain.name();
        signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", name));
        signedIn.post(thief, Role.ADMIN, PAGE, Map.of("domain", name));
        dns.put("_teranga." + name, wanted.proof(own));
        assertThat(wanted.look(thief, name)).isEqualTo("looked");
        assertThat(wanted.look(own, name)).isEqualTo("active");
        dns.put("_teranga." + name, wanted.proof(thief));
        assertThat(wanted.look(thief, name)).as("it is had already").isEqualTo("looked");
        assertThat(signedIn.page(thief, Role.ADMIN, PAGE)).contains("Une autre association a prouvé ce nom avant vous");
        Browser.Page late = signedIn.post(wanted.admin(), Role.ADMIN, PAGE, Map.of("domain", name));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("mène déjà à une autre association");
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/remove", Map.of("domain", name))
                        .status())
                .as("its own wish")
                .isEqualTo(303);
        assertThat(wanted.atHost(name, "/fr/").status())
                .as("still the first one's")
                .isEqualTo(200);
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/remove", Map.of("domain", name))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.post(thief, Role.ADMIN, PAGE + "/check", Map.of("domain", name))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNameThatIsNobodysOrThePlatformsIsRefusedAndOnlyAdministratorsAsk() {
        Tenant own = wanted.admin();
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
        assertThat(signedIn.post(own, Role.CASEWORKER, PAGE, Map.of("domain", WantedDomain.name()))
                        .status())
                .isEqualTo(403);
        assertThat(http.get(own, PAGE).statusCode()).isEqualTo(303);
    }
}
