package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A term ends, and the lead erases another person; and what stands against each. */
@ExtendWith(ArquillianExtension.class)
class ErasureTermIT {
    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private ErasureSteps steps;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private KeyedHash hash;

    private Tenant own;
    private String email;

    @BeforeEach
    void anAssociation() {
        if (work != null) { // null outside the container
            own = work.open(Role.ADMIN, Role.CASEWORKER, Role.LEAD);
            email = "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        }
    }

    @Test
    void aTermOfWhichNoLetterCanTellBeginsTheNextNight() throws SQLException {
        steps.left(own, email);
        UUID quiet = ErasureSteps.person(new OfferId(UUID.fromString(steps.file(own, email))));
        Duration night = Duration.ofDays(715);
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "insert into platform.receipt_count (day, address, sent) values (?, ?, 3)",
                        LocalDate.ofInstant(TestClock.now().plus(night), Formats.ZONE),
                        hash.email(new EmailAddress(email)))));
        steps.warnedAfter(own, night);
        String asked = "select 1 from platform.erasure_request where person = '" + quiet + "'";
        assertThat(Rows.all(asked)).as("the receipts of that day are spent").isEmpty();
        steps.warnedAfter(own, Duration.ofDays(716));
        assertThat(Rows.all(asked)).hasSize(1);
        assertThat(steps.newest(email, ErasureSteps.LINK)).startsWith("/fr/erasure/");
    }

    @Test
    void aTermWarnsErasesAndIsStoppedByAHoldOrByAPress() throws SQLException {
        UUID quiet = ErasureSteps.person(pool.known(own, pool.home(own, 1), contact(email)));
        UUID held = ErasureSteps.person(pool.known(own, pool.home(own, 1), contact("held-" + email)));
        UUID stays = ErasureSteps.person(pool.known(own, pool.home(own, 1), contact("stays-" + email)));
        assertThat(signedIn.post(own, Role.LEAD, "/fr/desk/erasures/" + held + "/hold", Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(
                                own,
                                Role.LEAD,
                                "/fr/desk/erasures/" + held + "/hold",
                                Map.of("reason", "A complaint is under way"))
                        .status())
                .isEqualTo(303);
        assertThat(steps.warnedAfter(own, Duration.ofDays(690))).as("not yet").isZero();
        assertThat(steps.warnedAfter(own, Duration.ofDays(715)))
                .as("the members and the two")
                .isEqualTo(5);
        assertThat(letters.to("held-" + email)).isEmpty();
        Matcher link = ErasureSteps.LINK.matcher(letters.to("stays-" + email).getFirst());
        assertThat(link.find()).isTrue();
        assertThat(http.form(own, link.group(1) + "/keep", "").statusCode()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/erasures"))
                .contains("La durée de conservation prend fin", "A complaint is under way");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/desk/erasures"))
                .doesNotContain("A complaint is under way", "/fr/desk/erasures/" + held);

        String erase = "/api/v1/persons/" + held + "/erase";
        HttpResponse<String> refused = work.post(own, Role.LEAD, erase, "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("legal reason");
        assertThat(signedIn.post(own, Role.LEAD, "/fr/desk/erasures/" + held + "/lift", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(202);
        signedIn.post(own, Role.LEAD, "/fr/desk/erasures/" + held + "/hold", Map.of("reason", "Again"));

        steps.erasedAfter(own, Duration.ofDays(747));
        assertThat(ErasureSteps.keys(quiet)).isZero();
        assertThat(ErasureSteps.keys(held)).isEqualTo(1);
        assertThat(ErasureSteps.keys(stays)).isEqualTo(1);
        assertThat(Rows.all("select roles::text from platform.membership where tenant_id = '" + own.id() + "'"))
                .as("the last administrator stays")
                .containsExactly("{ADMIN}");
    }

    @Test
    void anOpenPlacementStandsAgainstItAndABarOutlivesIt() throws SQLException {
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 4), contact(email)));
        NeedId need = pool.known(own, pool.household(own, 1, 3), contact("n-" + email));
        String asked = "{\"needId\":\"" + need.value() + "\",\"offerId\":\"" + home.value() + "\"}";
        HttpResponse<String> proposed = work.post(own, Role.CASEWORKER, "/api/v1/placements", asked);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String erase = "/api/v1/persons/" + ErasureSteps.person(home) + "/erase";
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(409);

        UUID host = ErasureSteps.person(home);
        steps.change(
                own,
                "update matching.placement set state = 'ended', end_reason = 'not_well', approved_by = ? where need_id = ?",
                UUID.randomUUID(),
                need.value());
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(202);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"))
                .contains("Effacer la personne");
        assertThat(work.post(own, Role.CASEWORKER, erase + "/confirm", "").statusCode())
                .isEqualTo(202);
        Eventually.holds(() -> assertThat(ErasureSteps.keys(host)).isZero());

        OfferId again = pool.ready(own, pool.known(own, pool.home(own, 4), contact(email)));
        HttpResponse<String> barred = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need.value() + "\",\"offerId\":\"" + again.value() + "\"}");
        assertThat(barred.statusCode()).isEqualTo(409);
        assertThat(barred.body()).contains("Something was wrong between these two people");
        assertThat(Rows.all("select household_hash || host_hash from matching.erased_bar"))
                .allSatisfy(row -> assertThat(row).doesNotContain(email));
        String found = signedIn.post(own, Role.LEAD, "/fr/desk/erased-bars", Map.of("contact", email))
                .body();
        Matcher bar =
                Pattern.compile("(/fr/desk/erased-bars/[0-9a-f-]{36}/lift)").matcher(found);
        assertThat(bar.find()).as(found).isTrue();
        assertThat(signedIn.post(own, Role.LEAD, bar.group(1), Map.of("reason", "contested"))
                        .status())
                .isEqualTo(303);
        Matcher waiting = Pattern.compile("(/fr/desk/confirmations/[0-9a-f-]{36}/confirm)")
                .matcher(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"));
        assertThat(waiting.find()).as("the lead alone lifts nothing").isTrue();
        assertThat(signedIn.post(own, Role.LEAD, waiting.group(1), Map.of()).status())
                .isEqualTo(409);
        assertThat(signedIn.post(own, Role.CASEWORKER, waiting.group(1), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(work.post(
                                own,
                                Role.CASEWORKER,
                                "/api/v1/placements",
                                "{\"needId\":\"" + need.value() + "\",\"offerId\":\"" + again.value() + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static Contact contact(String address) {
        return new Contact(null, address, null, null, "fr");
    }
}
