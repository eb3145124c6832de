package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** A person erases the own file and sees who opened it; and what others cannot do with it. */
@ExtendWith(ArquillianExtension.class)
class ErasureDoorsIT {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration EIGHT_DAYS = Duration.ofDays(8);

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private ErasureSteps steps;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private MemberBook book;

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
    void thePersonErasesTheOwnFileWithACodeAndHasSevenDaysToTakeItBack() {
        String page = steps.left(own, email) + "/erase";
        assertThat(http.get(own, page).body()).contains("M’envoyer le code").doesNotContain("⟦");
        assertThat(http.form(own, page + "/confirm", "code=123456").statusCode())
                .as("no code was sent")
                .isEqualTo(409);
        askAndConfirm(page);
        assertThat(http.get(own, page).body()).contains("sera effacé le").doesNotContain("⟦");
        assertThat(steps.erasedAfter(own, Duration.ofDays(6))).isZero();
        String link = steps.newest(email, ErasureSteps.LINK);
        assertThat(http.get(own, link).body()).contains("sera effacé le").doesNotContain("⟦", email);
        assertThat(http.form(own, link + "/keep", "").statusCode()).isEqualTo(303);
        assertThat(http.get(own, link).body()).contains("Aucun effacement");
        assertThat(steps.erasedAfter(own, EIGHT_DAYS)).isZero();

        askAndConfirm(page);
        assertThat(steps.erasedAfter(own, EIGHT_DAYS)).isEqualTo(1);
        assertThat(http.get(own, page).statusCode()).isEqualTo(404);
        assertThat(letters.to(email)).isEmpty();
    }

    private void askAndConfirm(String page) {
        assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(303);
        String code = steps.newest(email, CODE);
        String other = code.equals("000000") ? "000001" : "000000";
        HttpResponse<String> wrong = http.form(own, page + "/confirm", "code=" + other);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("pas le code").doesNotContain("⟦");
        assertThat(http.form(own, page + "/confirm", "code=" + code).statusCode())
                .isEqualTo(303);
    }

