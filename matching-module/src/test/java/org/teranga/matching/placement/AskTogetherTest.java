package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.acceptance.AcceptanceJob;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** The households of all that was accepted together are asked together, and so is all of it taken back. */
@Assembled
class AskTogetherTest {
    private static final String PROPOSALS = "/fr/desk/plan/proposals";

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letterbox;

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

    @Inject
    private ProposePlacement proposePlacement;

    private Tenant own;
    private String mark;
    private List<NeedId> households;
    private List<OfferId> homes;

    /** Two households and two homes of their sizes; all of them have an address. */
    @BeforeEach
    void aPlan() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        mark = UUID.randomUUID().toString().substring(0, 8);
        households = List.of(household(1, "fr"), household(3, "ar"));
        homes = List.of(home(1), home(3));
        assertThat(caseworker.run(own).getInt("matched")).isEqualTo(2);
    }

    @Test
    void eachHouseholdIsAskedInItsLanguageAndNoHostHearsOfIt() {
        String report = accept();
        assertThat(page(report)).contains(report + "/ask").doesNotContain("⟦");
        ask(report);
        assertThat(outcomes(report)).isEqualTo(Map.of("asked", 2L));
        assertThat(states()).isEqualTo(Map.of("reviewed", 2L));
        assertThat(letterbox.to(household("fr"))).hasSize(1);
        assertThat(letterbox.to(household("ar")))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("/ar/placement/"));
        assertThat(letterbox.to("host-" + mark)).isEmpty();
        assertThat(caseworker.run(own).getInt("needs"))
                .as("they wait for an answer")
                .isZero();
        String asked = page(report);
        assertThat(asked).contains("2 ménages sont consultés", "/undo").doesNotContain(report + "/ask", "⟦");
        assertThat(page(report + "?outcome=asked")).contains("Ménage consulté");
        ask(report);
        assertThat(letterbox.to(household("fr"))).as("asked once").hasSize(1);
    }

    @Test
    void householdsThatNoLetterReachesAreCountedBeforeAndAfter() {
        pool.known(own, households.get(0), new Contact("Ali", null, "+33612345678", null, "fr"));
        pool.known(own, households.get(1), new Contact("Sara", null, null, null, "ar"));
        String report = accept();
        assertThat(page(report))
                .contains("2 ménages n’ont pas d’adresse e-mail.", "L’un d’eux n’a pas non plus de téléphone")
                .doesNotContain("⟦");
        ask(report);
        assertThat(page(report)).contains("2 ménages restent à appeler.", "?outcome=to_call");
        String toCall = page(report + "?outcome=to_call");
        assertThat(toCall.split("<tr>", -1)).hasSize(4);
        assertThat(letterbox.to(household("fr"))).isEmpty();
    }

    @Test
    void whatStandsAgainstItMeanwhileStaysWithItsReason() {
        String report = accept();
        pool.notReady(own, homes.getFirst());
        ask(report);
        assertThat(outcomes(report)).isEqualTo(Map.of("asked", 1L, "unasked", 1L));
        assertThat(states()).isEqualTo(Map.of("reviewed", 1L, "proposed", 1L));
        assertThat(page(report + "?outcome=unasked"))
                .contains("Pas envoyée", "Il manque encore", "Une proposition n’a pas été envoyée")
                .doesNotContain("⟦");
        assertThat(letterbox.to(household("fr"))).isEmpty();
    }

    @Test
    void aNodeThatDiesAsksNobodyTwice() {
        String report = accept();
        ask(report);
        UUID id = id(report);
        in(() -> database.sql("update matching.acceptance set state = 'asking', ended_at = null"
                                + " where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .update()
                + database.sql("update matching.acceptance_row set outcome = 'proposed'"
                                + " where tenant_id = :tenant and acceptance_id = :id and number = 0")
                        .bind("id", id)
                        .update());
        assertThat(page(report)).contains("data-hx-get", "Les ménages sont consultés");
        tenants.as(own, () -> {
            job.run(id);
            return true;
        });
        assertThat(outcomes(report)).isEqualTo(Map.of("asked", 2L));
        assertThat(letterbox.to(household("fr"))).hasSize(1);
        assertThat(letterbox.to(household("ar"))).hasSize(1);
    }

    @Test
    void takingItBackTellsThoseWhoWereAsked() {
        String report = accept();
        ask(report);
        sent(Role.CASEWORKER, report + "/undo");
        ended(report);
        assertThat(outcomes(report)).isEqualTo(Map.of("taken_back", 2L));
        assertThat(states()).isEqualTo(Map.of("withdrawn", 2L));
        assertThat(letterbox.to(household("fr"))).hasSize(2);
        assertThat(letterbox.to("host-" + mark)).isEmpty();
        assertThat(sent(Role.CASEWORKER, report + "/ask").status()).isEqualTo(409);
        assertThat(caseworker.run(own).getInt("needs")).as("they wait again").isEqualTo(2);
    }

    @Test
    void onlyThoseWhoMayProposeAndOnlyHere() {
        String report = accept();
        assertThat(sent(Role.VOLUNTEER, report + "/ask").status()).isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.post(other, Role.CASEWORKER, report + "/ask", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(states()).isEqualTo(Map.of("proposed", 2L));
    }

    @Test
    void ofTwoWhoAreGivenOneHomeTogetherTheFirstGetsIt() {
        Tenant tenant = caseworker.open(Role.CASEWORKER);
        NeedId one = pool.household(tenant, 3, 9);
        NeedId two = pool.household(tenant, 3, 3);
        OfferId home = pool.ready(tenant, pool.home(tenant, 3));
        OfferId house = pool.ready(tenant, pool.sharedHouse(tenant, 5));
        assertThat(proposed(
                        tenant,
                        new WishedPlacement(one, home),
                        new WishedPlacement(two, home),
                        new WishedPlacement(one, home)))
                .hasSize(3)
                .satisfies(all -> {
                    assertThat(all.get(0)).isInstanceOf(Proposal.Made.class);
                    assertThat(refusal(all.get(1))).isEqualTo("placement.refused.home_taken");
                    assertThat(all.get(2)).isInstanceOf(Proposal.Already.class);
                });
        NeedId three = pool.household(tenant, 3, 3);
        List<Proposal> shared = proposed(tenant, new WishedPlacement(two, house), new WishedPlacement(three, house));
        assertThat(shared.get(0)).isInstanceOf(Proposal.Made.class);
        assertThat(refusal(shared.get(1))).isEqualTo("placement.refused.full");
        assertThat(refusal(proposed(tenant, new WishedPlacement(three, house)).getFirst()))
                .isEqualTo("placement.refused.full");
    }

    private List<Proposal> proposed(Tenant tenant, WishedPlacement... wishes) {
        return tenants.as(
                tenant,
                () -> desk.does(() -> proposePlacement.propose(List.of(wishes), Actor.account(UUID.randomUUID()))));
    }

    private static String refusal(Proposal proposal) {
        return ((Proposal.Refused) proposal).refusal().key();
    }

    private NeedId household(int persons, String language) {
        Contact contact = new Contact("Noé", household(language), null, null, language);
        return pool.known(own, pool.household(own, persons, persons), contact);
    }

    private String household(String language) {
        return "household-" + language + "-" + mark + "@exemple.fr";
    }

    private OfferId home(int beds) {
        OfferId home = pool.ready(own, pool.home(own, beds));
        return pool.known(own, home, new Contact("Léa", "host-" + mark + "@exemple.fr", null, null, "fr"));
    }

    private String accept() {
        Browser.Page answer = signedIn.post(own, Role.CASEWORKER, PROPOSALS, Map.of("all", "ready"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return ended(URI.create(answer.headers().get("location")).getPath());
    }

    private void ask(String report) {
        assertThat(sent(Role.CASEWORKER, report + "/ask").status()).isEqualTo(303);
        ended(report);
    }

    private Browser.Page sent(Role role, String path) {
        return signedIn.post(own, role, path, Map.of());
    }

    private String ended(String report) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (page(report).contains("data-hx-get")) {
            assertThat(System.nanoTime()).as("not ended: " + report).isLessThan(deadline);
            Thread.onSpinWait();
        }
        return report;
    }

    private String page(String path) {
        return signedIn.get(own, Role.CASEWORKER, path).body();
    }

    private Map<String, Long> outcomes(String report) {
        return counts(() -> database.sql("select outcome as what, count(*) from matching.acceptance_row"
                        + " where tenant_id = :tenant and acceptance_id = :id group by outcome")
                .bind("id", id(report)));
    }

    private Map<String, Long> states() {
        return counts(() -> database.sql(
                "select state as what, count(*) from matching.placement where tenant_id = :tenant group by state"));
    }

    private Map<String, Long> counts(Supplier<SqlStatement> query) {
        return in(() -> query.get().list(Row.class).stream().collect(Collectors.toMap(Row::what, Row::count)));
    }

    private record Row(String what, long count) {}

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private static UUID id(String report) {
        return UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
    }
}
