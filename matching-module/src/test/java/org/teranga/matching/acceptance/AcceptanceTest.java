package org.teranga.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class AcceptanceTest {
    private static final String PROPOSALS = "/fr/desk/plan/proposals";

    @Inject
    private Caseworker caseworker;

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
    private AcceptanceJob job;

    private Tenant own;
    private Browser browser;
    private List<NeedId> households;

    /** Three households and three homes of their sizes, of which the largest waits for its course. */
    @BeforeEach
    void aPlan() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        households = Stream.of(1, 3, 5)
                .map(persons -> pool.household(own, persons, persons))
                .toList();
        pool.ready(own, pool.home(own, 1));
        pool.ready(own, pool.home(own, 3));
        pool.home(own, 5);
        assertThat(caseworker.run(own).getInt("matched")).isEqualTo(3);
        browser = signedIn(Role.CASEWORKER);
    }

    @Test
    void eachSuggestionBecomesAPlacementOrSaysWhyNot() {
        String report = accept(chosen(households));
        assertThat(outcomes(report)).isEqualTo(Map.of("proposed", 2L, "refused", 1L));
        String page = page(report + "?outcome=refused");
        assertThat(page).contains("Il manque encore", "charte").doesNotContain("⟦");
        assertThat(placements()).isEqualTo(2);
    }

    @Test
    void whatIsReadyIsOneClickAndTheRestIsLeftAlone() {
        assertThat(outcomes(accept("all=ready"))).isEqualTo(Map.of("proposed", 2L));
        assertThat(outcomes(accept("all=everything")))
                .as("only one household has no placement yet")
                .isEqualTo(Map.of("refused", 1L));
        assertThat(post("need=nonsense").status()).as("nothing chosen").isEqualTo(422);
    }

    @Test
    void manyClicksAtOnceAreOne() {
        String body = chosen(households.subList(0, 2));
        List<String> reports = IntStream.range(0, 8)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> browser.post(uri(PROPOSALS), body)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(page -> page.headers().getOrDefault("location", page.body()))
                .distinct()
                .toList();
        assertThat(reports).hasSize(1);
        assertThat(outcomes(ended(reports.getFirst()))).isEqualTo(Map.of("proposed", 2L));
        assertThat(placements()).isEqualTo(2);
    }

    @Test
    void whatWasAcceptedBeforeIsNoFault() {
        accept(chosen(households.subList(0, 1)));
        assertThat(outcomes(accept(chosen(households.subList(0, 2))))).isEqualTo(Map.of("already", 1L, "proposed", 1L));
    }

    @Test
    void aNodeThatDiesLeavesNothingHalf() {
        String report = accept("all=ready");
        UUID id = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
        in(() -> database.sql("update matching.acceptance set state = 'accepting', ended_at = null"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update());
        in(() -> database.sql("update matching.acceptance_row set outcome = 'waiting', placement_id = null"
                        + " where tenant_id = :tenant and acceptance_id = :id and number = 1")
                .bind("id", id)
                .update());
        tenants.as(own, () -> {
            job.run(id);
            return true;
        });
        assertThat(outcomes(report)).isEqualTo(Map.of("proposed", 1L, "already", 1L));
        assertThat(placements()).isEqualTo(2);
    }

    @Test
    void undoingTakesBackWhatNobodyHasAnswered() {
        String report = accept("all=ready");
        UUID answered =
                in(() -> database.sql("select id from matching.placement where tenant_id = :tenant and need_id = :need")
                        .bind("need", households.get(0).value())
                        .one(UUID.class));
        for (String step : List.of("review", "household-accepts")) {
            assertThat(caseworker
                            .post(
                                    own,
                                    Role.CASEWORKER,
                                    "/api/v1/placements/" + answered + "/" + step,
                                    Caseworker.bodyOf(step))
                            .statusCode())
                    .isEqualTo(200);
        }
        browser.post(uri(report + "/undo"), "");
        browser.post(uri(report + "/undo"), "");
        assertThat(outcomes(ended(report))).isEqualTo(Map.of("kept", 1L, "taken_back", 1L));
        assertThat(placements()).isEqualTo(1);
        assertThat(caseworker.run(own).getInt("needs")).as("they wait again").isEqualTo(2);
    }

    @Test
    void onlyThoseWhoMayProposeAndOnlyHere() {
        String report = accept("all=ready");
        Browser volunteer = signedIn(Role.VOLUNTEER);
        assertThat(volunteer.post(uri(PROPOSALS), "all=ready").status()).isEqualTo(403);
        assertThat(volunteer.get(uri(report)).status()).isEqualTo(403);
        assertThat(volunteer.post(uri(report + "/undo"), "").status()).isEqualTo(403);
        assertThat(house.browser().get(uri(report)).status()).as("nobody").isEqualTo(303);
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser stranger = house.browser();
        house.signIn(stranger, other, House.userName(other, Role.CASEWORKER));
        assertThat(stranger.get(URI.create(House.address(other) + report)).status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(House.address(other) + report + "/undo"), "")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(House.address(other) + PROPOSALS), chosen(households))
                        .status())
                .as("no plan there")
                .isEqualTo(409);
        assertThat(placements()).isEqualTo(2);
    }

    private Browser signedIn(Role role) {
        Browser in = house.browser();
        house.signIn(in, own, House.userName(own, role));
        return in;
    }

    private String accept(String body) {
        Browser.Page answer = post(body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return ended(answer.headers().get("location"));
    }

    private Browser.Page post(String body) {
        return browser.post(uri(PROPOSALS), body);
    }

    private String ended(String report) {
        String path = URI.create(report).getPath();
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (page(path).contains("data-hx-get")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not ended: " + path);
            }
            Thread.onSpinWait();
        }
        return path;
    }

    private String page(String path) {
        Browser.Page page = browser.get(uri(path));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private Map<String, Long> outcomes(String report) {
        UUID id = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
        return in(() -> database.sql("select outcome, count(*) as suggestions from matching.acceptance_row"
                                + " where tenant_id = :tenant and acceptance_id = :id group by outcome")
                        .bind("id", id)
                        .list(Row.class))
                .stream()
                .collect(Collectors.toMap(Row::outcome, Row::suggestions));
    }

    private record Row(String outcome, long suggestions) {}

    private long placements() {
        return in(() -> database.sql("select count(*) from matching.placement where tenant_id = :tenant and holds")
                .one(Long.class));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private URI uri(String path) {
        return URI.create(House.address(own) + path);
    }

    private static String chosen(List<NeedId> needs) {
        return needs.stream().map(need -> "need=" + need).collect(Collectors.joining("&"));
    }
}
