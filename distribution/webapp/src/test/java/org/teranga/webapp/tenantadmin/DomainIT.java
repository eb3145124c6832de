package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestDns;
import org.teranga.platform.testing.house.TestOutbound;

/** A domain of an association's own: proved in DNS, leading here, nobody else's. */
@ExtendWith(ArquillianExtension.class)
class DomainIT {
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
    void aDomainThatIsProvedAndLeadsHereIsTheAssociationsAndPeopleSignInThere() {
        Tenant own = admin();
        String name = name();
        assertThat(atHost(name, "/fr/").status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", "https://" + name + "/"))
                        .headers()
                        .get("location"))
                .endsWith("done=added");
        assertThat(look(own, name)).as("nothing in DNS yet").isEqualTo("looked");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("La ligne TXT n’est pas là");
        dns.put("_teranga." + name, proof(own));
        assertThat(look(own, name)).isEqualTo("active");

        assertThat(atHost(name, "/fr/").status()).isEqualTo(200);
        assertThat(atHost(name, "/.well-known/teranga-domain").status())
                .as("no longer asked")
                .isEqualTo(404);
        Browser visitor = house.browser();
        Browser.Page form = visitor.open("http://" + name + "/testing/doors/own?x=1");
        String user = House.userName(own, Role.ADMIN);
        Browser.Page inside = visitor.signIn(form, user, user);
        assertThat(inside.address().getHost()).isEqualTo(name);
        assertThat(inside.status()).isEqualTo(200);

        assertThat(signedIn.page(own, Role.ADMIN, PAGE + "/remove?domain=" + name))
                .contains(name);
        signedIn.post(own, Role.ADMIN, PAGE + "/remove", Map.of("domain", name));
        assertThat(atHost(name, "/fr/").status()).isEqualTo(404);
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
