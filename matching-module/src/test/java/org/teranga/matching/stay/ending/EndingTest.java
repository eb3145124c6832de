package org.teranga.matching.stay.ending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** The last day: longer or not, where the household sleeps next, and a kind end. */
@Assembled
class EndingTest {
    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);
    private static final LocalDate LAST = TODAY.plusDays(14);

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private AskLastDays askLastDays;

    @Inject
    private RestingOffers resting;

    @Inject
    private Erasure erasure;

    @Inject
    private OwnLastDaysFile ownFile;

    private Tenant own;
    private NeedId need;
    private OfferId home;
    private UUID placement;
    private Browser staff;
    private Browser nobody;
    private String ending;

    @BeforeEach
    void aHouseholdWhoseLastDayComes() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        need = pool.household(own, 3, 40);
        home = pool.readyForNights(own, pool.home(own, 3));
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        placement = pool.living(own, need, home, TODAY.minusDays(90), TODAY.minusDays(76), LAST);
        sql("update matching.placement set state = 'staying'");
        ending = "/fr/desk/stays/" + placement + "/ending";
        staff = signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void neitherReadsTheOtherBeforeBothHaveSaidAndEachLastDayIsAskedOnce() {
        asked();
        String household = letters.link(mail("amina"));
        String host = letters.link(mail("jeanne"));
        asked();
        assertThat(letters.link(mail("jeanne"))).as("asked once").isEqualTo(host);
        String before = page(nobody, host);
        assertThat(before).contains("Le dernier jour", "/say/longer", "Voudriez-vous que cela dure");
        taken(household + "/say/longer", "answer=longer&until=" + LAST.plusDays(60));
        assertThat(page(nobody, host)).as("the host reads nothing of it").isEqualTo(before);
        taken(household + "/say/longer", "answer=not");
        assertThat(page(nobody, household)).contains("pas plus longtemps", "n’a pas encore répondu");
        taken(household + "/say/longer", "answer=longer&until=" + LAST.plusDays(60));
        assertThat(page(staff, ending)).contains("Pas encore de réponse");
        taken(host + "/say/longer", "answer=longer");
        assertThat(page(nobody, household))
                .contains("Vous le voulez tous les deux")
                .doesNotContain("/say/longer\"");
        assertThat(page(nobody, host)).contains("Vous le voulez tous les deux");
        assertThat(waits()).contains("wishes_said");
        taken(host + "/say/longer", "answer=longer");
        assertThat(nobody.post(at(host + "/say/longer"), "answer=not").status())
                .as("both have said")
                .isEqualTo(409);
        extended(LAST.plusDays(60));
        assertThat(waits()).doesNotContain("wishes_said");
        assertThat(page(nobody, letters.link(mail("jeanne")))).doesNotContain("/say/longer");
    }

    @Test
    void whatOneSaidIsTakenAlongAndNothingOfTheOther() {
        UUID member = house.member(own, Role.VOLUNTEER);
        sql("update matching.need set account_id = '" + member + "', version = version + 1");
        asked();
        taken(letters.link(mail("jeanne")) + "/say/longer", "answer=not");
        assertThat(tenants.as(own, () -> desk.alone(() -> String.valueOf(ownFile.of(member)))))
                .contains("household")
                .doesNotContain("host", "longer=false");
    }

    @Test
    void oneWhoWouldNotEndsItKindlyOnTheLastDay() {
        asked();
        taken(letters.link(mail("amina")) + "/say/longer", "answer=longer");
        taken(letters.link(mail("jeanne")) + "/say/longer", "answer=not");
        assertThat(page(nobody, letters.link(mail("amina")))).contains("Personne n’a à s’expliquer");
    }

    @Test
    void whatIsSaidOfALastDayIsSaidInDaysThatCome() {
        asked();
        String host = letters.link(mail("jeanne"));
        for (String sent : List.of("", "answer=maybe", "answer=longer&until=" + LAST, "answer=longer&until=soon")) {
            assertThat(nobody.post(at(host + "/say/longer"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        sql("update matching.placement set ends_on = current_date + 90");
        assertThat(nobody.post(at(host + "/say/longer"), "answer=not").status())
                .as("another last day")
                .isEqualTo(409);
    }

    @Test
    void whereTheySleepNextIsPlannedForThatLastDayAlone() {
        for (String sent : List.of("", "next=castle")) {
            assertThat(staff.post(at(ending + "/plan"), sent).status()).as(sent).isEqualTo(422);
        }
        taken(staff, ending + "/plan", "next=own_home&words=Bail+sign%C3%A9");
        assertThat(page(staff, ending)).contains("Bail signé", "un logement à eux");
        assertThat(text("select encode(words, 'escape') from matching.stay_end_plan"))
                .doesNotContain("Bail");
        sql("update matching.placement set ends_on = current_date + 90");
        assertThat(page(staff, ending)).as("another last day").doesNotContain("Bail signé");
        assertThat(signedIn(Role.VOLUNTEER)
                        .post(at(ending + "/plan"), "next=own_home")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onceItHasEndedSomebodySpeaksWithEachAndTheHomeRestsUntilItsHostSaysFromWhen() {
        ended();
        assertThat(waits()).contains("closing_talk_household", "closing_talk_host", "keys_back");
        taken(staff, ending + "/done", "what=keys_back");
        assertThat(waits()).doesNotContain("keys_back");
        assertThat(staff.post(at(ending + "/done"), "what=keys_back").status()).isEqualTo(404);
        assertThat(rests()).isTrue();
        NeedId other = pool.household(own, 2, 10);
        pool.reached(own, other, home);
        assertThat(caseworker
                        .post(
                                own,
                                Role.CASEWORKER,
                                "/api/v1/placements",
                                "{\"needId\":\"" + other + "\",\"offerId\":\"" + home + "\"}")
                        .body())
                .contains("rests after a stay");
        String host = letters.link(mail("jeanne"));
        assertThat(page(nobody, host)).contains("Quand pourriez-vous accueillir de nouveau", "clés");
        assertThat(page(nobody, letters.link(mail("amina")))).doesNotContain("/say/again");
        assertThat(nobody.post(at(letters.link(mail("amina")) + "/say/again"), "from=" + TODAY)
                        .status())
                .as("the household")
                .isEqualTo(404);
        for (String day :
                List.of("", TODAY.minusDays(1).toString(), TODAY.plusYears(9).toString())) {
            assertThat(nobody.post(at(host + "/say/again"), "from=" + day).status())
                    .as(day)
                    .isEqualTo(422);
        }
        taken(host + "/say/again", "from=" + TODAY.plusDays(30));
        taken(host + "/say/again", "from=" + TODAY.plusDays(30));
        assertThat(rests()).isFalse();
        assertThat(text("select cast(available_from as text) from matching.offer"))
                .isEqualTo(TODAY.plusDays(30).toString());
        assertThat(page(nobody, host)).contains("Vous avez dit");
    }

    @Test
    void aHomeToWhichOthersAreToComeDoesNotRest() {
        NeedId next = pool.household(own, 2, 10);
        sql("update matching.placement set whole = false");
        UUID other = pool.introduced(own, next, home);
        assertThat(other).isNotNull();
        ended();
        assertThat(rests()).isFalse();
    }

    @Test
    void theHouseholdKeepsTheTimeThatItHasWaited() {
        String waited = text("select cast(waiting_since as text) from matching.need");
        ended();
        assertThat(text("select cast(waiting_since as text) from matching.need"))
                .isEqualTo(waited);
        assertThat(text("select status from matching.need")).isEqualTo("received");
    }

    @Test
    void nobodyElseComesToItAndAnErasureTakesThePlanAlong() {
        Tenant stranger = caseworker.open(Role.CASEWORKER);
        Browser other = house.browser();
        house.signIn(other, stranger, House.userName(stranger, Role.CASEWORKER));
        URI theirs = URI.create(House.address(stranger) + ending);
        assertThat(other.get(theirs).status()).isEqualTo(404);
        assertThat(other.post(URI.create(theirs + "/plan"), "next=own_home").status())
                .isEqualTo(404);
        taken(staff, ending + "/plan", "next=own_home&words=Bail");
        UUID member = house.member(own, Role.LEAD);
        sql("update matching.offer set account_id = '" + member + "', version = version + 1");
        assertThat(signedIn(Role.LEAD).get(at(ending)).status()).as("the host").isEqualTo(404);
        UUID household = UUID.fromString(text("select cast(person_id as text) from matching.need"));
        sql("update matching.placement set state = 'ended'");
        tenants.as(own, () -> {
            erasure.erasePerson(household);
            return true;
        });
        assertThat(text("select count(*) || '' from matching.stay_end_plan")).isEqualTo("0");
    }

    private void asked() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    askLastDays.due().forEach(askLastDays::ask);
                    return true;
                }));
    }

    private void ended() {
        taken(staff, "/fr/desk/placements/" + placement + "/end", "reason=as_agreed&next=own_home");
    }

    private void extended(LocalDate until) {
        taken(staff, "/fr/desk/placements/" + placement + "/extend", "until=" + until);
    }

    private boolean rests() {
        return tenants.as(own, () -> desk.does(() -> resting.all().contains(home)));
    }

    private Browser signedIn(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private void taken(String path, String form) {
        taken(nobody, path, form);
    }

    private void taken(Browser browser, String path, String form) {
        Browser.Page answer = browser.post(at(path), form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private List<String> waits() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class)));
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(select + " where tenant_id = :tenant limit 1")
                        .one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(statement + " where tenant_id = :tenant").update()));
    }
}
