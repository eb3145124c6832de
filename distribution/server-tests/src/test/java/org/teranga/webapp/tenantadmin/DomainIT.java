package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestDns;
import org.teranga.tenantadmin.testing.WantedDomain;

/** The realm lets people come back to a domain of the association's own. How it is proved and taken away, the module shows. */
@ExtendWith(ArquillianExtension.class)
class DomainIT {
    private static final String PAGE = "/fr/admin/domain";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WantedDomain wanted;

    private TestDns dns;

    @BeforeEach
    void answerForNames() throws IOException {
        if (house != null) {
            dns = TestDns.shared();
        }
    }

    @Test
    void peopleSignInAtADomainThatIsProved() {
        Tenant own = wanted.admin();
        String name = WantedDomain.name();
        signedIn.post(own, Role.ADMIN, PAGE, Map.of("domain", name));
        dns.put("_teranga." + name, wanted.proof(own));
        assertThat(wanted.look(own, name)).isEqualTo("active");
        Browser visitor = house.browser();
        Browser.Page form = visitor.open("http://" + name + "/testing/doors/own?x=1");
        String user = House.userName(own, Role.ADMIN);
        Browser.Page inside = visitor.signIn(form, user, user);
        assertThat(inside.address().getHost()).isEqualTo(name);
        assertThat(inside.status()).isEqualTo(200);
    }
}
