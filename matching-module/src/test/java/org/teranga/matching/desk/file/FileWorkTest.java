package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.NamedTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;

/** Staff work on the files of offers and needs through the JSON interface: one has each, says what comes next, notes what happened. */
@Assembled
class FileWorkTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private NamedTeam team;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;
    private OfferId offer;
    private String file;

    @BeforeEach
    void anOfferAndATeam() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
        Stream.of(Role.VOLUNTEER, Role.JURIST, Role.RESIDENT, Role.TRAINER).forEach(role -> house.member(own, role));
        offer = pool.known(
                own,
                pool.home(own, 3),
                new Contact("Mireille Cazenave", "mireille" + UUID.randomUUID() + "@example.org", null, null, "fr"));
        file = "/api/v1/files/offer/" + offer;
    }

    @Test
    void ofTwoWhoClaimAtTheSameMomentOneGetsItAndTheOtherIsToldWho() {
        for (int round = 0; round < 5; round++) {
            String one = "/api/v1/files/offer/" + pool.home(own, 1) + "/claim";
            List<HttpRequest.Builder> claims = Stream.of(Role.CASEWORKER, Role.LEAD)
                    .map(role -> work.request(own, role, "POST", one, null))
                    .toList();
            List<HttpResponse<String>> answers = claims.stream()
                    .map(claim -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(claim)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
            String told = answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .findFirst()
                    .orElseThrow()
                    .body();
            boolean leadHasIt = answers.get(1).statusCode() == 200;
            assertThat(told).contains(leadHasIt ? "Claire Vidal" : "Camille Rey");
        }
    }

    @Test
    void whoeverHasAFileHasItUntilItIsHandedOver() {
        assertThat(post(Role.CASEWORKER, "/claim", null).statusCode()).isEqualTo(200);
        assertThat(post(Role.CASEWORKER, "/claim", null).statusCode())
                .as("once more")
                .isEqualTo(200);
        assertThat(post(Role.LEAD, "/claim", null).body()).contains("409", "Camille Rey");
        String toLead = "{\"to\":\"" + lead + "\",\"word\":\"She asks for you\"}";
        JsonObject handed = Caseworker.object(post(Role.CASEWORKER, "/assign", toLead));
        assertThat(handed.getString("owner")).isEqualTo(lead.toString());
        assertThat(handed.getString("ownerName")).isEqualTo("Claire Vidal");
        assertThat(handed.getJsonArray("notes").getJsonObject(0).getString("text"))
                .isEqualTo("She asks for you");
        assertThat(post(Role.CASEWORKER, "/release", null).statusCode())
                .as("another's")
                .isEqualTo(409);
        assertThat(post(Role.CASEWORKER, "/assign", "{\"to\":\"" + caseworker + "\"}")
                        .statusCode())
                .isEqualTo(409);
        JsonObject free = Caseworker.object(post(Role.LEAD, "/release", null));
        assertThat(free.containsKey("owner")).isFalse();
    }

    @Test
    void nobodyIsGivenAFileWhoCouldNotHaveIt() {
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        for (UUID other : List.of(volunteer, UUID.randomUUID())) {
            HttpResponse<String> refused = post(Role.CASEWORKER, "/assign", "{\"to\":\"" + other + "\"}");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"to\"");
        }
        assertThat(post(Role.CASEWORKER, "/assign", "{}").statusCode()).isEqualTo(422);
        assertThat(post(Role.CASEWORKER, "/assign", "[").statusCode()).isEqualTo(400);
    }

    @Test
    void whatComesNextIsATaskOfWhoeverHasTheFile() {
        String next = "{\"on\":\"" + TODAY.plusDays(3) + "\",\"what\":\"See everybody who lives there\"}";
        assertThat(post(Role.CASEWORKER, "/next", next).statusCode()).isEqualTo(200);
        assertThat(tasks(Role.CASEWORKER, "none")).contains("See everybody who lives there");
        assertThat(tasks(Role.CASEWORKER, "me")).doesNotContain("See everybody");
        post(Role.CASEWORKER, "/claim", null);
        JsonObject mine = Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=me"));
        assertThat(mine.getInt("total")).isEqualTo(1);
        JsonObject task = mine.getJsonArray("items").getJsonObject(0);
        assertThat(task.getJsonObject("file").getString("id")).isEqualTo(offer.toString());
        assertThat(task.getString("due")).isEqualTo(TODAY.plusDays(3).toString());
        assertThat(task.getString("owner")).isEqualTo(caseworker.toString());
        assertThat(tasks(Role.LEAD, "me")).doesNotContain("See everybody");
        assertThat(tasks(Role.LEAD, "team")).contains("See everybody");
        assertThat(tasks(Role.CASEWORKER, "me&overdue=true")).doesNotContain("See everybody");
        post(Role.CASEWORKER, "/next", next.replace("See everybody who lives there", "Call back"));
        assertThat(tasks(Role.CASEWORKER, "me")).contains("Call back").doesNotContain("See everybody");
        HttpResponse<String> faulty =
                post(Role.CASEWORKER, "/next", "{\"on\":\"" + TODAY.minusDays(1) + "\",\"what\":\" \"}");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("\"on\"", "\"what\"");
    }

    @Test
    void othersAreRefused() {
        List<String> posts = List.of("/claim", "/release", "/assign", "/next", "/stage", "/notes");
        for (Role role : List.of(Role.ADMIN, Role.VOLUNTEER, Role.JURIST, Role.RESIDENT, Role.TRAINER)) {
            assertThat(work.get(own, role, file).statusCode()).as(role.name()).isEqualTo(403);
            assertThat(work.get(own, role, "/api/v1/tasks").statusCode()).isEqualTo(403);
            posts.forEach(step -> assertThat(post(role, step, "{}").statusCode())
                    .as(role + step)
                    .isEqualTo(403));
        }
        Tenant foreign = work.open(Role.CASEWORKER);
        assertThat(work.get(foreign, Role.CASEWORKER, file).statusCode()).isEqualTo(404);
        posts.forEach(step -> assertThat(work.post(foreign, Role.CASEWORKER, file + step, bodyOf(step))
                        .statusCode())
                .as(step)
                .isEqualTo(404));
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/moon/" + offer).statusCode())
                .isEqualTo(404);
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/need/" + offer).statusCode())
                .isEqualTo(404);
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=everybody")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyWorksOnTheirOwnMatter() {
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offer, caseworker);
        assertThat(work.get(own, Role.CASEWORKER, file).statusCode()).isEqualTo(403);
        assertThat(post(Role.CASEWORKER, "/claim", null).statusCode()).isEqualTo(403);
        assertThat(post(Role.CASEWORKER, "/notes", "{\"text\":\"Nothing to see\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(Role.LEAD, "/assign", "{\"to\":\"" + caseworker + "\"}").statusCode())
                .isEqualTo(422);
        post(Role.LEAD, "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Ask about the colleague\"}");
        assertThat(tasks(Role.CASEWORKER, "team")).doesNotContain("Ask about the colleague");
        assertThat(tasks(Role.LEAD, "team")).contains("Ask about the colleague");
    }

    @Test
    void whoOpenedItIsToldAndWhatWasNotedIsRead() {
        HttpResponse<String> noted = post(
                Role.CASEWORKER,
                "/notes",
                "{\"text\":\"Saturday suits her\",\"channel\":\"call\",\"went\":\"reached\"}");
        assertThat(noted.statusCode()).isEqualTo(201);
        JsonObject read = Caseworker.object(work.get(own, Role.LEAD, file));
        JsonObject note = read.getJsonArray("notes").getJsonObject(0);
        assertThat(note.getString("id")).isEqualTo(Caseworker.object(noted).getString("id"));
        assertThat(note.getString("text")).isEqualTo("Saturday suits her");
        assertThat(note.getString("who")).isEqualTo("Camille Rey");
        assertThat(note.getString("channel")).isEqualTo("call");
        assertThat(note.getString("went")).isEqualTo("reached");
        assertThat(read.getJsonArray("readers").getJsonObject(0).getString("who"))
                .isEqualTo("Claire Vidal");
        HttpResponse<String> faulty = post(Role.CASEWORKER, "/notes", "{\"text\":\"\",\"channel\":\"dream\"}");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("\"text\"", "\"channel\"");
        assertThat(post(Role.CASEWORKER, "/notes", "{\"text\":\"" + "x".repeat(4_001) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(Role.CASEWORKER, "/notes", "{\"text\":\"x\",\"channel\":\"handover\"}")
                        .statusCode())
                .as("written by handing over alone")
                .isEqualTo(422);
    }

    @Test
    void aHomeHasAFileOfItsOwn() {
        String home = "/api/v1/files/home/" + offer;
        assertThat(work.send(own, Role.CASEWORKER, "POST", home + "/claim", null)
                        .statusCode())
                .isEqualTo(200);
        JsonObject read = Caseworker.object(work.get(own, Role.CASEWORKER, home));
        assertThat(read.getString("kind")).isEqualTo("home");
        assertThat(read.getString("owner")).isEqualTo(caseworker.toString());
        assertThat(work.get(own, Role.CASEWORKER, file).body())
                .as("its offer is another file")
                .doesNotContain(caseworker.toString());
        for (UUID none :
                List.of(UUID.randomUUID(), pool.offer(own, "language", 1, false).value())) {
            assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/home/" + none)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(work.get(work.open(Role.CASEWORKER), Role.CASEWORKER, home).statusCode())
                .as("of another association")
                .isEqualTo(404);
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offer, caseworker);
        assertThat(work.get(own, Role.CASEWORKER, home).statusCode())
                .as("the own home")
                .isEqualTo(403);
    }

    private HttpResponse<String> post(Role role, String step, @Nullable String body) {
        return work.send(own, role, "POST", file + step, body);
    }

    private String tasks(Role role, String owner) {
        return work.get(own, role, "/api/v1/tasks?owner=" + owner).body();
    }

    private static String bodyOf(String step) {
        return switch (step) {
            case "/assign" -> "{\"to\":\"" + UUID.randomUUID() + "\"}";
            case "/next" -> "{\"on\":\"" + TODAY + "\",\"what\":\"x\"}";
            case "/notes" -> "{\"text\":\"x\"}";
            default -> "{}";
        };
    }
}
