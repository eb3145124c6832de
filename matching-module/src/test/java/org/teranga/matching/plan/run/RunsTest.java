package org.teranga.matching.plan.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.plan.computation.PlanJob;
import org.teranga.matching.plan.fairness.CurveJob;
import org.teranga.matching.plan.fairness.FairnessCurve;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class RunsTest {
    private static final String RUNS = "/api/v1/runs";

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
    private PlanJob job;

    @Inject
    private FairnessCurve curves;

    @Inject
    private CurveJob curveJob;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER);
    }

    @Test
    void aRunBringsTogetherWhatFitsAndProvesIt() {
        NeedId family = pool.household(own, 4, 30);
        NeedId alone = pool.household(own, 1, 10);
        NeedId large = pool.household(own, 9, 200);
        OfferId flat = pool.home(own, 4);
        OfferId room = pool.ready(own, pool.home(own, 1));

        JsonObject run = caseworker.run(own);

        assertThat(run.getString("status")).isEqualTo("done");
        assertThat(run.getInt("progress")).isEqualTo(100);
        assertThat(run.getInt("needs")).isEqualTo(3);
        assertThat(run.getInt("offers")).isEqualTo(2);
        assertThat(run.getInt("matched")).isEqualTo(2);
        assertThat(run.getBoolean("exact")).isTrue();
        assertThat(run.getJsonNumber("bound")).isEqualTo(run.getJsonNumber("objective"));
        assertThat(run.getString("resultHash")).matches("[0-9a-f]{64}");
        JsonObject plan = suggestions(run);
        assertThat(plan.getInt("total")).isEqualTo(2);
        assertThat(plan.getJsonArray("items").getValuesAs(JsonObject.class))
                .anySatisfy(one -> {
                    assertThat(one.getString("needId")).isEqualTo(family.toString());
                    assertThat(one.getString("offerId")).isEqualTo(flat.toString());
                    assertThat(words(one.getJsonArray("blockedBy"))).containsExactly("charter", "ethics_course");
                    assertThat(one.getString("explanation"))
                            .contains("0 km away")
                            .doesNotContain("⟦");
                })
                .anySatisfy(one -> {
                    assertThat(one.getString("needId")).isEqualTo(alone.toString());
                    assertThat(one.getString("offerId")).isEqualTo(room.toString());
                    assertThat(one.getJsonArray("blockedBy")).isEmpty();
                })
                .noneSatisfy(one -> assertThat(one.getString("needId")).isEqualTo(large.toString()));
    }

    @Test
    void aRunTellsWhatWouldHelpAPairWhatItCostsAndLeversWhatTheyDo() {
        NeedId waiting = pool.household(own, 4, 200);
        NeedId fresh = pool.household(own, 4, 1);
        OfferId home = pool.home(own, 4);
        JsonObject run = caseworker.run(own);
        JsonObject outlook = run.getJsonObject("outlook");
        assertThat(outlook.getJsonArray("groups").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(all -> assertThat(all.getInt("size")).isEqualTo(2));
        assertThat(outlook.getJsonNumber("blockingPairs").longValue()).isZero();

        String candidates = "/api/v1/needs/" + fresh + "/candidates/" + home;
        JsonObject pair = Caseworker.object(caseworker.get(own, Role.CASEWORKER, candidates));
        JsonObject cost = Caseworker.object(caseworker.get(own, Role.CASEWORKER, candidates + "/cost"));
        assertThat(cost.getBoolean("exact")).isTrue();
        assertThat(cost.getJsonNumber("atLeast").longValue())
                .isPositive()
                .isGreaterThanOrEqualTo(pair.getJsonNumber("pointsShort").longValue());
        assertThat(cost.getJsonArray("moves").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.getString("needId")).isEqualTo(waiting.toString());
                    assertThat(move.getString("from")).isEqualTo(home.toString());
                    assertThat(move).doesNotContainKey("to");
                });

        UUID id = UUID.fromString(run.getString("id"));
        String curve = RUNS + "/" + id + "/curve";
        assertThat(status(curve)).isEqualTo("none");
        tenants.as(own, () -> {
            curves.request(new RunId(id));
            curveJob.run(id);
            return true;
        });
        assertThat(status(curve)).isEqualTo("done");
        assertThat(Caseworker.object(caseworker.get(own, Role.CASEWORKER, curve))
                        .getJsonArray("points"))
                .hasSize(12);
    }

    private String status(String curve) {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, curve)).getString("status");
    }

    @Test
    void theSamePoolGivesTheSamePlanAndAnotherPoolAnother() {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        JsonObject first = caseworker.run(own);
        JsonObject second = caseworker.run(own);
        assertThat(second.getString("resultHash")).isEqualTo(first.getString("resultHash"));
        assertThat(second.getString("inputHash")).isEqualTo(first.getString("inputHash"));
        pool.home(own, 3);
        assertThat(caseworker.run(own).getString("inputHash")).isNotEqualTo(first.getString("inputHash"));
    }

    @Test
    void anEmptyPoolHasAPlanWithNothingInIt() {
        JsonObject run = caseworker.run(own);
        assertThat(run.getString("status")).isEqualTo("done");
        assertThat(run.getInt("matched")).isZero();
        assertThat(run.getJsonNumber("gap").doubleValue()).isZero();
    }

    @Test
    void anotherAssociationSeesNothing() {
        NeedId need = pool.household(own, 2, 5);
        OfferId offer = pool.home(own, 2);
        String run = RUNS + "/" + caseworker.run(own).getString("id");
        Tenant other = caseworker.open(Role.CASEWORKER);
        for (String path : List.of(
                run,
                run + "/suggestions",
                "/api/v1/needs/" + need + "/candidates",
                "/api/v1/needs/" + need + "/candidates/" + offer)) {
            assertThat(caseworker.get(own, Role.CASEWORKER, path).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(caseworker.get(other, Role.CASEWORKER, path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        NeedId theirs = pool.household(other, 2, 5);
        assertThat(caseworker
                        .get(other, Role.CASEWORKER, "/api/v1/needs/" + theirs + "/candidates")
                        .body())
                .isEqualTo("{\"items\":[],\"total\":0}");
        assertThat(caseworker
                        .get(other, Role.CASEWORKER, "/api/v1/needs/" + theirs + "/candidates?page=1000000&size=200")
                        .body())
                .isEqualTo("{\"items\":[],\"total\":0}");
    }

    @Test
    void onlyTheTeamRuns() {
        Tenant tenant = caseworker.open(Role.VOLUNTEER, Role.LEAD);
        assertThat(caseworker.post(tenant, Role.VOLUNTEER, RUNS, "").statusCode())
                .isEqualTo(403);
        assertThat(caseworker.post(tenant, Role.LEAD, RUNS, "").statusCode()).isEqualTo(403);
    }

    @Test
    void clicksAtOnceMakeOneRun() throws SQLException {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        List<HttpRequest.Builder> requests = IntStream.range(0, 8)
                .mapToObj(i -> caseworker.request(own, Role.CASEWORKER, "POST", RUNS, ""))
                .toList();
        Set<String> made = new HashSet<>();
        try (Connection plans = Statements.asOwner();
                Statement lock = plans.createStatement()) {
            // As long as nobody can write a plan, the run that was made first is on its way.
            plans.setAutoCommit(false);
            lock.execute("lock table matching.suggestion in access exclusive mode");
            List<CompletableFuture<HttpResponse<String>>> clicks = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request)))
                    .toList();
            for (CompletableFuture<HttpResponse<String>> click : clicks) {
                HttpResponse<String> answer = click.join();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
                made.add(Caseworker.object(answer).getString("id"));
            }
            plans.rollback();
        }
        assertThat(made).hasSize(1);
        assertThat(caseworker.ended(own, made.iterator().next()).getString("status"))
                .isEqualTo("done");
    }

    @Test
    void aRunLeftByADeadNodeIsTakenUpAgain() {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        UUID left = left(Duration.ofSeconds(30));
        tenants.as(own, () -> {
            job.run(left);
            return true;
        });
        JsonObject run = Caseworker.object(caseworker.get(own, Role.CASEWORKER, RUNS + "/" + left));
        assertThat(run.getString("status")).isEqualTo("done");
        assertThat(run.getInt("matched")).isEqualTo(1);
    }

    @Test
    void aRunDoneOnceMoreAfterItsEndChangesNothing() {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        JsonObject run = caseworker.run(own);
        tenants.as(own, () -> {
            job.run(UUID.fromString(run.getString("id")));
            return true;
        });
        assertThat(caseworker.ended(own, run.getString("id"))).isEqualTo(run);
    }

    @Test
    void aRunThatNobodyComputesAnyMoreFailsClearlyAndMakesWay() {
        UUID left = left(Duration.ofHours(1));
        JsonObject fresh = caseworker.run(own);
        assertThat(fresh.getString("status")).isEqualTo("done");
        JsonObject old = Caseworker.object(caseworker.get(own, Role.CASEWORKER, RUNS + "/" + left));
        assertThat(old.getString("status")).isEqualTo("failed");
        assertThat(old.getString("failure")).contains("has stopped");
    }

    @Test
    void aRunThatIsStillAliveIsGivenToWhoeverAsksAgain() {
        UUID left = left(Duration.ofSeconds(30));
        HttpResponse<String> asked = caseworker.post(own, Role.CASEWORKER, RUNS, "");
        assertThat(Caseworker.object(asked).getString("id")).isEqualTo(left.toString());
        tenants.as(own, () -> {
            job.gaveUp(left);
            return true;
        });
        JsonObject run = Caseworker.object(caseworker.get(own, Role.CASEWORKER, RUNS + "/" + left));
        assertThat(run.getString("failure")).contains("went wrong on our side");
    }

    @Test
    void aPageOfAPlanAsksNoMoreForManyRowsThanForFew() {
        for (int i = 0; i < 30; i++) {
            pool.household(own, 1 + i % 4, i);
            pool.home(own, 1 + i % 4);
        }
        String plan = RUNS + "/" + caseworker.run(own).getString("id") + "/suggestions?size=";
        caseworker.get(own, Role.CASEWORKER, plan + 2);
        long few = Statements.during(() -> caseworker.get(own, Role.CASEWORKER, plan + 2));
        long many = Statements.during(() -> caseworker.get(own, Role.CASEWORKER, plan + 30));
        assertThat(many).isEqualTo(few).isLessThan(20);
    }

    /** A run that a node had begun when it was last heard of. */
    private UUID left(Duration ago) {
        UUID id = UUID.randomUUID();
        Instant then = TestClock.now().minus(ago);
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "insert into matching.run (tenant_id, id, status, stage, attempts, requested_at, started_at, alive_at)"
                                        + " values (:tenant, :id, 'running', 'solving', 1, :then, :then, :then)")
                        .bind("id", id)
                        .bind("then", then)
                        .update()));
        return id;
    }

    /** The most runs of the association that were under way at the same moment. */
    private JsonObject suggestions(JsonObject run) {
        return Caseworker.object(
                caseworker.get(own, Role.CASEWORKER, RUNS + "/" + run.getString("id") + "/suggestions"));
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
