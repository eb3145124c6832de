package org.teranga.matching.stay.ending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The last day: longer or not, where the household sleeps next, and a kind end. */
@Assembled
class EndingTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final LocalDate LAST = TODAY.plusDays(14);

    @Inject
    private Caseworker caseworker;

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    @Inject
    private Pool pool;

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

    private HostedHousehold stay;
    private Tenant own;
    private NeedId need;
    private OfferId home;
    private UUID placement;
    private Browser staff;
    private Browser nobody;
    private String ending;

    @BeforeEach
    void aHouseholdWhoseLastDayComes() {
        stay = households.open("fr", Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = stay.own();
        need = stay.need();
        home = stay.home();
        placement = households.living(stay, LAST);
        ending = "/fr/desk/stays/" + placement + "/ending";
        staff = stay.signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void neitherReadsTheOtherBeforeBothHaveSaidAndEachLastDayIsAskedOnce() {
        asked();
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        asked();
        assertThat(stay.linkOfHost()).as("asked once").isEqualTo(host);
        String before = stay.page(nobody, host);
        assertThat(before).contains("Le dernier jour", "/say/longer", "Voudriez-vous que cela dure");
        taken(household + "/say/longer", "answer=longer&until=" + LAST.plusDays(60));
        assertThat(stay.page(nobody, host)).as("the host reads nothing of it").isEqualTo(before);
        taken(household + "/say/longer", "answer=not");
        assertThat(stay.page(nobody, household)).contains("pas plus longtemps", "n’a pas encore répondu");
        taken(household + "/say/longer", "answer=longer&until=" + LAST.plusDays(60));
        assertThat(stay.page(staff, ending)).contains("Pas encore de réponse");
        taken(host + "/say/longer", "answer=longer");
        assertThat(stay.page(nobody, household))
                .contains("Vous le voulez tous les deux")
                .doesNotContain("/say/longer\"");
        assertThat(stay.page(nobody, host)).contains("Vous le voulez tous les deux");
        assertThat(stay.waits()).contains("wishes_said");
        taken(host + "/say/longer", "answer=longer");
        assertThat(nobody.post(stay.at(host + "/say/longer"), "answer=not").status())
                .as("both have said")
                .isEqualTo(409);
        extended(LAST.plusDays(60));
        assertThat(stay.waits()).doesNotContain("wishes_said");
        assertThat(stay.page(nobody, stay.linkOfHost())).doesNotContain("/say/longer");
    }

    @Test
    void whatOneSaidIsTakenAlongAndNothingOfTheOther() {
        UUID member = house.member(own, Role.VOLUNTEER);
        stay.sql("update matching.need set account_id = '" + member + "', version = version + 1");
        asked();
        taken(stay.linkOfHost() + "/say/longer", "answer=not");
        assertThat(tenants.as(own, () -> desk.alone(() -> String.valueOf(ownFile.of(member)))))
                .contains("household")
                .doesNotContain("host", "longer=false");
    }

    @Test
    void oneWhoWouldNotEndsItKindlyOnTheLastDay() {
        asked();
        taken(stay.linkOfHousehold() + "/say/longer", "answer=longer");
        taken(stay.linkOfHost() + "/say/longer", "answer=not");
        assertThat(stay.page(nobody, stay.linkOfHousehold())).contains("Personne n’a à s’expliquer");
    }

    @Test
    void whatIsSaidOfALastDayIsSaidInDaysThatCome() {
        asked();
        String host = stay.linkOfHost();
        for (String sent : List.of("", "answer=maybe", "answer=longer&until=" + LAST, "answer=longer&until=soon")) {
            assertThat(nobody.post(stay.at(host + "/say/longer"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        stay.sql("update matching.placement set ends_on = current_date + 90");
        assertThat(nobody.post(stay.at(host + "/say/longer"), "answer=not").status())
                .as("another last day")
                .isEqualTo(409);
    }

    @Test
    void whereTheySleepNextIsPlannedForThatLastDayAlone() {
        for (String sent : List.of("", "next=castle")) {
            assertThat(staff.post(stay.at(ending + "/plan"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        stay.taken(staff, ending + "/plan", "next=own_home&words=Bail+sign%C3%A9");
        assertThat(stay.page(staff, ending)).contains("Bail signé", "un logement à eux");
        assertThat(text("select encode(words, 'escape') from matching.stay_end_plan"))
                .doesNotContain("Bail");
        stay.sql("update matching.placement set ends_on = current_date + 90");
        assertThat(stay.page(staff, ending)).as("another last day").doesNotContain("Bail signé");
        assertThat(stay.signedIn(Role.VOLUNTEER)
                        .post(stay.at(ending + "/plan"), "next=own_home")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onceItHasEndedSomebodySpeaksWithEachAndTheHomeRestsUntilItsHostSaysFromWhen() {
        ended();
        assertThat(stay.waits()).contains("closing_talk_household", "closing_talk_host", "keys_back");
        stay.taken(staff, ending + "/done", "what=keys_back");
        assertThat(stay.waits()).doesNotContain("keys_back");
        assertThat(staff.post(stay.at(ending + "/done"), "what=keys_back").status())
                .isEqualTo(404);
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
        String host = stay.linkOfHost();
        assertThat(stay.page(nobody, host)).contains("Quand pourriez-vous accueillir de nouveau", "clés");
        assertThat(stay.page(nobody, stay.linkOfHousehold())).doesNotContain("/say/again");
        assertThat(nobody.post(stay.at(stay.linkOfHousehold() + "/say/again"), "from=" + TODAY)
                        .status())
                .as("the household")
                .isEqualTo(404);
        for (String day :
                List.of("", TODAY.minusDays(1).toString(), TODAY.plusYears(9).toString())) {
            assertThat(nobody.post(stay.at(host + "/say/again"), "from=" + day).status())
                    .as(day)
                    .isEqualTo(422);
        }
        taken(host + "/say/again", "from=" + TODAY.plusDays(30));
        taken(host + "/say/again", "from=" + TODAY.plusDays(30));
        assertThat(rests()).isFalse();
        assertThat(text("select cast(available_from as text) from matching.offer"))
                .isEqualTo(TODAY.plusDays(30).toString());
        assertThat(stay.page(nobody, host)).contains("Vous avez dit");
    }

    @Test
    void aHomeToWhichOthersAreToComeDoesNotRest() {
        NeedId next = pool.household(own, 2, 10);
        stay.sql("update matching.placement set whole = false");
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
        stay.taken(staff, ending + "/plan", "next=own_home&words=Bail");
        UUID member = house.member(own, Role.LEAD);
        stay.sql("update matching.offer set account_id = '" + member + "', version = version + 1");
        assertThat(stay.signedIn(Role.LEAD).get(stay.at(ending)).status())
                .as("the host")
                .isEqualTo(404);
        UUID household = UUID.fromString(text("select cast(person_id as text) from matching.need"));
        stay.sql("update matching.placement set state = 'ended'");
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
        stay.taken(staff, "/fr/desk/placements/" + placement + "/end", "reason=as_agreed&next=own_home");
    }

    private void extended(LocalDate until) {
        stay.taken(staff, "/fr/desk/placements/" + placement + "/extend", "until=" + until);
    }

    private boolean rests() {
        return tenants.as(own, () -> desk.does(() -> resting.all().contains(home)));
    }

    private void taken(String path, String form) {
        stay.taken(nobody, path, form);
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(select + " where tenant_id = :tenant limit 1")
                        .one(String.class)));
    }
}
