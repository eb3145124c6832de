package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
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

/** Lists and queues say who has a file open and who calls; what somebody has open is nobody else's next one, and nobody calls unknowingly. */
@Assembled
class PresenceTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String OFFERS = "/en/desk/offers";

    @Inject
    private Caseworker work;

    @Inject
    private Pool pool;

    @Inject
    private NamedTeam team;

    @Inject
    private SignedIn signedIn;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;
    private OfferId offer;

    @BeforeEach
    void anOffer() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
        offer = pool.known(own, pool.home(own, 2), new Contact("Mireille Cazenave", null, "+33639984017", null, "fr"));
    }

    @Test
    void listsAndQueuesSayWhoIsOnItAndWhoCallsUntilTheyNotedHowItWent() {
        due();
        assertThat(page(Role.CASEWORKER, OFFERS))
                .doesNotContain("Claire Vidal is on it")
                .contains("data-calls=");
        page(Role.LEAD, OFFERS + "/" + offer);
        for (String list : List.of(OFFERS, "/en/desk/tasks")) {
            assertThat(page(Role.CASEWORKER, list)).as(list).contains("Claire Vidal is on it");
        }
        assertThat(page(Role.LEAD, OFFERS)).as("oneself").doesNotContain("is on it");
        assertThat(call(Role.LEAD, "")).isEqualTo(303);
        for (String list : List.of(OFFERS, "/en/desk/tasks", OFFERS + "/" + offer)) {
            assertThat(page(Role.CASEWORKER, list)).as(list).contains("Claire Vidal calls now");
        }
        assertThat(page(Role.ADMIN, OFFERS)).doesNotContain("calls now", "is on it");
        String went = "{\"channel\":\"call\",\"went\":\"reached\"}";
        assertThat(work.post(own, Role.LEAD, "/api/v1/files/offer/" + offer + "/notes", went)
                        .statusCode())
                .isEqualTo(201);
        assertThat(page(Role.CASEWORKER, OFFERS)).doesNotContain("calls now").contains("Claire Vidal is on it");
    }

    @Test
    void whoCallsWhereSomebodyCallsIsToldFirst() {
        assertThat(call(Role.LEAD, "")).isEqualTo(303);
        assertThat(call(Role.LEAD, "")).as("oneself").isEqualTo(303);
        Browser.Page told = signedIn.post(own, Role.CASEWORKER, address() + "/call", Map.of());
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("id=\"present\"", "Claire Vidal calls now");
        assertThat(call(Role.CASEWORKER, "yes")).isEqualTo(303);
        assertThat(page(Role.LEAD, OFFERS)).contains("Camille Rey calls now");
        assertThat(call(Role.ADMIN, "yes")).isEqualTo(403);
        Tenant foreign = team.open().tenant();
        assertThat(signedIn.post(foreign, Role.CASEWORKER, address() + "/call", Map.of())
                        .status())
                .isEqualTo(404);
        pool.belongs(own, pool.household(own, 2, 3), offer, caseworker);
        assertThat(call(Role.CASEWORKER, "yes")).as("their own matter").isEqualTo(403);
        assertThat(page(Role.CASEWORKER, OFFERS)).doesNotContain("calls now", "is on it");
    }

    @Test
    void whatSomebodyHasOpenIsNotTheNextOneThoughItIsMine() {
        due();
        OfferId other = pool.home(own, 1);
        page(Role.LEAD, OFFERS + "/" + offer);
        assertThat(next(Role.CASEWORKER)).endsWith("/offers/" + other);
    }

    @Test
    void ofWhoHasAFileAndWhoStandsInOneGetsIt() {
        due();
        signedIn.post(
                own,
                Role.CASEWORKER,
                "/en/desk/tasks/me",
                Map.of("until", TODAY.plusDays(2).toString(), "standIn", lead.toString()));
        List<String> got = Stream.of(Role.CASEWORKER, Role.LEAD)
                .map(role -> signedIn.browser(own, role))
                .toList()
                .stream()
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> browser.post(URI.create(House.address(own) + "/en/desk/tasks/next"), Map.of())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.headers().getOrDefault("location", ""))
                .toList();
        assertThat(got).filteredOn(path -> path.contains(offer.toString())).hasSize(1);
        assertThat(got).filteredOn(path -> path.endsWith("happened=nothing")).hasSize(1);
    }

    private void due() {
        file("/claim", null);
        file("/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Call\"}");
    }

    private void file(String step, String body) {
        assertThat(work.send(own, Role.CASEWORKER, "POST", "/api/v1/files/offer/" + offer + step, body)
                        .statusCode())
                .isEqualTo(200);
    }

    private String address() {
        return "/en/desk/files/offer/" + offer;
    }

    private int call(Role role, String anyway) {
        return signedIn.post(own, role, address() + "/call", Map.of("anyway", anyway))
                .status();
    }

    private String next(Role role) {
        return signedIn.post(own, role, "/en/desk/tasks/next", Map.of())
                .headers()
                .getOrDefault("location", "");
    }

    private String page(Role role, String path) {
        return signedIn.page(own, role, path);
    }
}
