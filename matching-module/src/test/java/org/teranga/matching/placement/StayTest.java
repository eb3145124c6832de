package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The road from the introduction to the end of a stay, as programs and pages take it. */
@Assembled
class StayTest {
    private static final String PLACEMENTS = "/api/v1/placements";
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

    private Tenant own;
    private NeedId need;
    private OfferId home;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        need = pool.household(own, 3, 40);
        home = pool.readyForNights(own, pool.home(own, 3));
        pool.reached(own, need, home);
    }

    @Test
    void fromTheMeetingToTheEndEachStepComesAfterTheOneBefore() {
        String path = introduced(need, home);
        assertThat(detail(step(path, "start-trial", until(14)))).contains("not");
        assertThat(state(path, "met", "")).isEqualTo("met");
        assertThat(state(path, "household-confirms", "")).as("one of two").isEqualTo("met");
        assertThat(state(path, "household-confirms", ""))
                .as("the same once more")
                .isEqualTo("met");
        assertThat(state(path, "host-confirms", "")).isEqualTo("confirmed");
        assertThat(detail(step(path, "start-trial", until(14)))).contains("household has not signed");
        assertThat(state(path, "sign", signs("household"))).isEqualTo("confirmed");
        assertThat(state(path, "sign", signs("host"))).isEqualTo("confirmed");
        assertThat(detail(step(path, "sign", signs("association")))).contains("another member of the team");
        assertThat(lead(path, "sign", signs("association"))).isEqualTo(200);
        JsonObject trial = taken(path, "start-trial", until(14));
        assertThat(trial.getString("state")).isEqualTo("trial");
        assertThat(trial.getString("trialUntil")).isEqualTo(TODAY.plusDays(14).toString());
        assertThat(state(path, "move-in", until(200))).isEqualTo("staying");
        assertThat(taken(path, "extend", until(300)).getString("until"))
                .isEqualTo(TODAY.plusDays(300).toString());
        assertThat(state(path, "end", "{\"reason\":\"moved_on\",\"next\":\"own_home\"}"))
                .isEqualTo("ended");
        assertThat(one("select sleeps_next from matching.placement")).isEqualTo("own_home");
    }

    @Test
    void aDayIsSaidWithEachNightAndNoneThatCannotBe() {
        String path = signed(need, home);
        for (String body : List.of("", "{}", "{\"until\":\"soon\"}", until(0), until(-3), until(400))) {
            HttpResponse<String> refused = step(path, "start-trial", body);
            assertThat(refused.statusCode()).as(body).isEqualTo(422);
            assertThat(refused.body()).as(body).contains("until");
        }
        assertThat(step(path, "sign", "{\"side\":\"neighbour\",\"channel\":\"paper\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(step(path, "sign", "{\"side\":\"host\"}").statusCode())
                .as("nobody notes a signature without saying how it came")
                .isEqualTo(422);
    }

    @Test
    void nobodySleepsWhereSomethingIsMissingThatDay() {
        String path = signed(need, home);
        pool.notReady(own, home);
        assertThat(detail(step(path, "start-trial", until(14)))).contains("lacks");
        pool.readyForNights(own, home);
        assertThat(state(path, "start-trial", until(14))).isEqualTo("trial");
        pool.notReady(own, home);
        assertThat(detail(step(path, "move-in", until(90)))).contains("lacks");
    }

    @Test
    void nobodySleepsInWhatChangedSinceTheySigned() {
        String path = signed(need, home);
        sql("update matching.placement set ends_on = current_date + 99, version = version + 1 where tenant_id ="
                + " :tenant");
        assertThat(detail(step(path, "start-trial", until(14)))).contains("household has not signed");
    }

    @Test
    void whereSomebodyLivesNobodyElseComesWhateverTheDaysSay() {
        String path = signed(need, home);
        assertThat(state(path, "start-trial", until(2))).isEqualTo("trial");
        sql("update matching.placement set starts_on = current_date - 30, ends_on = current_date - 1, overstays = true"
                + " where tenant_id = :tenant");
        NeedId other = pool.household(own, 2, 10);
        pool.reached(own, other, home);
        HttpResponse<String> refused = propose(other, home);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Caseworker.object(refused).getString("detail")).contains("already held");
    }

    @Test
    void whereNobodyKnowsWhereTheySleepNextSomebodyHasToAct() {
        String path = signed(need, home);
        assertThat(state(path, "start-trial", until(14))).isEqualTo("trial");
        assertThat(state(path, "end", "{\"reason\":\"by_host\"}")).isEqualTo("ended");
        assertThat(one("select t.what || ' ' || f.kind from platform.case_task t join platform.case_file f on"
                        + " f.tenant_id = t.tenant_id and f.id = t.file_id where t.what = 'sleeps_unknown' and t.done_at is null"
                        + " and t.tenant_id = :tenant and"))
                .isEqualTo("sleeps_unknown need");
    }

    @Test
    void otherHelpHasNoNights() {
        OfferId lessons = pool.ready(own, pool.offer(own, "language", 1, false));
        NeedId learner = pool.household(own, 1, 5);
        sql("update matching.need set kind = 'language', version = version + 1 where tenant_id = :tenant and id = '"
                + learner + "'");
        pool.reached(own, learner, lessons);
        String path = introduced(learner, lessons);
        assertThat(detail(step(path, "met", ""))).contains("housing only");
        assertThat(Caseworker.object(caseworker.get(own, Role.CASEWORKER, path)).toString())
                .contains("\"steps\":[\"end\"]");
        assertThat(state(path, "end", "")).isEqualTo("ended");
    }

    @Test
    void anotherAssociationAndTheWrongRoleTakeNoStep() {
        String path = introduced(need, home);
        Tenant other = caseworker.open(Role.CASEWORKER);
        for (String step : List.of("met", "household-confirms", "start-trial", "move-in", "extend")) {
            assertThat(caseworker
                            .post(other, Role.CASEWORKER, path + "/" + step, until(9))
                            .statusCode())
                    .as(step)
                    .isEqualTo(404);
        }
        for (String step : List.of("household-gives-notice", "host-gives-notice", "household-stops")) {
            assertThat(step(path, step, "").statusCode()).as(step).isEqualTo(403);
        }
    }

    private String signed(NeedId household, OfferId offer) {
        String path = introduced(household, offer);
        state(path, "met", "");
        state(path, "household-confirms", "{\"channel\":\"phone\"}");
        state(path, "host-confirms", "");
        state(path, "sign", signs("household"));
        state(path, "sign", signs("host"));
        assertThat(lead(path, "sign", signs("association"))).isEqualTo(200);
        return path;
    }

    private String introduced(NeedId household, OfferId offer) {
        HttpResponse<String> answer = propose(household, offer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String path =
                PLACEMENTS + "/" + UUID.fromString(Caseworker.object(answer).getString("id"));
        for (String step : List.of("review", "household-accepts", "host-accepts")) {
            state(path, step, Caseworker.bodyOf(step));
        }
        assertThat(lead(path, "approve", "")).isEqualTo(200);
        assertThat(state(path, "introduce", "")).isEqualTo("introduced");
        return path;
    }

    private HttpResponse<String> propose(NeedId household, OfferId offer) {
        return caseworker.post(
                own, Role.CASEWORKER, PLACEMENTS, "{\"needId\":\"" + household + "\",\"offerId\":\"" + offer + "\"}");
    }

    private HttpResponse<String> step(String path, String step, String body) {
        return caseworker.post(own, Role.CASEWORKER, path + "/" + step, body);
    }

    private int lead(String path, String step, String body) {
        return caseworker.post(own, Role.LEAD, path + "/" + step, body).statusCode();
    }

    private JsonObject taken(String path, String step, String body) {
        HttpResponse<String> answer = step(path, step, body);
        assertThat(answer.statusCode()).as("%s: %s", step, answer.body()).isEqualTo(200);
        return Caseworker.object(answer);
    }

    private String state(String path, String step, String body) {
        return taken(path, step, body).getString("state");
    }

    private static String until(int days) {
        return "{\"until\":\"" + TODAY.plusDays(days) + "\"}";
    }

    private static String signs(String side) {
        return "{\"side\":\"" + side + "\",\"channel\":\"paper\"}";
    }

    private String detail(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return Caseworker.object(answer).getString("detail");
    }

    private String one(String select) {
        String where = select.endsWith("and") ? select + " true" : select + " where tenant_id = :tenant";
        return tenants.as(own, () -> desk.does(() -> database.sql(where).one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
