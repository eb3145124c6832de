package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.NamedTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;

/** The next one: one's own of today first, then the best of nobody's, which is taken by that; whoever is away has a stand-in. */
@Assembled
class NextFileTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private NamedTeam team;

    @Inject
    private SignedIn signedIn;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;

    @BeforeEach
    void aTeam() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
    }

    @Test
    void onesOwnOfTodayComesFirstThenWhatUnlocksMostUntilNothingWaits() {
        OfferId mine = pool.home(own, 2);
        pool.home(own, 1);
        NeedId need = pool.household(own, 1, 30);
        work.run(own);
        file("offer", mine.value(), "/claim", null);
        file("offer", mine.value(), "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Call\"}");
        assertThat(next(Role.CASEWORKER, "")).endsWith("/en/desk/offers/" + mine);
        Set<String> rest =
                new HashSet<>(List.of(next(Role.CASEWORKER, mine.toString()), next(Role.CASEWORKER, mine.toString())));
        assertThat(rest).hasSize(2).anyMatch(path -> path.endsWith("/needs/" + need));
        assertThat(next(Role.CASEWORKER, mine.toString())).endsWith("happened=nothing");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks?view=none&happened=nothing"))
                .contains("Nothing waits for now");
    }

    @Test
    void ofManyWhoAskAtOnceNobodyGetsWhatAnotherGot() {
        pool.manyHomes(own, 6, 2, false);
        Browser one = signedIn.browser(own, Role.CASEWORKER);
        Browser other = signedIn.browser(own, Role.LEAD);
        List<String> got = Stream.of(one, other, one, other, one, other)
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> browser.post(URI.create(House.address(own) + "/en/desk/tasks/next"), Map.of())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.headers().getOrDefault("location", ""))
                .toList();
        assertThat(got).doesNotHaveDuplicates().allMatch(path -> path.contains("/desk/offers/"));
    }

    /** However much is due, somebody looks at each new file: of six turns one is of what waits longest. */
    @Test
    void underASteadyLoadOfDueTasksEveryNewFileComesUp() {
        List<OfferId> due = pool.manyHomes(own, 5, 2, false);
        due.forEach(one -> {
            file("offer", one.value(), "/claim", null);
            file("offer", one.value(), "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Call\"}");
        });
        List<OfferId> fresh = pool.manyHomes(own, 4, 2, false);
        Set<String> seen = new HashSet<>();
        List<String> order = new ArrayList<>();
        for (int turn = 0; turn < 6 * fresh.size(); turn++) {
            String path = next(Role.CASEWORKER, "");
            order.add(path);
            seen.add(path.substring(path.lastIndexOf('/') + 1));
        }
        assertThat(seen).containsAll(fresh.stream().map(OfferId::toString).toList());
        assertThat(order.subList(0, 2))
                .as("one's own come first")
                .allMatch(path -> due.stream().anyMatch(one -> path.endsWith(one.toString())));
        assertThat(order.get(2)).satisfies(path -> assertThat(fresh).anyMatch(one -> path.endsWith(one.toString())));
    }

    @Test
    void whatSomebodyWorksThroughIsKeptWithItsCountsAndTheNextOneKeepsToIt() {
        OfferId room = pool.home(own, 2);
        OfferId french = pool.offer(own, "language", 4, true);
        NeedId need = pool.household(own, 1, 30);
        for (OfferId one : List.of(room, french)) {
            file("offer", one.value(), "/claim", null);
            file("offer", one.value(), "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Call\"}");
        }
        String all = signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks");
        assertThat(all).contains(room.toString(), french.toString(), "All files (2)", "Hours of French (1)");
        choose(Map.of("view", "me", "kind", "offer", "sort", "language"));
        String chosen = signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks");
        assertThat(chosen).contains(french.toString()).doesNotContain(room.toString());
        assertThat(chosen).as("the tab counts them").contains("<option value=\"language\" selected>");
        assertThat(next(Role.CASEWORKER, "")).endsWith("/" + french);
        assertThat(next(Role.CASEWORKER, french.toString())).endsWith("happened=nothing");
        choose(Map.of("view", "me", "kind", "need", "sort", ""));
        assertThat(next(Role.CASEWORKER, "")).endsWith("/needs/" + need);
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/tasks?view=team"))
                .as("everybody chooses for themselves")
                .contains(room.toString(), french.toString());
        choose(Map.of("view", "nonsense", "kind", "' or 1=1", "sort", "<b>"));
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks")).contains(room.toString(), french.toString());
        assertThat(signedIn.post(own, Role.ADMIN, "/en/desk/tasks/queue", Map.of())
                        .status())
                .isEqualTo(403);
    }

    private void choose(Map<String, String> fields) {
        assertThat(signedIn.post(own, Role.CASEWORKER, "/en/desk/tasks/queue", fields)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoStandsInSeesTheTasksOfWhoIsAway() {
        OfferId theirs = pool.home(own, 2);
        file("offer", theirs.value(), "/claim", null);
        file("offer", theirs.value(), "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Call Mireille\"}");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/tasks")).doesNotContain("Call Mireille");
        assertThat(say(Map.of("until", TODAY.minusDays(1).toString())).status()).isEqualTo(422);
        assertThat(say(Map.of("until", TODAY.toString(), "standIn", caseworker.toString()))
                        .status())
                .as("nobody stands in for themselves")
                .isEqualTo(422);
        assertThat(say(Map.of(
                                "languages",
                                "ar, prs",
                                "departments",
                                "31",
                                "until",
                                TODAY.plusDays(3).toString(),
                                "standIn",
                                lead.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks/me"))
                .contains("ar, prs", "value=\"31\" checked");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/tasks")).contains("Call Mireille", "Camille Rey");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/tasks/team"))
                .contains("Camille Rey", "Claire Vidal sees their tasks");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/en/desk/tasks/team").status())
                .isEqualTo(403);
    }

    @Test
    void theFunnelSaysAtHowManySomebodyHasLooked() {
        List<OfferId> offers = pool.manyHomes(own, 4, 2, false);
        file("offer", offers.getFirst().value(), "/stage", "{\"stage\":\"ready\"}");
        file("offer", offers.get(1).value(), "/stage", "{\"stage\":\"parked\"}");
        pool.withdrawn(own, offers.get(2), true);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks"))
                .contains("2 of 3 offers looked at", "/en/desk/offers?stage=parked", "<b>1</b> paused");
    }

    private Browser.Page say(Map<String, String> fields) {
        return signedIn.post(own, Role.CASEWORKER, "/en/desk/tasks/me", fields);
    }

    private String next(Role role, String but) {
        Browser.Page answer = signedIn.post(own, role, "/en/desk/tasks/next", Map.of("but", but));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().getOrDefault("location", "");
    }

    private void file(String kind, UUID id, String step, String body) {
        assertThat(work.send(own, Role.CASEWORKER, "POST", "/api/v1/files/" + kind + "/" + id + step, body)
                        .statusCode())
                .isEqualTo(200);
    }
}