    @Test
    void soManyCodesGoToOneAddressAndSoManyWrongOnesAreTaken() {
        String page = steps.left(own, email) + "/erase";
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + steps.file(own, email))
                        .statusCode())
                .as("the team knows it, so that codes are no receipts")
                .isEqualTo(200);
        for (int sent = 0; sent < 3; sent++) {
            assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(303);
        }
        steps.change(
                own, "update platform.erasure_request set codes_sent = 0, code_until = code_until - interval '1 day'");
        HttpResponse<String> fourth = http.form(own, page + "/code", "");
        assertThat(fourth.statusCode()).as("as if half an hour had gone").isEqualTo(429);
        assertThat(fourth.body()).contains("Trop de codes sont déjà partis");
        String another = steps.left(own, email) + "/erase";
        assertThat(http.form(own, another + "/code", "").statusCode())
                .as("the same address in another file")
                .isEqualTo(429);

        email = "q" + email;
        String guessed = steps.left(own, email) + "/erase";
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + steps.file(own, email))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.form(own, guessed + "/code", "").statusCode()).isEqualTo(303);
        String code = steps.newest(email, CODE);
        String other = code.equals("000000") ? "000001" : "000000";
        for (int tried = 0; tried < 10; tried++) {
            assertThat(http.form(own, guessed + "/confirm", "code=" + other).statusCode())
                    .isEqualTo(422);
            steps.change(own, "update platform.erasure_request set code_tries = 0");
        }
        HttpResponse<String> enough = http.form(own, guessed + "/confirm", "code=" + code);
        assertThat(enough.statusCode()).isEqualTo(429);
        assertThat(enough.body()).contains("Trop de codes faux").doesNotContain("⟦");
        String mine = steps.left(own, email) + "/erase";
        assertThat(http.form(own, mine + "/code", "").statusCode()).isEqualTo(303);
        assertThat(http.form(own, mine + "/confirm", "code=" + steps.newest(email, CODE))
                        .statusCode())
                .as("who types wrong codes about one file keeps nobody of the same address from the own one")
                .isEqualTo(303);
    }

    @Test
    void whoProvedAnAddressEndsNothingOfWhoeverHasTheNextOne() throws SQLException {
        String victim = email;
        steps.left(own, email);
        UUID theirs = ErasureSteps.person(new OfferId(UUID.fromString(steps.file(own, email))));
        email = "e" + victim;
        String mine = steps.left(own, email);
        UUID attacker = ErasureSteps.person(new OfferId(UUID.fromString(steps.file(own, email))));
        askAndConfirm(mine + "/erase");
        HttpResponse<String> changed = http.form(
                own,
                mine + "/change",
                "kind=housing&postcode=31000+Toulouse&capacity=2&shared=no&languages=fr&host=couple&name=Odile+Blanc&email="
                        + victim);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        String page = URI.create(changed.headers().firstValue("location").orElseThrow())
                        .getPath() + "/erase";
        assertThat(http.get(own, page).body())
                .as("nor is it told what that one keeps here")
                .containsOnlyOnce("Votre offre ");
        assertThat(steps.erasedAfter(own, Duration.ofDays(22)))
                .as("the own file")
                .isEqualTo(1);
        assertThat(ErasureSteps.keys(attacker)).isZero();
        assertThat(ErasureSteps.keys(theirs)).as("nobody proved this address").isEqualTo(1);

        email = "f" + victim;
        String again = steps.left(own, email);
        assertThat(http.form(own, again + "/erase/code", "").statusCode()).isEqualTo(303);
        String code = steps.newest(email, CODE);
        String moved = http.form(
                        own,
                        again + "/change",
                        "kind=housing&postcode=31000+Toulouse&capacity=2&shared=no&languages=fr&host=couple&name=Odile+Blanc&email="
                                + victim)
                .headers()
                .firstValue("location")
                .orElseThrow();
        steps.change(own, "update matching.identity_change set asked_at = asked_at - interval '15 days'");
        assertThat(http.form(own, URI.create(moved).getPath() + "/erase/confirm", "code=" + code)
                        .statusCode())
                .as("the code went to another address")
                .isEqualTo(409);
    }

    @Test
    void whoGaveNoAddressIsToldWhomToAsk() {
        String left = Caseworker.object(http.json(
                        own,
                        "/api/v1/offers",
                        "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"phone\":\"+33 6 98 11 22 33\"}"))
                .getString("statusUrl");
        String page = ErasureSteps.own(left) + "/erase";
        assertThat(http.get(own, page).body())
                .as("the association has neither a telephone nor an address to be named")
                .contains("Demandez-le à la personne de l’équipe que vous connaissez.")
                .doesNotContain("M’envoyer le code", "Appelez");
        assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(409);
    }

    @Test
    void thePersonSeesWhoOpenedTheFileAndNamesOnlyWhereTheAssociationChoosesSo() {
        String page = steps.left(own, email) + "/readers";
        assertThat(http.get(own, page).body())
                .contains("Personne ne l’a ouvert")
                .doesNotContain("⟦");
        String id = steps.file(own, email);
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + id).statusCode())
                .isEqualTo(200);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/offers/" + id)).contains("/desk/erasures/record/" + id);
        assertThat(signedIn.get(own, Role.LEAD, "/fr/desk/erasures/record/" + id)
                        .status())
                .isEqualTo(303);
        assertThat(http.get(own, page).body())
                .contains("équipe d’accompagnement", "référente pour la protection")
                .doesNotContain("Jeanne", "⟦");
        UUID file = UUID.fromString(id);
        tenants.as(own, () -> {
            for (int reader = 0; reader < 60; reader++) {
                audit.recordFor(UUID.randomUUID(), "offer.read", "offer", List.of(file));
            }
            audit.recordFor(UUID.randomUUID(), "offer.read", "offer", Collections.nCopies(1_100, file));
            UUID caseworker = book.withOneOf(Set.of(Role.CASEWORKER)).iterator().next();
            return book.change(caseworker, Set.of(Role.VOLUNTEER), List.of());
        });
        assertThat(http.get(own, page).body())
                .contains("50 sur 63", "page=2")
                .as("the latest come first")
                .doesNotContain("équipe d’accompagnement");
        assertThat(http.get(own, page + "?page=2").body())
                .as("what they were then")
                .contains("équipe d’accompagnement", "référente pour la protection")
                .doesNotContain("⟦");
        steps.change(
                own, "insert into platform.tenant_value (key, value) values (?, ?)", "keeping.reader_names", "yes");
        steps.change(own, "update platform.tenant_value set value = value where key = ?", "keeping.reader_names");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/data-protection")).contains("Registre des traitements");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/data-protection/record"))
                .contains(own.name(), "24 mois", "article 30")
                .doesNotContain("{association}", "{months}");
        assertThat(signedIn.get(own, Role.ADMIN, "/en/admin/data-protection/processor.md")
                        .body())
                .contains("article 28");
    }
}
