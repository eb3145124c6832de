package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.tenantadmin.testing.OperatorAddresses.at;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Management;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.OperatorAddresses;

/** No page or command of the operator, in whatever module, shows anything of anybody. What they do, the module shows. */
@ExtendWith(ArquillianExtension.class)
class OperatorIT {
    private static final String HERE = "/fr/operator";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private ProvisionMember provision;

    @Inject
    private Management management;

    @Inject
    private OperatorAddresses addresses;

    @Test
    void noPageOrCommandOfTheOperatorShowsAnythingOfAnybody() throws SQLException, IOException {
        Tenant tenant = house.open();
        String planted = "q" + UUID.randomUUID().toString().replace("-", "");
        String offer = "kind=housing&postcode=31000&capacity=2&shared=no&website=&name=" + planted + "name&email="
                + planted + "@exemple.org&phone=0612345678&remarks=" + planted + "words";
        assertThat(http.form(tenant, "/fr/offer", offer).statusCode()).isEqualTo(303);
        OperatorAddresses.failedJob(tenant);
        house.member(tenant, Role.CASEWORKER);
        signedIn.page(tenant, Role.CASEWORKER, "/fr/desk");
        Browser operator = operator(tenant);
        List<String> pages = addresses.pages(tenant.slug(), operator);
        assertThat(pages).contains(HERE, HERE + "/associations", HERE + "/jobs", HERE + "/outbox");
        for (String path : pages) {
            Browser.Page page = operator.get(at(path));
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .doesNotContain(planted, "0612345678", "612345678", "612 34 56 78", "Jeanne of")
                    .doesNotContain("⟦");
        }
        for (String path :
                List.of("/operator/tenants", "/operator/tenants/" + tenant.slug() + "?verifyAudit=true", "/metrics")) {
            HttpResponse<String> answer = management.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(planted, "612345678", "Jeanne of");
        }
        assertThat(operator.get(at(HERE + "/associations?q=" + tenant.slug())).body())
                .contains(tenant.slug());
        assertThat(operator.get(at(HERE + "/outbox")).body()).contains(tenant.name());
    }

    private Browser operator(Tenant tenant) {
        String name = "operator-of-" + tenant.slug();
        provision.demoOperator(name);
        Browser browser = house.browser();
        Browser.Page page = browser.signIn(browser.open("http://localhost" + HERE), name, name);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return browser;
    }
}
