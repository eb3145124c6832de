package org.teranga.matching.desk.selection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The files of many rows at once: handed over, shared out, moved, and undone for three days; all that match after a page that says who. */
@Assembled
class ChosenFilesTest {
    private static final String FILES = "/en/desk/lists/offers/files";

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
    private List<OfferId> offers;

    @BeforeEach
    void sixOffersAndATeam() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
        offers = pool.manyHomes(own, 6, 2, false);
    }

    @Test
    void allThatMatchAreHandedOverAfterAPageThatSaysHowMany() {
        Map<String, String> asked = Map.of("all", "yes", "list", "?sort=-received", "act", "assign", "to", "" + lead);
        Browser.Page sure = send(Role.CASEWORKER, asked);
        assertThat(sure.status()).isEqualTo(200);
        assertThat(sure.body()).contains("6 offers are chosen", pool.numberOf(own, offers.getFirst()));
        assertThat(owners()).containsOnly("");
        Map<String, String> said = new HashMap<>(asked);
        said.put("sure", "yes");
        String told = followed(send(Role.CASEWORKER, said));
        assertThat(told).contains("6 files are handed over", "/en/desk/lists/offers/files/undo");
        assertThat(owners()).containsOnly(lead.toString());
    }

    @Test
    void filesAreSharedOutEvenlyWhoHasTheFewestFirst() {
        work.send(own, Role.LEAD, "POST", "/api/v1/files/offer/" + offers.getFirst() + "/claim", null);
        Map<String, String> asked = Map.of(
                "all",
                "yes",
                "sure",
                "yes",
                "list",
                "?sort=-received",
                "act",
                "share",
                "among",
                caseworker + "," + lead);
        assertThat(send(Role.CASEWORKER, asked).status())
                .as("two in one value are nobody")
                .isEqualTo(200);
        Browser.Page done = signedIn.browser(own, Role.CASEWORKER)
                .post(
                        URI.create(House.address(own) + FILES),
                        "all=yes&sure=yes&act=share&list=%3Fsort%3D-received&among=" + caseworker + "&among=" + lead);
        assertThat(followed(done)).contains("5 files are shared out", "One more stayed as it was");
        List<String> owners = owners();
        assertThat(owners).filteredOn(lead.toString()::equals).hasSizeBetween(3, 4);
        assertThat(owners).filteredOn(caseworker.toString()::equals).hasSizeBetween(2, 3);
    }

    @Test
    void whatWasDoneIsUndoneButForWhatHasChangedSince() {
        Browser.Page moved = send(
                Role.CASEWORKER,
                Map.of("all", "yes", "sure", "yes", "list", "?sort=-received", "act", "stage", "stage", "parked"));
        assertThat(followed(moved)).contains("Done for 6 files");
        assertThat(stages()).containsOnly("parked");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/offers/" + offers.getFirst()))
                .as("whoever keeps an offer out of the plan is named in its file")
                .contains("Paused a file", "Camille Rey");
        work.send(own, Role.LEAD, "POST", file(0) + "/stage", "{\"stage\":\"ready\"}");
        String act = location(moved).replaceFirst(".*&act=([0-9a-f-]{36}).*", "$1");
        Browser.Page undone = undo(Role.CASEWORKER, act);
        assertThat(followed(undone)).contains("5 files are as they were", "One more stayed as it was");
        assertThat(stages()).containsExactly("ready", "new", "new", "new", "new", "new");
        assertThat(undo(Role.CASEWORKER, act).status()).as("once").isEqualTo(409);
    }

    @Test
    void onlyWhoDidItOrALeadUndoesItAndForThreeDays() {
        UUID colleague = house.member(own, Role.CASEWORKER);
        String act =
                location(send(Role.LEAD, ticked(0, "stage", "ready"))).replaceFirst(".*&act=([0-9a-f-]{36}).*", "$1");
        assertThat(undo(Role.CASEWORKER, act).status()).as("" + colleague).isEqualTo(404);
        assertThat(undo(Role.LEAD, UUID.randomUUID().toString()).status()).isEqualTo(404);
        TestClock.later(own, Duration.ofDays(4));
        assertThat(undo(Role.LEAD, act).status()).isEqualTo(404);
        assertThat(stages().getFirst()).isEqualTo("ready");
    }

    @Test
    void whatSomebodyElseHasAndOnesOwnMatterAreLeft() {
        work.send(own, Role.LEAD, "POST", file(0) + "/claim", null);
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offers.get(1), caseworker);
        String told = followed(send(
                Role.CASEWORKER,
                Map.of("all", "yes", "sure", "yes", "list", "?", "act", "assign", "to", "" + caseworker)));
        assertThat(told).contains("4 files are handed over", "2 more stayed as they were");
        assertThat(owners()).startsWith(lead.toString(), "");
        String theirs = followed(send(
                Role.LEAD, Map.of("all", "yes", "sure", "yes", "list", "?", "act", "assign", "to", "" + caseworker)));
        assertThat(theirs)
                .as("nobody is handed their own matter")
                .contains("One more stayed as it was", "one file is handed over");
        assertThat(owners().get(1)).isEmpty();
    }

    @Test
    void whoMayNotIsRefused() {
        assertThat(send(Role.ADMIN, ticked(0, "stage", "ready")).status()).isEqualTo(403);
        Tenant foreign = work.open(Role.CASEWORKER);
        Browser.Page other = signedIn.post(foreign, Role.CASEWORKER, FILES, ticked(0, "stage", "ready"));
        assertThat(location(other)).contains("changed=0");
        assertThat(stages()).containsOnly("new");
        Browser.Page nobody = send(
                Role.CASEWORKER,
                Map.of("pick", "" + offers.getFirst(), "list", "?", "act", "assign", "to", "" + UUID.randomUUID()));
        assertThat(nobody.status()).isEqualTo(200);
        assertThat(nobody.body()).contains("This person cannot");
        assertThat(location(send(Role.CASEWORKER, Map.of("list", "?", "act", "assign"))))
                .contains("done=nothing");
    }

    @Test
    void anAddressThatIsNoneLeadsBackToTheWholeList() {
        Map<String, String> sent = new HashMap<>(ticked(0, "stage", "ready"));
        sent.put("list", "?%zz");
        assertThat(location(send(Role.CASEWORKER, sent))).startsWith("/en/desk/offers?&done=stage");
        assertThat(stages().getFirst()).isEqualTo("ready");
    }

    private Map<String, String> ticked(int one, String act, String stage) {
        return Map.of("pick", "" + offers.get(one), "list", "?sort=-received", "act", act, "stage", stage);
    }

    private Browser.Page send(Role role, Map<String, String> fields) {
        return signedIn.post(own, role, FILES, fields);
    }

    private Browser.Page undo(Role role, String act) {
        return signedIn.post(own, role, FILES + "/undo", Map.of("act", act, "list", "?sort=-received"));
    }

    private String followed(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        String page = location(answer).replaceFirst("#.*", "");
        return signedIn.page(own, Role.LEAD, page);
    }

    private static String location(Browser.Page answer) {
        return answer.headers().getOrDefault("location", "").replaceFirst("^https?://[^/]+", "");
    }

    private String file(int one) {
        return "/api/v1/files/offer/" + offers.get(one);
    }

    private List<String> owners() {
        return offers.stream().map(offer -> read(offer).getString("owner", "")).toList();
    }

    private List<String> stages() {
        return offers.stream()
                .map(offer -> read(offer).getJsonObject("stage").getString("stage"))
                .toList();
    }

    private JsonObject read(OfferId offer) {
        return Caseworker.object(work.get(own, Role.LEAD, "/api/v1/files/offer/" + offer));
    }
}
