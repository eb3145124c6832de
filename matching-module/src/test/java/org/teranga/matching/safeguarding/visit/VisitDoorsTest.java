package org.teranga.matching.safeguarding.visit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Every door to a visit leads to a visit of the home in its address, and to none of the reader's own. */
@Assembled
class VisitDoorsTest {
    @Inject
    private House house;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Offers offers;

    @Inject
    private Members members;

    @Inject
    private HomeVisits visits;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    private Tenant own;
    private UUID home;
    private UUID another;
    private UUID caseworker;
    private UUID lead;

    @BeforeEach
    void twoHomesAndATeam() {
        HomeWithTeam.Opened opened = homes.open(3, Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        own = opened.own();
        caseworker = opened.member(Role.CASEWORKER);
        lead = opened.member(Role.LEAD);
        home = opened.home();
        tenants.as(own, () -> {
            members.admit(caseworker, Set.of(Role.CASEWORKER), "Nadia Haddad");
            members.admit(lead, Set.of(Role.LEAD), "Paul Roux");
            return true;
        });
        another = pool.home(own, 2).value();
        assertThat(post(Role.CASEWORKER, "/" + home, Map.of("second", lead.toString(), "date1", soon())))
                .isEqualTo(303);
    }

    @Test
    void aVisitIsFoundInItsOwnHomeAlone() {
        UUID id = visit().id();
        for (String wrong : Set.of(another.toString(), UUID.randomUUID().toString())) {
            String door = "/" + wrong + "/" + id;
            assertThat(post(Role.LEAD, door + "/agree", Map.of("date1", soon())))
                    .isEqualTo(404);
            assertThat(post(Role.LEAD, door + "/agree", Map.of("cancel", "yes")))
                    .isEqualTo(404);
            assertThat(post(Role.LEAD, door + "/report", Map.of("outcome", "yes")))
                    .isEqualTo(404);
            assertThat(post(Role.LEAD, door + "/confirm", Map.of("same", "yes")))
                    .isEqualTo(404);
        }
        assertThat(visit().state()).isEqualTo("proposed");
        assertThat(post(Role.CASEWORKER, "/" + home + "/" + id + "/report", report()))
                .isEqualTo(303);
        assertThat(post(Role.LEAD, "/" + another + "/" + id + "/confirm", Map.of("same", "yes")))
                .as("reported, and confirmed through another home")
                .isEqualTo(404);
        assertThat(visit().state()).isEqualTo("reported");
    }

    @Test
    void whoLivesThereNeitherReadsNorChangesNorEndsTheVisit() {
        UUID id = visit().id();
        UUID admin = house.member(own, Role.ADMIN);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.find(new OfferId(home)).orElseThrow().belongsTo(admin);
                    return true;
                }));
        String page = "/en/desk/visits/" + home;
        assertThat(signedIn.get(own, Role.ADMIN, page).status()).isEqualTo(403);
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/visits")).doesNotContain(home.toString());
        assertThat(post(Role.ADMIN, "/" + home + "/" + id + "/agree", Map.of("cancel", "yes")))
                .isEqualTo(409);
        assertThat(visit().state()).isEqualTo("proposed");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/visits")).contains(home.toString());
    }

    @Test
    void whatADeviceKeptCountsOnceHoweverOftenItIsSentAndForNobodyElse() {
        UUID id = visit().id();
        String door = "/" + home + "/" + id;
        Map<String, String> kept = new HashMap<>(report());
        kept.put("as", UUID.randomUUID().toString());
        kept.put("words", "Seen without a line");
        assertThat(post(Role.LEAD, door + "/report/device", kept))
                .as("of nobody")
                .isEqualTo(403);
        kept.put("reader", caseworker.toString());
        assertThat(post(Role.LEAD, door + "/report/device", kept))
                .as("of somebody else")
                .isEqualTo(403);
        assertThat(post(Role.CASEWORKER, "/" + another + "/" + id + "/report/device", kept))
                .isEqualTo(404);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(Role.CASEWORKER, door + "/report/device", kept)).isEqualTo(204);
        }
        assertThat(visit().reportedBy()).isEqualTo(caseworker);
        Map<String, String> other = new HashMap<>(kept);
        other.put("as", UUID.randomUUID().toString());
        assertThat(post(Role.CASEWORKER, door + "/report/device", other))
                .as("reported already")
                .isEqualTo(409);
        assertThat(post(Role.LEAD, door + "/confirm", Map.of("same", "no"))).isEqualTo(303);
        assertThat(post(Role.CASEWORKER, door + "/report/device", kept))
                .as("an old one, late")
                .isEqualTo(204);
        assertThat(visit().state()).as("does not report anew").isEqualTo("call");
        other.remove("outcome");
        assertThat(post(Role.CASEWORKER, door + "/report/device", other))
                .as("with faults")
                .isEqualTo(422);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/visits/checklist"))
                .contains("data-visit-blank")
                .doesNotContain("Nadia", home.toString(), caseworker.toString(), "⟦");
    }

    private Map<String, String> report() {
        Map<String, String> sent =
                new HashMap<>(Map.of("outcome", "yes", "met", visit().host().toString(), "minors", "0"));
        HomeVisit.Report.CHECKLIST.forEach(code -> sent.put("r_" + code, "ok"));
        return sent;
    }

    private int post(Role role, String door, Map<String, String> sent) {
        return signedIn.post(own, role, "/en/desk/visits" + door, sent).status();
    }

    private static String soon() {
        return LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE)
                .plusDays(3)
                .withNano(0)
                .withSecond(0)
                .toString();
    }

    private HomeVisit visit() {
        return tenants.as(own, () -> desk.does(() -> visits.of(home).getFirst()));
    }
}
