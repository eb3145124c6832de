package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** A second person approves pair by pair, each open beside the list; introductions of what was approved are made together. */
@Assembled
class DecidePairsTest {
    private static final String LIST = "/en/desk/placements";
    private static final String TO_APPROVE = LIST + "?state=host_accepted";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;
    private List<String> placements;

    /** Three that both sides said yes to. */
    @BeforeEach
    void threePairs() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        placements = new ArrayList<>();
        for (int persons = 1; persons <= 3; persons++) {
            placements.add(pair(persons));
        }
    }

    private String pair(int persons) {
        NeedId need = pool.household(own, persons, 10);
        OfferId home = pool.ready(own, pool.home(own, persons));
        pool.reached(own, need, home);
        HttpResponse<String> proposed = caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}");
        String id = Caseworker.object(proposed).getString("id");
        for (String step : List.of("review", "household-accepts", "host-accepts")) {
            caseworker.post(own, Role.CASEWORKER, "/api/v1/placements/" + id + "/" + step, Caseworker.bodyOf(step));
        }
        return id;
    }

    @Test
    void eachPairIsReadAndPressedForAloneAndTheNextOneFollows() {
        assertThat(page(Role.LEAD, TO_APPROVE)).contains("open=0#opened").doesNotContain("name=\"placement\"");
        String at = TO_APPROVE + "&open=0";
        for (int i = 0; i < 3; i++) {
            String page = page(Role.LEAD, at);
            assertThat(page).contains("id=\"opened\"", "/approve?sort=due&amp;state=host_accepted&amp;open=0#opened");
            String pair = placements.stream()
                    .filter(id -> page.contains(LIST + "/" + id + "/approve?"))
                    .findFirst()
                    .orElseThrow();
            Browser.Page answer = signedIn.post(
                    own,
                    Role.LEAD,
                    LIST + "/" + pair + "/approve?sort=due&state=host_accepted&open=0",
                    Map.of("then", "introduce"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(303);
            assertThat(state(pair)).as("who may only approve introduces nobody").isEqualTo("approved");
            URI to = URI.create(answer.headers().get("location"));
            at = to.getRawPath() + "?" + to.getRawQuery();
            assertThat(at).contains("open=0", "done=" + pair);
        }
        assertThat(page(Role.LEAD, at)).contains("role=\"status\"").doesNotContain("id=\"opened\"");
    }

    @Test
    void whoProposedIsToldThatAnotherHasToApprove() {
        assertThat(page(Role.CASEWORKER, TO_APPROVE + "&open=" + placements.getFirst()))
                .contains("id=\"opened\"")
                .doesNotContain("/approve?");
        Browser.Page refused = signedIn.post(
                own,
                Role.CASEWORKER,
                LIST + "/" + placements.getFirst() + "/approve?open=0",
                Map.of("then", "introduce"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(state(placements.getFirst())).isEqualTo("host_accepted");
    }

    @Test
    void whatWasApprovedIsIntroducedTogetherAndNothingElse() {
        String waits = placements.getLast();
        for (String id : placements.subList(0, 2)) {
            caseworker.post(own, Role.LEAD, "/api/v1/placements/" + id + "/approve", "");
        }
        assertThat(page(Role.CASEWORKER, LIST + "?state=approved&tick=page"))
                .contains("value=\"" + placements.getFirst() + "\" checked", LIST + "/introduce");
        String body = "placement=" + String.join("&placement=", placements);
        Browser.Page answer =
                signedIn.browser(own, Role.CASEWORKER).post(URI.create(House.address(own) + LIST + "/introduce"), body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("2 introductions are made", "One was skipped", LIST + "/" + waits)
                .doesNotContain("⟦");
        assertThat(state(placements.getFirst())).isEqualTo("introduced");
        assertThat(state(waits)).isEqualTo("host_accepted");
        Map<String, String> that = Map.of("placement", waits);
        for (Role role : List.of(Role.LEAD, Role.VOLUNTEER)) {
            assertThat(signedIn.post(own, role, LIST + "/introduce", that).status())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.post(other, Role.CASEWORKER, LIST + "/introduce", that)
                        .body())
                .contains("No introduction was made")
                .doesNotContain(waits);
    }

    private String state(String id) {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/placements/" + id))
                .getString("state");
    }

    private String page(Role role, String path) {
        return signedIn.page(own, role, path);
    }
}
