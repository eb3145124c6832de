package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.tenantadmin.operator.SuspendAssociation;

@ExtendWith(ArquillianExtension.class)
class SuspensionIT {
    private static final String PUBLIC = "/testing/doors/public";

    @Inject
    private House house;

    @Inject
    private SuspendAssociation suspension;

    @Inject
    private TenantDirectory directory;

    @Test
    void aSuspendedAssociationEndsItsSessionsAndResumingDoesNotReviveThem() {
        Tenant tenant = house.open();
        directory.opened(tenant);
        Tenant neighbour = house.open();
        Browser browser = signedIn(tenant);
        Browser next = signedIn(neighbour);
        assertThat(browser.open(House.address(tenant) + PUBLIC).body()).doesNotStartWith("nobody");

        suspension.suspend(tenant);
        assertThat(browser.open(House.address(tenant) + PUBLIC).status()).isEqualTo(503);
        assertThat(house.call(tenant, "/api/testing/offers", house.token(tenant, Role.CASEWORKER))
                        .statusCode())
                .isEqualTo(503);

        suspension.resume(tenant);
        assertThat(browser.open(House.address(tenant) + PUBLIC).body()).startsWith("nobody");
        assertThat(next.open(House.address(neighbour) + PUBLIC).body()).doesNotStartWith("nobody");
    }

    @Test
    void aSuspendedAssociationSaysSoInEveryLanguageAndNobodySignsIn() {
        Tenant tenant = house.open();
        directory.opened(tenant);
        house.member(tenant, Role.ADMIN);
        Browser under = house.browser();
        Browser.Page form = under.open(House.address(tenant) + "/testing/doors/own?x=1");
        suspension.suspend(tenant);

        for (String language : List.of("fr", "en", "ar")) {
            Browser.Page page = house.browser().get(URI.create(House.address(tenant) + "/" + language + "/"));
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.headers()).containsEntry("retry-after", "3600");
            assertThat(page.body()).contains("lang=\"" + language + "\"").doesNotContain("⟦");
        }
        String userName = House.userName(tenant, Role.ADMIN);
        Browser.Page back = under.signIn(form, userName, userName);
        assertThat(back.status()).as("whoever was typing a password meanwhile").isEqualTo(503);
        assertThat(house.browser()
                        .open(House.address(tenant) + "/testing/doors/own?x=1")
                        .status())
                .isEqualTo(503);
        Browser.Page program = house.browser().get(URI.create(House.address(tenant) + "/api/v1/association"));
        assertThat(program.status()).isEqualTo(503);
        assertThat(program.headers().get("content-type")).startsWith("application/problem+json");
    }

    private Browser signedIn(Tenant tenant) {
        house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));
        return browser;
    }
}
