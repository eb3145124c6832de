package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.HookReceiver;

/** What happens in a module is told to an address: signed, once, and nothing of anybody. All else of it the module shows. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {
    private static final String PLANTED = "planted@exemple.org";
    private static final String OFFER =
            "kind=housing&postcode=31000&capacity=2&shared=no&website=&name=Planted&email=" + PLANTED;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Test
    void anOfferIsToldOnceSignedAndNamesNobody() throws Exception {
        Tenant own = house.open();
        house.member(own, Role.ADMIN);
        try (HookReceiver receiver = HookReceiver.listening()) {
            HookReceiver.Added added = receiver.add(signedIn, own, "offer.left");
            assertThat(http.form(own, "/fr/offer", OFFER).statusCode()).isEqualTo(303);
            HookReceiver.Received message = receiver.next();
            assertThat(message.body())
                    .contains("\"event\":\"offer.left\"", "\"association\":\"" + own.slug() + "\"")
                    .doesNotContain(PLANTED, "Planted", "31000");
            assertThat(message.signature()).isEqualTo(message.signature(added.secret()));
            receiver.isToldNothing(1, "it was told once");
        }
    }
}
