package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.intake.Contact;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.WarnAndErase;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The ways to an erasure: the own page, the end of a term, the lead with another person; and what stands against each. */
@ExtendWith(ArquillianExtension.class)
class ErasureDoorsIT {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("(/fr/erasure/[A-Za-z0-9_-]{32})");
    private static final Duration EIGHT_DAYS = Duration.ofDays(8);

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

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
    private AuditTrail audit;

    @Inject
    private MemberBook book;

    @Inject
    private WarnAndErase nightly;

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
    void thePersonErasesTheOwnFileWithACodeAndHasSevenDaysToTakeItBack() {
        String page = own(left()) + "/erase";
        assertThat(http.get(own, page).body()).contains("M’envoyer le code").doesNotContain("⟦");
        assertThat(http.form(own, page + "/confirm", "code=123456").statusCode())
                .as("no code was sent")
                .isEqualTo(409);
        askAndConfirm(page);
        assertThat(http.get(own, page).body()).contains("sera effacé le").doesNotContain("⟦");
        assertThat(erasedAfter(Duration.ofDays(6))).isZero();
        String link = newest(LINK);
        assertThat(http.get(own, link).body()).contains("sera effacé le").doesNotContain("⟦", email);
        assertThat(http.form(own, link + "/keep", "").statusCode()).isEqualTo(303);
        assertThat(http.get(own, link).body()).contains("Aucun effacement");
        assertThat(erasedAfter(EIGHT_DAYS)).isZero();

        askAndConfirm(page);
        assertThat(erasedAfter(EIGHT_DAYS)).isEqualTo(1);
        assertThat(http.get(own, page).statusCode()).isEqualTo(404);
        assertThat(letters.to(email)).isEmpty();
    }

    private void askAndConfirm(String page) {
        assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(303);
        String code = newest(CODE);
        String other = code.equals("000000") ? "000001" : "000000";
        HttpResponse<String> wrong = http.form(own, page + "/confirm", "code=" + other);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("pas le code").doesNotContain("⟦");
        assertThat(http.form(own, page + "/confirm", "code=" + code).statusCode())
                .isEqualTo(303);
    }

