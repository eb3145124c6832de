package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.house.HttpCaller;

@ExtendWith(ArquillianExtension.class)
class HomeFiguresIT {

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (directory == null) {
            return; // outside the container
        }
        String slug = "pages-" + UUID.randomUUID().toString().substring(0, 8);
        own = new Tenant(
                UUID.randomUUID(),
                slug,
                "Maison <Commune>",
                TenantStatus.ACTIVE,
                List.of("fr", "ar"),
                List.of("31"),
                "toulouse");
        directory.add(own);
    }

    @Test
    void theHomePageCountsWhatWasOffered() {
        HttpResponse<String> offer = http.json(own, "/api/v1/offers", """
                {"kind":"housing","postcode":"31170","capacity":2,"email":"figures@exemple.fr"}
                """);
        assertThat(offer.statusCode()).isEqualTo(201);
        assertThat(http.get(own, "/fr/").body())
                .contains("<dt>Logements proposés qui attendent une réponse</dt><dd>1</dd>")
                .doesNotContain("délai médian");
    }
}
