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
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** A plan is decided on match by match, beside its list. */
@Assembled
class DecideMatchTest {
    private static final String PLAN = "/en/desk/plan";
    private static final Map<String, String> ASK = Map.of("then", "ask");
    private static final Map<String, String> NONE = Map.of();

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private List<NeedId> households;
    private NeedId unready;

    /** Three households and homes of their sizes, who wait 30, 20 and 10 days; a fourth whose home is not ready. */
    @BeforeEach
    void aPlan() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        households = Stream.of(1, 3, 5)
                .map(persons -> pool.household(own, persons, 35 - 5 * persons))
                .toList();
        Stream.of(1, 3, 5).forEach(places -> pool.ready(own, pool.home(own, places)));
        unready = pool.household(own, 7, 1);
        pool.home(own, 7);
        assertThat(caseworker.run(own).getInt("matched")).isEqualTo(4);
    }

    @Test
    void aMatchStandsOpenBesideTheListWithItsReasonsAndItsWays() {
        String page = page(PLAN + "?open=0");
        assertThat(page)
                .contains(
                        "id=\"opened\"",
                        "id=\"list\"",
                        "data-key=\"a\"",
                        "data-key=\"q\"",
                        "data-next",
                        "data-key=\"Escape\"")
                .contains(
                        PLAN + "/matches/" + households.getFirst(),
                        "/en/desk/needs/" + households.getFirst() + "#ranked")
                .doesNotContain("⟦");
        assertThat(page(PLAN + "?open=" + households.get(2)))
                .contains(PLAN + "/matches/" + households.get(2))
                .doesNotContain("data-next");
        assertThat(page(PLAN + "?open=" + households.get(2) + "&q=none"))
                .as("also where the list does not show it")
                .contains("id=\"opened\"");
        for (String nothing : List.of("", "9", "nonsense", UUID.randomUUID().toString())) {
            assertThat(page(PLAN + "?open=" + nothing)).as(nothing).doesNotContain("id=\"opened\"");
        }
    }

    @Test
    void eachPressDecidesOnOneAndLeadsToTheNext() {
        String next = decide(households.getFirst(), ASK);
        assertThat(next).contains("open=0", "done=");
        assertThat(page(next)).contains(PLAN + "/matches/" + households.get(1), "role=\"status\"");
        next = decide(households.get(1), NONE);
        assertThat(page(next)).contains(PLAN + "/matches/" + households.get(2));
        next = decide(households.get(2), NONE);
        assertThat(page(next)).as("none is left").doesNotContain("id=\"opened\"");
        assertThat(states()).isEqualTo(Map.of("reviewed", 1L, "proposed", 2L));
        assertThat(page(PLAN)).contains("2 households to ask");
        decide(households.get(1), ASK);
        assertThat(states()).as("asked of what stands proposed").isEqualTo(Map.of("reviewed", 2L, "proposed", 1L));
        decide(households.get(1), ASK);
        assertThat(states()).as("once").isEqualTo(Map.of("reviewed", 2L, "proposed", 1L));
    }

    @Test
    void whoeverSkipsSomeGoesOnBehindThem() {
        assertThat(page(PLAN + "?open=" + households.get(1)))
                .contains("matches/" + households.get(1) + "?sort=-waiting&amp;open=1#opened");
        String next = path(post(PLAN + "/matches/" + households.get(1) + "?sort=-waiting&open=1", NONE));
        assertThat(page(next)).contains(PLAN + "/matches/" + households.get(2));
    }

    @Test
    void manyPressesAtOnceAreOne() {
        Browser browser = signedIn.browser(own, Role.CASEWORKER);
        URI match = URI.create(House.address(own) + PLAN + "/matches/" + households.getFirst());
        List<CompletableFuture<Integer>> presses = IntStream.range(0, 4)
                .mapToObj(press -> CompletableFuture.supplyAsync(
                        () -> browser.post(match, ASK).status()))
                .toList();
        assertThat(presses).extracting(CompletableFuture::join).containsOnly(303);
        assertThat(states()).isEqualTo(Map.of("reviewed", 1L));
    }

    @Test
    void whatStandsAgainstItIsToldBesideIt() {
        Browser.Page answer = post(PLAN + "/matches/" + unready, ASK);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("id=\"opened\"", "role=\"status\"", "charter")
                .doesNotContain("⟦");
        assertThat(states()).isEmpty();
    }

    @Test
    void nobodyElseDecides() {
        Tenant other = caseworker.open(Role.CASEWORKER);
        String match = PLAN + "/matches/" + households.getFirst();
        assertThat(signedIn.post(other, Role.CASEWORKER, match, NONE).status())
                .as("no plan there")
                .isEqualTo(409);
        caseworker.run(other);
        assertThat(signedIn.post(other, Role.CASEWORKER, match, NONE).status())
                .as("not in theirs")
                .isEqualTo(404);
        assertThat(signedIn.post(own, Role.VOLUNTEER, match, NONE).status()).isEqualTo(403);
        assertThat(post(PLAN + "/matches/" + UUID.randomUUID(), NONE).status()).isEqualTo(404);
        assertThat(states()).isEmpty();
    }

    private String decide(NeedId need, Map<String, String> form) {
        Browser.Page answer = post(PLAN + "/matches/" + need + "?open=0", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return path(answer);
    }

    private static String path(Browser.Page answer) {
        URI to = URI.create(answer.headers().get("location"));
        return to.getRawPath() + "?" + to.getRawQuery();
    }

    private Browser.Page post(String path, Map<String, String> form) {
        return signedIn.post(own, Role.CASEWORKER, path, form);
    }

    private String page(String path) {
        return signedIn.page(own, Role.CASEWORKER, path);
    }

    private Map<String, Long> states() {
        return tenants
                .as(
                        own,
                        () -> desk.does(
                                () -> database.sql("select state, count(*) as placements from matching.placement"
                                                + " where tenant_id = :tenant group by state")
                                        .list(Counted.class)))
                .stream()
                .collect(Collectors.toMap(Counted::state, Counted::placements));
    }

    private record Counted(String state, long placements) {}
}