    @Test
    void soManyCodesGoToOneAddressAndSoManyWrongOnesAreTaken() {
        String page = own(left()) + "/erase";
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + file()).statusCode())
                .as("the team knows it, so that codes are no receipts")
                .isEqualTo(200);
        for (int sent = 0; sent < 3; sent++) {
            assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(303);
        }
        change("update platform.erasure_request set codes_sent = 0, code_until = code_until - interval '1 day'");
        HttpResponse<String> fourth = http.form(own, page + "/code", "");
        assertThat(fourth.statusCode()).as("as if half an hour had gone").isEqualTo(429);
        assertThat(fourth.body()).contains("Trop de codes sont déjà partis");
        String another = own(left()) + "/erase";
        assertThat(http.form(own, another + "/code", "").statusCode())
                .as("the same address in another file")
                .isEqualTo(429);

        email = "q" + email;
        String guessed = own(left()) + "/erase";
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + file()).statusCode())
                .isEqualTo(200);
        assertThat(http.form(own, guessed + "/code", "").statusCode()).isEqualTo(303);
        String code = newest(CODE);
        String other = code.equals("000000") ? "000001" : "000000";
        for (int tried = 0; tried < 10; tried++) {
            assertThat(http.form(own, guessed + "/confirm", "code=" + other).statusCode())
                    .isEqualTo(422);
            change("update platform.erasure_request set code_tries = 0");
        }
        HttpResponse<String> enough = http.form(own, guessed + "/confirm", "code=" + code);
        assertThat(enough.statusCode()).isEqualTo(429);
        assertThat(enough.body()).contains("Trop de codes faux").doesNotContain("⟦");
        String mine = own(left()) + "/erase";
        assertThat(http.form(own, mine + "/code", "").statusCode()).isEqualTo(303);
        assertThat(http.form(own, mine + "/confirm", "code=" + newest(CODE)).statusCode())
                .as("who types wrong codes about one file keeps nobody of the same address from the own one")
                .isEqualTo(303);
    }

    @Test
    void whoProvedAnAddressEndsNothingOfWhoeverHasTheNextOne() throws SQLException {
        String victim = email;
        left();
        UUID theirs = person(new OfferId(UUID.fromString(file())));
        email = "e" + victim;
        String mine = own(left());
        UUID attacker = person(new OfferId(UUID.fromString(file())));
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
        assertThat(erasedAfter(Duration.ofDays(22))).as("the own file").isEqualTo(1);
        assertThat(keys(attacker)).isZero();
        assertThat(keys(theirs)).as("nobody proved this address").isEqualTo(1);

        email = "f" + victim;
        String again = own(left());
        assertThat(http.form(own, again + "/erase/code", "").statusCode()).isEqualTo(303);
        String code = newest(CODE);
        String moved = http.form(
                        own,
                        again + "/change",
                        "kind=housing&postcode=31000+Toulouse&capacity=2&shared=no&languages=fr&host=couple&name=Odile+Blanc&email="
                                + victim)
                .headers()
                .firstValue("location")
                .orElseThrow();
        change("update matching.identity_change set asked_at = asked_at - interval '15 days'");
        assertThat(http.form(own, URI.create(moved).getPath() + "/erase/confirm", "code=" + code)
                        .statusCode())
                .as("the code went to another address")
                .isEqualTo(409);
    }

    @Test
    void aTermOfWhichNoLetterCanTellBeginsTheNextNight() throws SQLException {
        left();
        UUID quiet = person(new OfferId(UUID.fromString(file())));
        Duration night = Duration.ofDays(715);
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "insert into platform.receipt_count (day, address, sent) values (?, ?, 3)",
                        LocalDate.ofInstant(Instant.now().plus(night), Formats.ZONE),
                        hash.email(new EmailAddress(email)))));
        warnedAfter(night);
        String asked = "select 1 from platform.erasure_request where person = '" + quiet + "'";
        assertThat(Rows.all(asked)).as("the receipts of that day are spent").isEmpty();
        warnedAfter(Duration.ofDays(716));
        assertThat(Rows.all(asked)).hasSize(1);
        assertThat(newest(LINK)).startsWith("/fr/erasure/");
    }

    @Test
    void whoGaveNoAddressIsToldWhomToAsk() {
        String left = Caseworker.object(http.json(
                        own,
                        "/api/v1/offers",
                        "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"phone\":\"+33 6 98 11 22 33\"}"))
                .getString("statusUrl");
        String page = own(left) + "/erase";
        assertThat(http.get(own, page).body())
                .as("the association has neither a telephone nor an address to be named")
                .contains("Demandez-le à la personne de l’équipe que vous connaissez.")
                .doesNotContain("M’envoyer le code", "Appelez");
        assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(409);
    }

    @Test
    void aTermWarnsErasesAndIsStoppedByAHoldOrByAPress() throws SQLException {
        UUID quiet = person(pool.known(own, pool.home(own, 1), contact(email)));
        UUID held = person(pool.known(own, pool.home(own, 1), contact("held-" + email)));
        UUID stays = person(pool.known(own, pool.home(own, 1), contact("stays-" + email)));
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
        assertThat(warnedAfter(Duration.ofDays(690))).as("not yet").isZero();
        assertThat(warnedAfter(Duration.ofDays(715)))
                .as("the members and the two")
                .isEqualTo(5);
        assertThat(letters.to("held-" + email)).isEmpty();
        Matcher link = LINK.matcher(letters.to("stays-" + email).getFirst());
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

        erasedAfter(Duration.ofDays(747));
        assertThat(keys(quiet)).isZero();
        assertThat(keys(held)).isEqualTo(1);
        assertThat(keys(stays)).isEqualTo(1);
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
        String erase = "/api/v1/persons/" + person(home) + "/erase";
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(409);

        UUID host = person(home);
        change(
                "update matching.placement set state = 'ended', end_reason = 'not_well', approved_by = ? where need_id = ?",
                UUID.randomUUID(),
                need.value());
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(202);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"))
                .contains("Effacer la personne");
        assertThat(work.post(own, Role.CASEWORKER, erase + "/confirm", "").statusCode())
                .isEqualTo(202);
        Eventually.holds(() -> assertThat(keys(host)).isZero());

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

    @Test
    void thePersonSeesWhoOpenedTheFileAndNamesOnlyWhereTheAssociationChoosesSo() {
        String left = left();
        String page = own(left) + "/readers";
        assertThat(http.get(own, page).body())
                .contains("Personne ne l’a ouvert")
                .doesNotContain("⟦");
        String id = file();
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
        change("insert into platform.tenant_value (key, value) values (?, ?)", "keeping.reader_names", "yes");
        change("update platform.tenant_value set value = value where key = ?", "keeping.reader_names");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/data-protection")).contains("Registre des traitements");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/data-protection/record"))
                .contains(own.name(), "24 mois", "article 30")
                .doesNotContain("{association}", "{months}");
        assertThat(signedIn.get(own, Role.ADMIN, "/en/admin/data-protection/processor.md")
                        .body())
                .contains("article 28");
    }

    private String file() {
        return Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/offers?q=" + email))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    private String left() {
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"Odile Blanc\",\"email\":\""
                        + email + "\"}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        return Caseworker.object(left).getString("statusUrl");
    }

    private static String own(String statusUrl) {
        return URI.create(statusUrl).getPath().replaceFirst("^/[a-z]{2}/", "/fr/");
    }

    private static Contact contact(String address) {
        return new Contact(null, address, null, null, "fr");
    }

    private String newest(Pattern what) {
        Matcher found = what.matcher(letters.to(email).getFirst().replaceAll("(?s)<head.*?</head>", ""));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int warnedAfter(Duration time) {
        return TestClock.ahead(time, () -> tenants.as(own, nightly::warn));
    }

    private int erasedAfter(Duration time) {
        return TestClock.ahead(time, () -> tenants.as(own, nightly::erase));
    }

    private UUID person(OfferId offer) throws SQLException {
        return UUID.fromString(Rows.all("select person_id from matching.offer where id = '" + offer.value() + "'")
                .getFirst());
    }

    private static long keys(UUID person) {
        try {
            return Rows.all("select 1 from keys.person_key where wrapped is not null and person_id = '" + person + "'")
                    .size();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void change(String statement, Object... values) {
        tenants.as(own, () -> desk.does(() -> sql.change(statement, values)));
    }
}
