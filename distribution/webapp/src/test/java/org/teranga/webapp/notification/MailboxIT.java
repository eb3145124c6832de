package org.teranga.webapp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.webapp.testing.HttpCaller;
import org.teranga.webapp.testing.TestTenants;

@ExtendWith(ArquillianExtension.class)
class MailboxIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Test
    void theReceiptOfAnOfferIsShownInThePersonsLanguageOnThePlatformsHostAlone() {
        Tenant tenant = tenants.open();
        String address = "a" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
        HttpResponse<String> left = http.send(http.to(tenant, "/ar/offer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "kind=housing&postcode=31000&capacity=2&shared=no&email=" + address + "&website=")));
        assertThat(left.statusCode()).as(left.body()).isLessThan(400);

        HttpResponse<String> mailbox = http.send(http.toPlatform("/fr/operator/mail"));
        assertThat(mailbox.statusCode()).isEqualTo(200);
        String mail = mailbox.body().substring(mailbox.body().indexOf(address) - 500);
        assertThat(mail).contains("وصلنا عرضك", "/ar/offer/status/", tenant.name());

        assertThat(http.get(tenant, "/fr/operator/mail").statusCode()).isEqualTo(404);
        assertThat(http.send(http.toPlatform("/xx/operator/mail")).statusCode()).isEqualTo(404);
    }
}
