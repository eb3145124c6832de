package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
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
import org.teranga.platform.erasure.term.WarnAndErase;
import org.teranga.platform.identity.Role;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What an erasure used to leave behind: whoever stood behind a record before, and bars without an end. */
@ExtendWith(ArquillianExtension.class)
class NothingKeptIT {
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365 + 1);

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Letterbox letters;

    @Inject
    private WarnAndErase nightly;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

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
    void whoeverStoodBehindARecordBeforeIsErasedWithIt() throws SQLException {
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 3), contact("a-" + email)));
        UUID first = person(home);
        String link = changed("/fr/offer/status/" + pool.followed(own, home).token(), "b-" + email);
        UUID second = person(home);
        change("update matching.identity_change set outcome = 'objected'");
        pool.ready(own, home);
        changed(link, "c-" + email);
        UUID third = person(home);
        assertThat(first).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(third);
        assertThat(shown(first)).isEqualTo(3);
        change("update matching.identity_change set asked_at = asked_at - interval '15 days'");

        String hold =
                "insert into platform.legal_hold (id, person, reason, placed_at, placed_by) values (?, ?, '', now(), ?)";
        change(hold, UUID.randomUUID(), first, UUID.randomUUID());
        assertThat(asked(third)).as("who was before may be held").isEqualTo(409);
        change("update platform.legal_hold set lifted_at = now(), lifted_by = placed_by");
        erased(third);
        assertThat(keys(first) + keys(second) + keys(third)).isZero();
        assertThat(shown(first) + shown(second) + shown(third)).isZero();
    }

    @Test
    void whoTookARecordOverErasesTheirOwnPartAndNothingThatTheOneBeforeHadShown() throws SQLException {
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 3), contact("a-" + email)));
        UUID first = person(home);
        String link = changed("/fr/offer/status/" + pool.followed(own, home).token(), "b-" + email);
        UUID second = person(home);
        change("update matching.identity_change set outcome = 'objected', asked_at = asked_at - interval '15 days'");
        pool.ready(own, home);
        assertThat(erasedByThemselves(link, "b-" + email)).isEqualTo(1);
        assertThat(keys(second) + shown(second)).as("their own part").isZero();
        assertThat(keys(first)).isEqualTo(1);
        assertThat(shown(first)).as("what the one before had shown").isEqualTo(3);
        assertThat(person(home)).isEqualTo(first);
        assertThat(Rows.all("select count(*) from matching.offer where id = '" + home.value()
                        + "' and status = 'withdrawn' and email is null and account_id is null"))
                .containsExactly("1");
        assertThat(house.browser().get(URI.create(House.address(own) + link)).status())
                .isEqualTo(404);

        TestClock.ahead(Duration.ofDays(200), () -> tenants.as(own, nightly::warn));
        assertThat(shown(first)).isEqualTo(3);
        TestClock.ahead(Duration.ofDays(240), () -> tenants.as(own, nightly::erase));
        assertThat(keys(first) + shown(first)).as("its time has ended").isZero();
    }

    @Test
    void whoeverIsStillTheSameErasesAllTheirIdsAndTwoOfTheTeamWhatSomebodyLeft() throws SQLException {
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 3), contact("a-" + email)));
        UUID first = person(home);
        String link = changed("/fr/offer/status/" + pool.followed(own, home).token(), "b-" + email);
        UUID second = person(home);
        change("update matching.identity_change set outcome = 'objected', asked_at = asked_at - interval '15 days'");
        pool.ready(own, home);
        link = changed(link, "c-" + email);
        UUID third = person(home);
        said("b-" + email, "same");
        change("update matching.identity_change set asked_at = asked_at - interval '15 days'");
        assertThat(person(home)).isEqualTo(second);
        assertThat(erasedByThemselves(link, "c-" + email)).isEqualTo(1);
        assertThat(keys(second) + keys(third) + shown(second)).isZero();
        assertThat(shown(first)).isEqualTo(3);
        erased(first);
        assertThat(keys(first) + shown(first)).isZero();
        assertThat(asked(first)).as("nothing is left to find").isEqualTo(404);
    }

    @Test
    void whatElseIsKeptUnderAnEarlierIdStaysUntilItGoes() throws SQLException {
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 3), contact("a-" + email)));
        UUID first = person(home);
        OfferId other = pool.home(own, 1);
        change(
                "update matching.offer set person_id = ?, name = null, email = null, phone = null, remarks = null where id = ?",
                first,
                other.value());
        changed("/fr/offer/status/" + pool.followed(own, home).token(), "b-" + email);
        UUID second = person(home);
        change("update matching.identity_change set asked_at = asked_at - interval '15 days'");
        erased(second);
        assertThat(keys(first)).as("another offer is kept under it").isEqualTo(1);
        assertThat(shown(first)).isEqualTo(3);
        assertThat(Rows.all("select status from matching.offer where id = '" + other.value() + "'"))
                .containsExactly("received");
        erased(first);
        assertThat(shown(first)).isZero();
    }

    @Test
    void aBarEndsAfterFiveYearsWhetherAnybodyWasErasedOrNot() throws SQLException {
        somethingWasWrong("a-");
        assertThat(bars()).isEqualTo(1);
        assertThat(traces()).isPositive();
        after(FIVE_YEARS.minusDays(3));
        assertThat(bars()).isEqualTo(1);
        after(FIVE_YEARS.plusDays(3));
        assertThat(bars() + traces()).isZero();
    }

    @Test
    void aBarThatIsLiftedAfterAnErasureLeavesNoRowAndAHostWhoIsHereStaysFrozen() throws SQLException {
        OfferId gone = somethingWasWrong("a-");
        erased(person(gone));
        assertThat(bars()).isEqualTo(1);
        lift("host-a-" + email);
        assertThat(bars() + traces() + erasedBars()).isZero();

        OfferId here = somethingWasWrong("b-");
        erased(UUID.fromString(
                Rows.all("select n.person_id from matching.bar b join matching.need n on n.id = b.need_id"
                                + " where b.tenant_id = '" + own.id() + "'")
                        .getFirst()));
        lift("need-b-" + email);
        assertThat(erasedBars()).isZero();
        assertThat(bars()).as("nobody has said that the host is safe").isEqualTo(1);
        String page = signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + here);
        assertThat(page).contains("This host is proposed to nobody");
        Matcher bar = Pattern.compile("/en/desk/bars/[0-9a-f-]{36}").matcher(page);
        assertThat(bar.find()).isTrue();
        assertThat(signedIn.post(own, Role.LEAD, bar.group(), Map.of("reason", "Seen by two of us at their home."))
                        .status())
                .isEqualTo(303);
        confirmed();
        assertThat(bars() + traces()).isZero();
    }

    @Test
    void whoLiftsABarOfSomebodyErasedLiftsNoneOfAnotherHouseholdWithTheSameNumber() throws SQLException {
        String number = "+33698112244";
        NeedId gone =
                pool.known(own, pool.household(own, 2, 40), new Contact("Amina Diallo", null, number, null, "fr"));
        NeedId here = pool.known(own, pool.household(own, 2, 40), new Contact("Fatou Sow", null, number, null, "fr"));
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 2), contact("host-c-" + email)));
        somethingWasWrong(gone, home);
        somethingWasWrong(here, home);
        erased(UUID.fromString(Rows.all("select person_id from matching.need where id = '" + gone.value() + "'")
                .getFirst()));
        lift("host-c-" + email);
        assertThat(count("matching.bar where pair_lifted_at is null and need_id = '" + here.value() + "'"))
                .as("nobody has said that these two may meet again")
                .isEqualTo(1);
    }

    /** A stay of these two ended badly; the host's offer. */
    private OfferId somethingWasWrong(String prefix) {
        NeedId need = pool.known(own, pool.household(own, 2, 40), contact("need-" + prefix + email));
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 2), contact("host-" + prefix + email)));
        return somethingWasWrong(need, home);
    }

    private OfferId somethingWasWrong(NeedId need, OfferId home) {
        UUID placement = UUID.randomUUID();
        change(
                "insert into matching.placement (id, version, need_id, offer_id, state, whole, places, starts_on,"
                        + " proposed_at, proposed_by, reviewed_by, approved_by, changed_at)"
                        + " values (?, 1, ?, ?, 'introduced', true, 2, current_date, now(), ?, ?, ?, now())",
                placement,
                need.value(),
                home.value(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                "/en/desk/placements/" + placement + "/end",
                                Map.of("reason", "not_well"))
                        .status())
                .isEqualTo(303);
        return home;
    }

    /** Whoever holds this link and reads this mailbox erases the own file; how many persons went. */
    private int erasedByThemselves(String link, String address) {
        URI page = URI.create(House.address(own) + link + "/erase");
        assertThat(house.browser().post(URI.create(page + "/code"), "").status())
                .isEqualTo(303);
        Matcher code = Pattern.compile("\\b(\\d{6})\\b")
                .matcher(letters.to(address).getFirst().replaceAll("(?s)<head.*?</head>", ""));
        assertThat(code.find()).isTrue();
        assertThat(house.browser()
                        .post(URI.create(page + "/confirm"), "code=" + code.group(1))
                        .status())
                .isEqualTo(303);
        return TestClock.ahead(Duration.ofDays(8), () -> tenants.as(own, nightly::erase));
    }

    /** The old address says whether it is still the same person. */
    private void said(String address, String word) {
        Matcher link = Pattern.compile("(/[a-z]{2}/identity/[A-Za-z0-9_-]+)")
                .matcher(letters.to(address).stream()
                        .filter(letter -> letter.contains("/identity/"))
                        .findFirst()
                        .orElseThrow());
        assertThat(link.find()).isTrue();
        assertThat(house.browser()
                        .post(URI.create(House.address(own) + link.group(1) + "/" + word), "")
                        .status())
                .isIn(200, 303);
    }

    private void lift(String address) {
        String found = signedIn.post(own, Role.LEAD, "/fr/desk/erased-bars", Map.of("contact", address))
                .body();
        Matcher bar =
                Pattern.compile("(/fr/desk/erased-bars/[0-9a-f-]{36}/lift)").matcher(found);
        assertThat(bar.find()).as(found).isTrue();
        assertThat(signedIn.post(own, Role.LEAD, bar.group(1), Map.of("reason", "contested"))
                        .status())
                .isEqualTo(303);
        confirmed();
    }

    private void confirmed() {
        Matcher waiting = Pattern.compile("(/fr/desk/confirmations/[0-9a-f-]{36}/confirm)")
                .matcher(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"));
        assertThat(waiting.find()).isTrue();
        assertThat(signedIn.post(own, Role.CASEWORKER, waiting.group(1), Map.of())
                        .status())
                .isEqualTo(303);
    }

    private void after(Duration time) {
        TestClock.ahead(time, () -> {
            jobs.stream()
                    .filter(job -> job.kind().name().equals("matching.bars"))
                    .forEach(RecurringJob::run);
            return true;
        });
    }

    private int asked(UUID person) {
        return work.post(own, Role.LEAD, "/api/v1/persons/" + person + "/erase", "")
                .statusCode();
    }

    private void erased(UUID person) {
        assertThat(asked(person)).isEqualTo(202);
        assertThat(work.post(own, Role.CASEWORKER, "/api/v1/persons/" + person + "/erase/confirm", "")
                        .statusCode())
                .isEqualTo(202);
        Eventually.holds(() -> assertThat(keys(person)).isZero());
    }

    /** Changes the address of a home by its link; the link from now on. */
    private String changed(String link, String address) {
        var page = house.browser()
                .post(
                        URI.create(House.address(own) + link + "/change"),
                        Map.of(
                                "kind", "housing",
                                "postcode", "31000 Toulouse",
                                "capacity", "3",
                                "shared", "no",
                                "languages", "fr",
                                "host", "couple",
                                "name", "Jeanne Roux",
                                "email", address));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return URI.create(page.headers().get("location")).getPath();
    }

    private static Contact contact(String address) {
        return new Contact("Jeanne Roux", address, null, null, "fr");
    }

    private UUID person(OfferId offer) throws SQLException {
        return UUID.fromString(Rows.all("select person_id from matching.offer where id = '" + offer.value() + "'")
                .getFirst());
    }

    private static long shown(UUID person) throws SQLException {
        return count("platform.qualification where holder = '" + person + "'");
    }

    private static long keys(UUID person) {
        return count("keys.person_key where wrapped is not null and person_id = '" + person + "'");
    }

    private long bars() {
        return count("matching.bar where tenant_id = '" + own.id() + "'");
    }

    private long traces() {
        return count("matching.bar_trace where tenant_id = '" + own.id() + "'");
    }

    private long erasedBars() {
        return count("matching.erased_bar where tenant_id = '" + own.id() + "'");
    }

    private static long count(String from) {
        try {
            return Long.parseLong(Rows.all("select count(*) from " + from).getFirst());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void change(String statement, Object... values) {
        tenants.as(own, () -> desk.does(() -> sql.change(statement, values)));
    }
}
