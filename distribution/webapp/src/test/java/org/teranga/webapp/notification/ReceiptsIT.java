package org.teranga.webapp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;
import org.teranga.webapp.identity.House;
import org.teranga.webapp.matching.Letterbox;
import org.teranga.webapp.testing.HttpCaller;
import org.teranga.webapp.testing.TestTenants;
import org.teranga.webapp.testing.Transactions;

/** Somebody types another one's address into forms, again and again. */
@ExtendWith(ArquillianExtension.class)
class ReceiptsIT {
    private static final String OFFER =
            "kind=housing&postcode=31170+Tournefeuille&capacity=2&shared=no&available_from=2027-01-05&name=Zoe&email=";
    private static final String NEED = "kind=housing&postcode=31000&adults=1&composition=single_woman&email=";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    @Inject
    private Usage usage;

    @Test
    void threeReceiptsADayGoToOneAddressAndThePageSaysWhenNoneGoes() {
        Tenant own = house.open();
        Tenant other = house.open();
        String victim = "v" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
        long lettersBefore = usage.today(own.id(), Measure.MAILS);
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> left =
                    http.form(own, i == 1 ? "/en/need" : "/en/offer", (i == 1 ? NEED : OFFER) + victim);
            assertThat(location(left)).doesNotContain("mail=");
            assertThat(http.get(own, location(left)).body()).doesNotContain("No e-mail goes out");
        }
        for (String path : new String[] {"/en/offer", "/en/need"}) {
            HttpResponse<String> left =
                    http.form(own, path, (path.endsWith("need") ? NEED : OFFER) + victim.toUpperCase());
            assertThat(location(left)).endsWith("?mail=none");
            assertThat(http.get(own, location(left)).body())
                    .contains("No e-mail goes out this time")
                    .doesNotContain("It also goes");
        }
        assertThat(letters.to(victim)).hasSize(3);
        assertThat(location(http.form(own, "/en/need", NEED + "w" + victim)))
                .as("another address")
                .doesNotContain("mail=");
        assertThat(location(http.form(other, "/en/need", NEED + victim)))
                .as("another association's own budget")
                .doesNotContain("mail=");
        assertThat(usage.today(own.id(), Measure.MAILS)).as("letters").isEqualTo(lettersBefore);
        assertThat(usage.today(own.id(), Measure.RECEIPTS)).isEqualTo(4);
        String kept = tenants.as(
                own,
                () -> transactions.inOne(
                        () -> sql.list("select address from platform.receipt_count", row -> row.getString(1))
                                .toString()));
        assertThat(kept).doesNotContain("exemple");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }
}
