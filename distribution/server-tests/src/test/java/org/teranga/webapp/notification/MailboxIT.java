package org.teranga.webapp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@ExtendWith(ArquillianExtension.class)
class MailboxIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private House house;

    @Inject
    private ProvisionMember provision;

    @Test
    void theReceiptOfAnOfferIsShownInThePersonsLanguageToTheOperatorAlone() {
        Tenant tenant = tenants.open();
        String address = "a" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
        String offer = "kind=housing&postcode=31000&capacity=2&shared=no&email=" + address + "&website=";
        assertThat(http.form(tenant, "/ar/offer", offer).statusCode()).isLessThan(400);
        assertThat(http.send(http.toPlatform("/fr/operator/mail")).body()).doesNotContain(address);

        String operator = "operator-of-" + tenant.slug();
        provision.demoOperator(operator);
        Browser browser = house.browser();
        Browser.Page mailbox = browser.signIn(browser.open("http://localhost/fr/operator/mail"), operator, operator);
        assertThat(mailbox.status()).isEqualTo(200);
        assertThat(mailbox.body()).contains(address);
        String mail = mailbox.body().substring(mailbox.body().indexOf(address) - 500);
        assertThat(mail).contains("وصلنا عرضكم", "/ar/offer/status/", tenant.name());
    }

    @Test
    void anAssociationsHostHasNoSuchPage() {
        assertThat(http.get(tenants.open(), "/fr/operator/mail").statusCode()).isNotEqualTo(200);
    }
}
