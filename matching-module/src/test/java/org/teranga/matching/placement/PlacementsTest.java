package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;

@Assembled
class PlacementsTest {
    private static final String PLACEMENTS = "/api/v1/placements";

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private AuditVerifier verifier;

    private Tenant own;
    private NeedId need;
    private OfferId home;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        need = pool.household(own, 3, 40);
        home = pool.ready(own, pool.home(own, 3));
        pool.reached(own, need, home);
    }

    @Test
    void aProposalThatIsCutIsUnreadable() {
        assertThat(caseworker.post(own, Role.CASEWORKER, PLACEMENTS, "{").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"needId\":null}", "{\"needId\":7,\"offerId\":\"x\"}"})
    void whatCannotBeAProposalIsToldEveryFault(String body) {
        HttpResponse<String> answer = caseworker.post(own, Role.CASEWORKER, PLACEMENTS, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Caseworker.object(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("needId", "offerId");
    }

    @Test
    void aProposalIsKeptAndTellsWhatComesNext() {
        HttpResponse<String> answer = propose(need, home);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonObject proposed = Caseworker.object(answer);
        assertThat(proposed.getString("state")).isEqualTo("proposed");
        assertThat(words(proposed, "steps")).containsExactly("review", "withdraw");
        String path = PLACEMENTS + "/" + proposed.getString("id");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path);
        assertThat(Caseworker.object(caseworker.get(own, Role.LEAD, path)).getString("needId"))
                .isEqualTo(need.toString());
    }

    @Test
    void theGateSaysInWordsWhatStandsAgainstAPair() {
        OfferId waits = pool.home(own, 3);
        OfferId small = pool.ready(own, pool.home(own, 2));
        assertThat(detail(propose(need, waits))).contains("still lacks").contains("charter", "course");
        assertThat(detail(propose(need, small))).contains("A rule prevents it").doesNotContain("⟦");
        pool.withdrawn(own, home, true);
        assertThat(detail(propose(need, home))).contains("withdrawn");
    }

    @Test
    void onlyThoseWhoMayProposeAndOnlyHere() {
        String body = body(need, home);
        assertThat(http.json(own, PLACEMENTS, body).statusCode()).isEqualTo(401);
        for (Role role : List.of(Role.VOLUNTEER, Role.LEAD)) {
            assertThat(caseworker.post(own, role, PLACEMENTS, body).statusCode())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(caseworker.post(other, Role.CASEWORKER, PLACEMENTS, body).statusCode())
                .isEqualTo(404);
        String path = proposed(need, home);
        assertThat(caseworker.get(other, Role.CASEWORKER, path).statusCode()).isEqualTo(404);
        assertThat(caseworker.post(other, Role.CASEWORKER, path + "/review", "").statusCode())
                .isEqualTo(404);
        assertThat(caseworker.get(own, Role.VOLUNTEER, path).statusCode()).isEqualTo(403);
        assertThat(caseworker.post(own, Role.LEAD, path + "/review", "").statusCode())
                .isEqualTo(403);
        assertThat(caseworker.post(own, Role.CASEWORKER, path + "/dance", "").statusCode())
                .isEqualTo(404);
        assertThat(caseworker.post(own, Role.CASEWORKER, path + "/expire", "").statusCode())
                .as("time alone lets it lapse")
                .isEqualTo(403);
    }

    @Test
    void twoClicksMakeOne() {
        List<HttpResponse<String>> answers = atOnce(IntStream.range(0, 8)
                .mapToObj(click -> caseworker.request(own, Role.CASEWORKER, "POST", PLACEMENTS, body(need, home)))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(detail(answer)).isNotBlank());
    }

    @Test
    void ofManyWhoReachForOneBedAtOnceOneGetsIt() {
        List<NeedId> households =
                IntStream.range(0, 32).mapToObj(i -> pool.household(own, 1, i)).toList();
        OfferId bed = pool.ready(own, pool.home(own, 1));
        assertThat(given(households, bed)).isEqualTo(1);
    }

    @Test
    void aSharedHouseIsGivenUpToItsLastBedAndNoFurther() {
        List<NeedId> households =
                IntStream.range(0, 32).mapToObj(i -> pool.household(own, 1, i)).toList();
        OfferId house = pool.ready(own, pool.sharedHouse(own, 5));
        assertThat(given(households, house)).isEqualTo(5);
    }

    @Test
    void whoeverProposedCannotApprove() {
        String path = proposed(need, home);
        step(path, "review", "household-accepts", "host-accepts");
        HttpResponse<String> refused = caseworker.post(own, Role.CASEWORKER, path + "/approve", "");
        assertThat(detail(refused)).contains("Somebody else of the team");
        assertThat(caseworker.post(own, Role.LEAD, path + "/approve", "").statusCode())
                .isEqualTo(200);
        HttpResponse<String> twice = caseworker.post(own, Role.LEAD, path + "/approve", "");
        assertThat(detail(twice)).contains("cannot be approved now", "introduced");
    }

    @Test
    void contactIsReadableBetweenTheIntroductionAndTheEndAndAtNoOtherTime() {
        pool.known(own, need, new Contact("Amina Sow", "amina@exemple.fr", "+33612345678", null, "ar"));
        pool.known(own, home, new Contact("Jeanne Roux", "jeanne@exemple.fr", null, null, "fr"));
        String path = proposed(need, home);
        assertClosed(path);
        for (String step : List.of("review", "household-accepts", "host-accepts")) {
            step(path, step);
            assertClosed(path);
        }
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, path + "/introduce", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(caseworker.post(own, Role.LEAD, path + "/approve", "").statusCode())
                .isEqualTo(200);
        assertClosed(path);
        long before = entries();
        step(path, "introduce");
        JsonObject met = Caseworker.object(caseworker.get(own, Role.CASEWORKER, path));
        assertThat(met.getJsonObject("household").getString("email")).isEqualTo("amina@exemple.fr");
        assertThat(met.getJsonObject("host").getString("name")).isEqualTo("Jeanne Roux");
        assertThat(entries()).as("the step and the look are noted").isEqualTo(before + 2);
        step(path, "end");
        assertClosed(path);
    }

    @Test
    void whatBlocksIsAskedAgainBeforeTheTwoMeet() {
        String path = proposed(need, home);
        step(path, "review", "household-accepts", "host-accepts");
        pool.notReady(own, home);
        assertThat(detail(caseworker.post(own, Role.LEAD, path + "/approve", "")))
                .contains("charter");
        pool.ready(own, home);
        assertThat(caseworker.post(own, Role.LEAD, path + "/approve", "").statusCode())
                .isEqualTo(200);
        pool.notReady(own, home);
        assertThat(detail(caseworker.post(own, Role.CASEWORKER, path + "/introduce", "")))
                .contains("charter");
        pool.ready(own, home);
        pool.withdrawn(own, home, true);
        assertThat(detail(caseworker.post(own, Role.CASEWORKER, path + "/introduce", "")))
                .contains("withdrawn");
        pool.withdrawn(own, home, false);
        step(path, "introduce");
    }

    @Test
    void aPairThatOneOfThemDidNotWantIsNotSuggestedAgainAndTheHouseholdKeepsItsRank() {
        String path = proposed(need, home);
        step(path, "review");
        assertThat(caseworker.run(own).getInt("needs")).as("it has a proposal").isZero();
        step(path, "household-declines");
        JsonObject run = caseworker.run(own);
        assertThat(run.getInt("needs")).as("it waits again").isEqualTo(1);
        assertThat(run.getInt("matched")).isZero();
        assertThat(detail(propose(need, home))).contains("said no");
        JsonObject waits = Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs/" + need));
        assertThat(waits.getString("status")).isEqualTo("received");
        NeedId next = pool.household(own, 3, 1);
        assertThat(caseworker.run(own).getInt("matched"))
                .as("another household may have it")
                .isEqualTo(1);
        assertThat(propose(next, home).statusCode()).isEqualTo(201);
    }

    @Test
    void aProposalTakenBackMayBeMadeAgain() {
        String path = proposed(need, home);
        step(path, "withdraw");
        assertThat(propose(need, home).statusCode()).isEqualTo(201);
    }

    /** How many of these households got a part of the offer. */
    private long given(List<NeedId> households, OfferId offer) {
        List<HttpResponse<String>> answers = atOnce(households.stream()
                .map(household -> caseworker.request(own, Role.CASEWORKER, "POST", PLACEMENTS, body(household, offer)))
                .toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        return answers.stream().filter(answer -> answer.statusCode() == 201).count();
    }

    private static List<HttpResponse<String>> atOnce(List<HttpRequest.Builder> requests) {
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            List<CompletableFuture<HttpResponse<String>>> sent = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request), threads))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private HttpResponse<String> propose(NeedId household, OfferId offer) {
        return caseworker.post(own, Role.CASEWORKER, PLACEMENTS, body(household, offer));
    }

    private String proposed(NeedId household, OfferId offer) {
        HttpResponse<String> answer = propose(household, offer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return PLACEMENTS + "/" + UUID.fromString(Caseworker.object(answer).getString("id"));
    }

    private void step(String path, String... steps) {
        for (String step : steps) {
            HttpResponse<String> answer =
                    caseworker.post(own, Role.CASEWORKER, path + "/" + step, Caseworker.bodyOf(step));
            assertThat(answer.statusCode()).as("%s: %s", step, answer.body()).isEqualTo(200);
        }
    }

    private void assertClosed(String path) {
        assertThat(caseworker.get(own, Role.CASEWORKER, path).body())
                .contains("\"state\"")
                .doesNotContain("amina", "Amina", "jeanne", "Jeanne", "612345678", "\"host\"", "\"household\"");
    }

    private long entries() {
        AuditReport report = verifier.verify(own);
        return report.sealed() + report.waiting();
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return Caseworker.object(answer).getString("detail");
    }

    private static List<String> words(JsonObject answer, String key) {
        return answer.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static String body(NeedId household, OfferId offer) {
        return "{\"needId\":\"" + household + "\",\"offerId\":\"" + offer + "\"}";
    }
}
