package org.teranga.tenantadmin.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.tenantadmin.testing.OperatorAddresses.at;

import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.OperatorAddresses;

/** The operator's pages: they count, they close and open, and they show nothing of anybody. */
@Assembled
class OperatorPagesTest {
    private static final String HERE = "/fr/operator";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TenantDirectory directory;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private OperatorAddresses addresses;

    @Test
    void anOperatorClosesAnAssociationAndOpensItAgainAndItsTrailTellsIt() {
        Tenant tenant = house.open();
        directory.opened(tenant);
        Browser operator = operator();
        String page = HERE + "/associations/" + tenant.slug();
        assertThat(operator.get(at(page + "/suspend")).body()).contains("Fermer " + tenant.name());
        assertThat(operator.get(at(page + "/resume")).status()).isEqualTo(409);
        long noted = noted(tenant);
        assertThat(operator.post(at(page + "/suspend"), Map.of()).headers().get("location"))
                .endsWith("?done=suspended");
        assertThat(operator.post(at(page + "/suspend"), Map.of()).status())
                .as("twice")
                .isEqualTo(303);
        assertThat(http.get(tenant, "/fr/").statusCode()).isEqualTo(503);
        assertThat(operator.get(at(HERE + "/associations?status=suspended&q=" + tenant.slug()))
                        .body())
                .contains(page);
        operator.post(at(page + "/resume"), Map.of());
        assertThat(http.get(tenant, "/fr/").statusCode()).isEqualTo(200);
        assertThat(noted(tenant) - noted).isEqualTo(2);
        assertThat(operator.get(at(HERE + "/associations/no-such-one")).status())
                .isEqualTo(404);
        assertThat(operator.get(at(page + "?done=%3Cscript%3E")).body()).doesNotContain("<script>");
    }

    @Test
    void whatGaveUpIsStartedAgainOnce() throws SQLException {
        Tenant tenant = house.open();
        String instance = OperatorAddresses.failedJob(tenant);
        Browser operator = operator();
        assertThat(operator.get(at(HERE + "/jobs")).body()).contains(instance, "SomethingFailed");
        Map<String, String> job = Map.of("kind", "testing.note", "instance", instance);
        assertThat(operator.post(at(HERE + "/jobs/again"), job).headers().get("location"))
                .endsWith("?again=yes");
        assertThat(operator.post(at(HERE + "/jobs/again"), job).headers().get("location"))
                .endsWith("?again=no");
        assertThat(operator.get(at(HERE + "/jobs")).body()).doesNotContain(instance);
        assertThat(operator.post(at(HERE + "/outbox/again"), Map.of("slug", "../etc"))
                        .status())
                .isEqualTo(404);
        assertThat(operator.post(at(HERE + "/outbox/again"), Map.of("slug", tenant.slug()))
                        .headers()
                        .get("location"))
                .endsWith("?revived=0");
    }

    @Test
    void whatComesBackDoesSoNowAndNobodyElseSaysWhen() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        Map<String, String> nothing = Map.of("kind", "testing.note");
        assertThat(operator().post(at(HERE + "/jobs/now"), nothing).headers().get("location"))
                .endsWith("?now=no");
        assertThat(operator().get(at(HERE + "/jobs?now=no")).body()).contains("Ce travail n’attendait pas");
        assertThat(signedIn.post(tenant, Role.ADMIN, HERE + "/jobs/now", nothing)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseReadsThemAndNoAssociationsHostHasThem() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        Browser operator = operator();
        for (String path : addresses.pages(tenant.slug(), operator)) {
            assertThat(http.send(http.toPlatform(path)).statusCode()).as(path).isEqualTo(303);
            assertThat(signedIn.get(tenant, Role.ADMIN, path).status()).as(path).isEqualTo(403);
            assertThat(operator.get(URI.create(House.address(tenant) + path)).status())
                    .as(path)
                    .isEqualTo(303);
        }
        String suspend = HERE + "/associations/" + tenant.slug() + "/suspend";
        assertThat(signedIn.post(tenant, Role.ADMIN, suspend, Map.of()).status())
                .isEqualTo(403);
        assertThat(http.get(tenant, "/fr/").statusCode()).isEqualTo(200);
    }

    private Browser operator() {
        Browser browser = house.operator();
        Browser.Page page = browser.get(at(HERE));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return browser;
    }

    private long noted(Tenant tenant) {
        var report = verifier.verify(tenant);
        return report.sealed() + report.waiting();
    }
}
