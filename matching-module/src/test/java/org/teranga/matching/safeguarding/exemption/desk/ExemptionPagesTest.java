package org.teranga.matching.safeguarding.exemption.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** One lead grants an exemption, another human confirms it; it ends, and nobody is exempted from the floor, by no door. */
@Assembled
class ExemptionPagesTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String POLICY =
            "{\"kinds\":{\"housing\":[{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"},"
                    + "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"},"
                    + "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\"},"
                    + "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"},"
                    + "{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\"},"
                    + "{\"check\":\"interview\",\"of\":\"adults\",\"before\":\"proposal\"}]},\"reason\":\"We talk\"}";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Offers offers;

    @Inject
    private OfferFloor floor;

    @Inject
    private Exemptions exemptions;

    @Inject
    private KnownSubjects checked;

    @Inject
    private KeepAdults keepAdults;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private UUID staff;
    private UUID lead;
    private OfferId offer;
    private UUID host;

    @BeforeEach
    void aHomeThatIsAskedMore() {
        own = caseworker.open(Role.CASEWORKER);
        house.member(own, Role.ADMIN);
        lead = house.member(own, Role.LEAD);
        staff = UUID.fromString(
                in(() -> database.sql("select cast(id as text) from platform.membership where tenant_id = :tenant"
                                + " and 'CASEWORKER' = any (roles)")
                        .first(String.class)
                        .orElseThrow()));
        assertThat(caseworker
                        .send(own, Role.ADMIN, "PUT", "/api/v1/policies", POLICY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(caseworker
                        .post(own, Role.LEAD, "/api/v1/policies/publish", "{}")
                        .statusCode())
                .isEqualTo(200);
        offer = pool.ready(own, pool.home(own, 2));
        host = in(() -> offers.find(offer).orElseThrow().contact().personId());
        assertThat(lacks()).containsExactly("interview");
    }

    @Test
    void whatALeadGrantsCountsOnceAnotherConfirmsItAndEnds() {
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(30)).status())
                .isEqualTo(303);
        assertThat(lacks()).as("one alone").containsExactly("interview");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/confirmations"))
                .contains("Exempt whoever offers from", "A room, a home", pool.numberOf(own, offer), "On its way");
        String act = act(Role.CASEWORKER);
        assertThat(confirm(Role.LEAD, act)).as("who asked").isEqualTo(409);
        assertThat(confirm(Role.CASEWORKER, act)).isEqualTo(303);
        assertThat(lacks()).isEmpty();
        assertThat(signedIn.page(own, Role.LEAD, path()))
                .contains("Counts", "On its way")
                .doesNotContain("⟦");
        String link = pool.followed(own, offer).token();
        assertThat(http.get(own, "/en/offer/status/" + link + "/path").body())
                .contains("Not asked of you until")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/ar/desk/waiting")).doesNotContain("⟦");

        until(TODAY);
        assertThat(lacks()).as("its last day").isEmpty();
        until(TODAY.minusDays(1));
        assertThat(lacks()).as("over by itself").containsExactly("interview");
        until(TODAY.plusDays(3));
        assertThat(signedIn.post(own, Role.CASEWORKER, path() + "/" + id() + "/end", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.LEAD, path() + "/" + id() + "/end", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(lacks()).as("taken back").containsExactly("interview");
    }

    @Test
    void whatWasGrantedForHoursOfFrenchDoesNotCountForAHome() {
        OfferId hours = pool.ready(own, pool.offer(own, "language", 1, false));
        in(() -> database.sql("update matching.offer set person_id = :host where tenant_id = :tenant and id = :hours")
                .bind("host", host)
                .bind("hours", hours.value())
                .update());
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(30)).status())
                .isEqualTo(303);
        assertThat(confirm(Role.CASEWORKER, act(Role.CASEWORKER))).isEqualTo(303);
        assertThat(lacks()).isEmpty();
        in(() -> database.sql("update matching.check_exemption set kind = 'language' where tenant_id = :tenant")
                .update());
        assertThat(lacks()).as("granted for another help").containsExactly("interview");
        assertThat(signedIn.page(own, Role.LEAD, path())).contains("Hours of French");
        in(() -> database.sql("update matching.check_exemption set kind = null where tenant_id = :tenant")
                .update());
        assertThat(lacks()).as("for nobody knows what").containsExactly("interview");
    }

    @Test
    void whoeverIsWrittenInTheirPlaceIsNotExempted() {
        pool.known(own, offer, new Contact("Aminata Diallo", "a@" + own.slug() + ".example.org", null, null, "fr"));
        pool.notReady(own, offer);
        asked(Role.LEAD, host + ":interview", TODAY.plusDays(30));
        assertThat(confirm(Role.CASEWORKER, act(Role.CASEWORKER))).isEqualTo(303);
        assertThat(lacks()).as("has shown nothing else").doesNotContain("interview");
        String another = "kind=housing&postcode=31000+Toulouse&languages=fr&capacity=2&shared=no&host=couple"
                + "&name=Bruno+Petit&email=b@" + own.slug() + ".example.org";
        String link = "/en/offer/status/" + pool.followed(own, offer).token();
        assertThat(http.form(own, link + "/change", another).statusCode()).isEqualTo(303);
        assertThat(lacks()).contains("interview");
    }

    @Test
    void norIsAnotherAdultUnderTheNameOfWhoWas() {
        UUID adult = in(() -> keepAdults.moveIn(owner(), adult("Jean-Paul"), "en"));
        asked(Role.LEAD, adult + ":interview", TODAY.plusDays(30));
        String mark = in(() -> keepAdults.mark(keepAdults.of(owner()).stream()
                .filter(one -> one.id().equals(adult))
                .findFirst()
                .orElseThrow()));
        assertThat(in(() -> keepAdults.correct(owner(), adult, adult("Bruno"), mark)))
                .as("even before it is confirmed")
                .isNotEqualTo(adult);
    }

    @Test
    void theSecondPersonReadsOfWhichAdultItIs() {
        UUID adult = in(() -> keepAdults.moveIn(owner(), adult("Jean-Paul"), "en"));
        assertThat(asked(Role.LEAD, adult + ":interview", TODAY.plusDays(30)).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/confirmations"))
                .contains("Exempt Jean-Paul from");
    }

    @Test
    void nobodyIsExemptedFromTheFloorNorForEver() {
        UUID home = offer.value();
        for (String what : List.of(
                host + ":identity",
                host + ":charter",
                host + ":ethics_course",
                host + ":trauma_course",
                home + ":home_visit",
                UUID.randomUUID() + ":interview",
                host + ":own:nothing",
                host.toString(),
                "")) {
            assertThat(asked(Role.LEAD, what, TODAY.plusDays(3)).status())
                    .as(what)
                    .isEqualTo(422);
        }
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusYears(2)).status())
                .isEqualTo(422);
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.minusDays(1)).status())
                .isEqualTo(422);
        smuggle(host, "identity");
        smuggle(host, "charter");
        assertThat(in(() -> floor.checks(List.of(offer)).get(offer).all().stream()
                        .filter(one -> one.floor())
                        .map(one -> one.check())
                        .toList()))
                .as("a row that somebody wrote past all doors")
                .contains("identity", "home_visit");
        pool.notReady(own, offer);
        assertThat(lacks()).contains("charter", "ethics_course");
    }

    @Test
    void nobodyGrantsOrConfirmsWhatIsTheirOwn() {
        assertThat(asked(Role.CASEWORKER, host + ":interview", TODAY.plusDays(3))
                        .status())
                .as("no lead")
                .isEqualTo(403);
        assertThat(asked(Role.ADMIN, host + ":interview", TODAY.plusDays(3)).status())
                .as("an administrator")
                .isEqualTo(403);
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(3)).status())
                .isEqualTo(303);
        String act = act(Role.CASEWORKER);
        pool.belongs(own, pool.household(own, 2, 1), offer, staff);
        assertThat(confirm(Role.CASEWORKER, act)).as("it is their home").isEqualTo(409);
        pool.belongs(own, pool.household(own, 2, 1), offer, lead);
        assertThat(confirm(Role.CASEWORKER, act)).as("it is the lead's by now").isEqualTo(409);
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(9)).status())
                .as("their own home")
                .isEqualTo(409);
        assertThat(signedIn.get(own, Role.LEAD, path()).status()).isEqualTo(409);
        assertThat(lacks()).containsExactly("interview");
    }

    @Test
    void whoeverMovedOutExemptsNobodyOfThatHome() {
        in(() -> database.sql("insert into matching.home (tenant_id, id, person_id, changed_at)"
                        + " values (:tenant, :home, :host, now()) on conflict do nothing")
                .bind("home", offer.value())
                .bind("host", host)
                .update());
        in(() ->
                database.sql("""
                        insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at, moved_out_at)
                        values (:tenant, :lead, :home, false, now(), now())
                        """).bind("lead", lead).bind("home", offer.value()).update());
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(3)).status())
                .isEqualTo(409);
        assertThat(in(() -> checked.find(offer.value()).orElseThrow().persons()))
                .as("nor do they visit it")
                .contains(lead, host);
    }

    @Test
    void twoAccountsOfOneHumanAreNotTwo() {
        assertThat(asked(Role.LEAD, host + ":interview", TODAY.plusDays(3)).status())
                .isEqualTo(303);
        in(() -> database.sql(
                        "update platform.membership set email_hash = 'one human' where tenant_id = :tenant and id in (:one, :other)")
                .bind("one", staff)
                .bind("other", lead)
                .update());
        assertThat(confirm(Role.CASEWORKER, act(Role.CASEWORKER))).isEqualTo(409);
        assertThat(lacks()).containsExactly("interview");
    }

    @Test
    void whatWasTakenBackOrIsOverIsNotConfirmed() {
        asked(Role.LEAD, host + ":interview", TODAY.plusDays(3));
        String first = act(Role.CASEWORKER);
        asked(Role.LEAD, host + ":interview", TODAY.plusDays(4));
        assertThat(confirm(Role.CASEWORKER, first)).as("asked anew").isEqualTo(404);
        assertThat(in(() -> database.sql("select count(*) from platform.audit_entry"
                                + " where tenant_id = :tenant and action = 'exemption.end'")
                        .one(Long.class)))
                .as("and the trail says so")
                .isEqualTo(1);
        String second = act(Role.CASEWORKER);
        until(TODAY.minusDays(1));
        assertThat(confirm(Role.CASEWORKER, second)).as("over by now").isEqualTo(409);
        assertThat(lacks()).containsExactly("interview");
    }

    @Test
    void anErasureTakesItAlong() {
        asked(Role.LEAD, host + ":interview", TODAY.plusDays(3));
        assertThat(confirm(Role.CASEWORKER, act(Role.CASEWORKER))).isEqualTo(303);
        assertThat(in(() -> exemptions.of(List.of(host)).getFirst().words())).isEqualTo("On its way");
        in(() -> {
            erasure.erasePerson(host);
            return true;
        });
        assertThat(in(() -> exemptions.of(List.of(host)))).isEmpty();
    }

    private HomeOwner owner() {
        return new HomeOwner(offer, "7KV7B-7MDQC", new HomeId(offer.value()), host, null);
    }

    private Answers adult(String name) {
        return new Answers(Map.of(
                "name", List.of(name), "email", List.of("jp@" + own.slug() + ".example.org"), "age", List.of("58")));
    }

    private Browser.Page asked(Role role, String what, LocalDate until) {
        Map<String, String> fields = new HashMap<>(
                Map.of("what", what, "reason", "on_its_way", "words", "On its way", "until", until.toString()));
        return signedIn.post(own, role, path(), fields);
    }

    private String act(Role reader) {
        Matcher act = Pattern.compile("id=\"act-([0-9a-f-]{36})\"")
                .matcher(signedIn.page(own, reader, "/en/desk/confirmations"));
        assertThat(act.find()).isTrue();
        return act.group(1);
    }

    private int confirm(Role role, String act) {
        return signedIn.post(own, role, "/en/desk/confirmations/" + act + "/confirm", Map.of())
                .status();
    }

    private UUID id() {
        return in(() -> exemptions.of(List.of(host)).getFirst().id());
    }

    private void until(LocalDate day) {
        in(() -> database.sql(
                        "update matching.check_exemption set until = :day where tenant_id = :tenant and ended_at is null")
                .bind("day", day)
                .update());
    }

    private void smuggle(UUID subject, String check) {
        in(() -> database.sql("""
                        insert into matching.check_exemption (tenant_id, id, subject_id, keeper_id, kind, check_code, reason, until, granted_by,
                            granted_at, confirmed_by, confirmed_at)
                        values (:tenant, gen_random_uuid(), :subject, :subject, 'housing', :check, 'known', :until, :one, now(), :other, now())
                        """)
                .bind("subject", subject)
                .bind("check", check)
                .bind("until", TODAY.plusDays(30))
                .bind("one", lead)
                .bind("other", staff)
                .update());
    }

    private List<String> lacks() {
        return in(() -> floor.missing(offer));
    }

    private String path() {
        return "/en/desk/exemptions/" + offer.value();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
