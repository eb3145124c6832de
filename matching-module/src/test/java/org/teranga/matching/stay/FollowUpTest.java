package org.teranga.matching.stay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.answer.HowAreYou;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Both sides of a stay are asked how they are, on their days; nobody is silent unnoticed, and the other side never reads it. */
@Assembled
class FollowUpTest {
    private static final String STAYS = "/api/v1/stays";
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private StayRound round;

    @Inject
    private AskStays askStays;

    @Inject
    private HowAreYou howAreYou;

    @Inject
    private House house;

    private Tenant own;
    private UUID placement;

    @BeforeEach
    void aHouseholdLivesWithAHost() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.readyForNights(own, pool.home(own, 3));
        pool.known(own, need, new Contact("Amina Sow", "amina@exemple.fr", null, null, "ar"));
        placement = pool.living(own, need, home, TODAY, TODAY.plusDays(14), TODAY.plusDays(200));
    }

    @Test
    void eachDayAsksBothOnceWhateverRunsTwice() {
        after(0);
        assertThat(asked()).isEmpty();
        after(1);
        after(1);
        assertThat(asked()).containsExactly("household 1 true", "host 1 false");
        after(8);
        after(45);
        assertThat(asked())
                .containsExactly(
                        "household 1 true",
                        "host 1 false",
                        "household 7 true",
                        "host 7 false",
                        "household 30 true",
                        "host 30 false");
    }

    @Test
    void whoHasNoAddressOrSaysNothingIsCalled() {
        after(1);
        assertThat(tasks()).as("the host has no address").contains("follow_up_call");
        sayAfter(1, Party.HOST, "fine");
        after(1);
        assertThat(tasks()).as("the household has some days").doesNotContain("follow_up_call");
        after(4);
        assertThat(tasks()).contains("follow_up_call");
        sayAfter(4, Party.HOUSEHOLD, "fine");
        after(5);
        assertThat(tasks()).doesNotContain("follow_up_call");
    }

    @Test
    void whoWouldTalkIsATaskInTwoDaysAndWhoIsNotOkAnIncident() {
        say(Party.HOUSEHOLD, "not_ok");
        assertThat(tasks()).as("no task tells of it").isEmpty();
        assertThat(text("select string_agg(side, ', ') from matching.incident where tenant_id = :tenant"))
                .isEqualTo("household");
        say(Party.HOST, "talk");
        assertThat(text("select string_agg(what || ' ' || (due - date '" + TODAY + "'), ', ' order by what) from"
                        + " platform.case_task where tenant_id = :tenant"))
                .isEqualTo("talk_wanted 2");
    }

    @Test
    void whoAnswersTwiceOnOneDaySaysTheLastThing() {
        say(Party.HOUSEHOLD, "talk");
        say(Party.HOUSEHOLD, "not_ok");
        assertThat(text("select string_agg(answer, ', ') from matching.stay_follow_up where tenant_id = :tenant"))
                .isEqualTo("not_ok");
    }

    @Test
    void neitherSideReadsWhatTheOtherSays() {
        say(Party.HOUSEHOLD, "not_ok");
        String host = tenants.as(
                own,
                () -> desk.alone(() -> howAreYou
                        .feels(new PlacementLinks.Followed(new PlacementId(placement), Party.HOST))
                        .answer()));
        assertThat(host).isEmpty();
    }

    @Test
    void staffNoteWhatTheyHeardWithHowAndWhen() {
        after(1);
        JsonObject stay = Caseworker.object(caseworker.get(own, Role.CASEWORKER, STAYS + "/" + placement));
        assertThat(stay.getString("state")).isEqualTo("trial");
        List<JsonObject> asked = stay.getJsonArray("followUps").getValuesAs(JsonObject.class);
        String path =
                STAYS + "/" + placement + "/follow-ups/" + asked.getFirst().getString("id");
        for (String body : List.of("{}", "{\"answer\":\"fine\"}", "{\"answer\":\"well\",\"channel\":\"phone\"}")) {
            assertThat(caseworker.post(own, Role.CASEWORKER, path, body).statusCode())
                    .as(body)
                    .isEqualTo(422);
        }
        String heard = "{\"answer\":\"talk\",\"channel\":\"phone\",\"saidOn\":\"" + TODAY + "\"}";
        HttpResponse<String> noted = caseworker.post(own, Role.CASEWORKER, path, heard);
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        assertThat(noted.body()).contains("\"answer\":\"talk\"");
        assertThat(tasks()).contains("talk_wanted");
        assertThat(caseworker.post(own, Role.VOLUNTEER, path, heard).statusCode())
                .isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(caseworker.post(other, Role.CASEWORKER, path, heard).statusCode())
                .isEqualTo(404);
        assertThat(caseworker
                        .get(other, Role.CASEWORKER, STAYS + "/" + placement)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndTellsFaults() {
        String all = caseworker.get(own, Role.CASEWORKER, STAYS).body();
        assertThat(all).contains(placement.toString(), "\"total\":1");
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, STAYS + "?state=staying")
                        .body())
                .contains("\"total\":0");
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, STAYS + "?state=asleep&owner=you")
                        .statusCode())
                .isEqualTo(422);
        say(Party.HOUSEHOLD, "talk");
        sql("update platform.case_task set due = current_date - 1 where tenant_id = :tenant");
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, STAYS + "?overdue=true&owner=none")
                        .body())
                .contains(placement.toString());
    }

    @Test
    void aMemberOfTheTeamReadsNothingOfTheStayInTheirOwnHome() {
        UUID member = house.member(own, Role.CASEWORKER);
        sql("update matching.offer set account_id = '" + member + "', version = version + 1 where tenant_id = :tenant");
        say(Party.HOUSEHOLD, "not_ok");
        assertThat(caseworker.get(own, Role.CASEWORKER, STAYS).body()).contains("\"total\":0");
        assertThat(caseworker.get(own, Role.CASEWORKER, STAYS + "/" + placement).statusCode())
                .isEqualTo(404);
        assertThat(caseworker.get(own, Role.LEAD, STAYS + "/" + placement).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasNotLeftHoldsTheHomeAndIsATask() {
        after(201);
        assertThat(tasks()).contains("overstay").doesNotContain("stay_ends");
        assertThat(text("select cast(overstays as text) from matching.placement where tenant_id = :tenant"))
                .isEqualTo("true");
        after(185);
        assertThat(tasks()).contains("stay_ends");
    }

    private void after(int days) {
        TestClock.ahead(
                Duration.ofDays(days),
                () -> tenants.as(
                        own,
                        () -> desk.alone(() -> {
                            round.go();
                            askStays.due().forEach(askStays::ask);
                            askStays.calls();
                            return true;
                        })));
    }

    private void say(Party side, String answer) {
        tenants.as(own, () -> desk.alone(() -> said(side, answer)));
    }

    private void sayAfter(int days, Party side, String answer) {
        TestClock.ahead(Duration.ofDays(days), () -> tenants.as(own, () -> desk.alone(() -> said(side, answer))));
    }

    private boolean said(Party side, String answer) {
        howAreYou.say(new PlacementLinks.Followed(new PlacementId(placement), side), answer);
        return true;
    }

    private List<String> asked() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select side || ' ' || (due - date '" + TODAY
                                + "') || ' ' || (asked_at is not null) from"
                                + " matching.stay_follow_up where tenant_id = :tenant order by due, side desc")
                        .list(String.class)));
    }

    private List<String> tasks() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null"
                                        + " order by what")
                        .list(String.class)));
    }

    private String text(String select) {
        return tenants.as(own, () -> desk.does(() -> database.sql(select).one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
