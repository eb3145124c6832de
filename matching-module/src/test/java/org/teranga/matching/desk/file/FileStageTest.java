package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.KeepCasework;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What comes in is looked at, called, called again at other hours, written to, made ready, parked until a day: calls that are noted move it. */
@Assembled
class FileStageTest {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private KeepCasework keep;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    private Tenant own;
    private OfferId offer;
    private String file;
    private String address;

    @BeforeEach
    void anOfferAndATeam() {
        own = work.open(Role.CASEWORKER, Role.LEAD);
        address = "mireille" + UUID.randomUUID() + "@example.org";
        offer = pool.known(
                own, pool.ready(own, pool.home(own, 3)), new Contact("Mireille Cazenave", address, null, null, "fr"));
        file = "/api/v1/files/offer/" + offer;
    }

    @Test
    void threeCallsAtDifferentHoursThatReachNobodyAreFollowedByALetter() {
        until(MORNING);
        assertThat(stage()).isEqualTo("new");
        call("no_answer");
        assertThat(stage()).isEqualTo("call_back");
        assertThat(tasks()).contains("call_again");
        call("no_answer");
        call("voicemail");
        assertThat(stage()).as("the same hour").isEqualTo("call_back");
        assertThat(letters.to(address)).isEmpty();
        until(LocalTime.of(14, 30));
        call("no_answer");
        until(LocalTime.of(18, 30));
        call("no_answer");
        assertThat(stage()).isEqualTo("unreachable");
        assertThat(tasks()).doesNotContain("call_again");
        assertThat(letters.to(address)).hasSize(1).first().asString().contains("sans y arriver");
        assertThat(work.get(own, Role.CASEWORKER, file).body()).contains("sans y arriver");
        call("reached");
        assertThat(stage()).isEqualTo("called");
        call("no_answer");
        assertThat(stage()).as("what was tried before counts no more").isEqualTo("call_back");
    }

    @Test
    void aWrongNumberIsNotCalledAgain() {
        call("wrong_number");
        assertThat(stage()).isEqualTo("unreachable");
        assertThat(letters.to(address)).hasSize(1);
    }

    @Test
    void whoIsReadyStaysReadyHoweverACallGoes() {
        assertThat(move("{\"stage\":\"ready\"}").statusCode()).isEqualTo(200);
        call("no_answer");
        assertThat(stage()).isEqualTo("ready");
    }

    @Test
    void whatIsParkedIsProposedToNobodyUntilItsDayHasCome() {
        NeedId need = pool.household(own, 2, 10);
        assertThat(proposed(need).statusCode()).as("unless it is parked").isEqualTo(200);
        LocalDate until = today().plusDays(10);
        assertThat(move("{\"stage\":\"parked\",\"until\":\"" + until + "\"}").statusCode())
                .isEqualTo(200);
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates")
                        .body())
                .doesNotContain(offer.toString());
        HttpResponse<String> refused = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + offer + "\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("paused");
        TestClock.later(own, Duration.ofDays(11));
        keep.run();
        assertThat(stage()).isEqualTo("call_back");
        assertThat(tasks()).contains("call_again");
        assertThat(proposed(need).body()).contains(offer.toString());
    }

    @Test
    void aNeedIsParkedToo() {
        NeedId need = pool.household(own, 2, 10);
        assertThat(work.post(own, Role.CASEWORKER, "/api/v1/files/need/" + need + "/stage", "{\"stage\":\"parked\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + offer + "\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void everyFaultIsTold() {
        for (String faulty : List.of(
                "{}",
                "{\"stage\":\"unreachable\"}",
                "{\"stage\":\"refused\"}",
                "{\"stage\":\"call_back\"}",
                "{\"stage\":\"call_back\",\"callAt\":\"2020-01-01T10:00\"}",
                "{\"stage\":\"parked\",\"until\":\"" + today() + "\"}")) {
            assertThat(move(faulty).statusCode()).as(faulty).isEqualTo(422);
        }
        assertThat(stage()).isEqualTo("new");
        assertThat(work.post(own, Role.CASEWORKER, "/api/v1/files/home/" + offer + "/stage", "{\"stage\":\"ready\"}")
                        .statusCode())
                .as("a home does not come in: its offer does")
                .isEqualTo(404);
    }

    @Test
    void twoWhoMoveOneAtTheSameTimeAreTold() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + offer))
                .contains("To look at", "action=\"/en/desk/files/offer/" + offer + "/stage\"");
        assertThat(form("ready").status()).isEqualTo(303);
        Browser.Page second = form("parked");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).doesNotContain("⟦");
        assertThat(stage()).isEqualTo("ready");
    }

    /** The form as it was before anybody moved it. */
    private Browser.Page form(String stage) {
        return signedIn.post(
                own, Role.CASEWORKER, "/en/desk/files/offer/" + offer + "/stage", Map.of("stage", stage, "seen", "0"));
    }

    private HttpResponse<String> proposed(NeedId need) {
        return work.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates");
    }

    private void call(String went) {
        assertThat(work.post(own, Role.CASEWORKER, file + "/notes", "{\"channel\":\"call\",\"went\":\"" + went + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> move(String body) {
        return work.post(own, Role.CASEWORKER, file + "/stage", body);
    }

    private String stage() {
        JsonObject read = Caseworker.object(work.get(own, Role.CASEWORKER, file));
        return read.getJsonObject("stage").getString("stage");
    }

    private String tasks() {
        return work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=team").body();
    }

    /** It is this time of a working day now, for this association. */
    private void until(LocalTime time) {
        ZonedDateTime now = now();
        ZonedDateTime then = now.with(time);
        while (!then.isAfter(now) || then.getDayOfWeek().getValue() > 5) {
            then = then.plusDays(1);
        }
        TestClock.later(own, Duration.between(now, then));
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return tenants.as(own, clock::instant).atZone(Formats.ZONE);
    }
}
