package org.teranga.webapp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;

/** Somebody types another one's address into forms, again and again. */
@ExtendWith(ArquillianExtension.class)
class ReceiptsIT {
    private static final String OFFER =
            "kind=housing&postcode=31170+Tournefeuille&capacity=2&shared=no&available_from=2047-01-05&name=Zoe&email=";
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

    @Inject
    private Mails mails;

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

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
                    http.form(own, path, (path.endsWith("need") ? NEED : OFFER) + victim.toUpperCase(Locale.ROOT));
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

    @Test
    void toATypedAddressNothingElseGoesUntilItIsProvenOrSomebodyOfTheTeamHasOpenedTheFile() throws SQLException {
        Tenant own = caseworker.open(Role.CASEWORKER);
        String victim = "v" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
        String page = location(http.form(own, "/en/offer", OFFER + victim)).replace("/receipt/", "/status/");
        for (int i = 0; i < 3; i++) {
            http.form(own, page + "/erase/code", "");
        }
        String moved = page;
        for (String next : List.of("a@exemple.org", victim, "b@exemple.org", victim, "c@exemple.org")) {
            moved = location(http.form(own, moved + "/change", OFFER + next)).replaceFirst("\\?.*", "");
        }
        assertThat(letters.to(victim))
                .as("receipts and what the link can cause; and that the address was changed, which leaves tomorrow")
                .hasSize(4);
        assertThat(tomorrow(own)).isEqualTo(1);

        String third = "t" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
        String left = location(http.form(own, "/en/offer", OFFER + third)).replace("/receipt/", "/status/");
        String letter = letters.to(third).getFirst();
        Matcher proof = Pattern.compile("/en/offer/status/([A-Za-z0-9_-]+)\\?address=([A-Za-z0-9_-]+)")
                .matcher(letter);
        assertThat(proof.find()).as(letter).isTrue();
        assertThat(left).endsWith(proof.group(1));
        assertThat(letter).contains("whether this e-mail address is yours");
        assertThat(unproven(own)).isEqualTo(2);
        assertThat(http.get(own, left).body()).doesNotContain("Is this e-mail address yours");
        http.form(own, left + "/address", "address=" + proof.group(1));
        assertThat(unproven(own)).as("the link of the page proves nothing").isEqualTo(2);
        assertThat(http.get(own, left + "?address=" + proof.group(2)).body()).contains("Is this e-mail address yours");
        assertThat(unproven(own)).as("following proves nothing").isEqualTo(2);
        assertThat(location(http.form(own, left + "/address", "address=" + proof.group(2))))
                .endsWith("?happened=address");
        assertThat(unproven(own)).isEqualTo(1);
        assertThat(http.get(own, left + "?happened=address").body()).contains("your address is noted");

        UUID first = offers(own).stream()
                .filter(one -> unproven(own, one.get(1)))
                .findFirst()
                .orElseThrow()
                .getFirst();
        signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + first);
        assertThat(unproven(own)).isZero();
    }

    private static long tomorrow(Tenant own) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from platform.outbox where state = 'waiting' and due_at > now() + interval '1 hour'"
                                + " and tenant_id = '" + own.id() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long unproven(Tenant own) {
        return offers(own).stream().filter(one -> unproven(own, one.get(1))).count();
    }

    private boolean unproven(Tenant own, UUID person) {
        return tenants.as(own, () -> transactions.inOne(() -> mails.isUnproven(person)));
    }

    /** The id of each offer, and whose it is. */
    private List<List<UUID>> offers(Tenant own) {
        return tenants.as(
                own,
                () -> transactions.inOne(() -> sql.list(
                        "select id, person_id from matching.offer",
                        row -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }
}
