package org.teranga.matching.safeguarding.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A visit is planned by staff, dated by the host, reported by one, confirmed by the other. */
@Assembled
class HomeVisitTest {
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
    private PlanVisit plan;

    @Inject
    private Floor floor;

    @Inject
    private Erasure erasure;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private HomeOwners owners;

    @Inject
    private TellHome tell;

    @Inject
    private CaseTasks tasks;

    private Tenant own;
    private UUID home;
    private UUID host;
    private UUID caseworker;
    private UUID lead;
    private String page;

    @BeforeEach
    void aHomeAndATeam() {
        HomeWithTeam.Opened opened = homes.open(3, Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        own = opened.own();
        caseworker = opened.member(Role.CASEWORKER);
        lead = opened.member(Role.LEAD);
        home = opened.home();
        host = opened.host();
        tenants.as(own, () -> {
            members.admit(caseworker, Set.of(Role.CASEWORKER), "Nadia Haddad");
            members.admit(lead, Set.of(Role.LEAD), "Paul Roux");
            return true;
        });
        page = "/en/desk/visits/" + home;
    }

    @Test
    void twoPlanMakeAndTellAVisit() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/visits")).contains(page);
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("Paul Roux")
                .doesNotContain("⟦");
        assertThat(propose().status()).isEqualTo(303);
        assertThat(propose().status()).as("one is under way").isEqualTo(409);
        choose("2");
        HomeVisit dated = visit();
        assertThat(dated.state()).isEqualTo("dated");
        assertThat(dated.startsAt()).isEqualTo(dated.proposed().get(1));
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/visits/round.ics"))
                .contains("BEGIN:VEVENT", "DTSTART;TZID=Europe/Paris")
                .doesNotContain("Nadia");
        assertThat(report(Role.CASEWORKER, Map.of()).status()).isEqualTo(303);
        assertThat(held()).as("reported by one alone").isFalse();
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("Planted words of a report", "I was there");
        assertThat(confirm(Role.CASEWORKER, "yes").status())
                .as("whoever reported")
                .isEqualTo(409);
        assertThat(held()).isFalse();
        assertThat(confirm(Role.ADMIN, "yes").status())
                .as("whoever was not there")
                .isEqualTo(403);
        assertThat(confirm(Role.LEAD, "yes").status()).isEqualTo(303);
        assertThat(held()).isTrue();
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/visits"))
                .as("visited: it waits no more")
                .doesNotContain(page);
    }

    @Test
    void whatTheOtherDidNotSeeGoesBack() {
        propose();
        choose("1");
        report(Role.LEAD, Map.of());
        assertThat(confirm(Role.CASEWORKER, "no").status()).isEqualTo(303);
        assertThat(visit().state()).isEqualTo("dated");
        assertThat(held()).isFalse();
    }

    @Test
    void aHomeIsNotReadyWhereSomethingSaysNoOrSomebodyWasNotMet() {
        propose();
        choose("1");
        assertThat(report(Role.LEAD, Map.of("r_danger", "no")).body()).contains("href=\"#outcome\"");
        assertThat(report(Role.LEAD, Map.of("met", UUID.randomUUID().toString()))
                        .body())
                .contains("href=\"#met\"");
        assertThat(report(Role.LEAD, Map.of("r_bed", "")).body()).contains("href=\"#r_bed\"");
        assertThat(report(Role.LEAD, Map.of("r_danger", "no", "outcome", "no", "met", ""))
                        .status())
                .isEqualTo(303);
        assertThat(confirm(Role.CASEWORKER, "yes").status()).isEqualTo(303);
        assertThat(held()).isFalse();
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("Visited, not ready");
    }

    @Test
    void whatALaterVisitFindsUnsuitableIsVisitedNoMore() {
        visited();
        propose();
        choose("1");
        report(Role.LEAD, Map.of("r_danger", "no", "outcome", "no", "met", ""));
        assertThat(held()).as("said by one alone").isTrue();
        assertThat(confirm(Role.CASEWORKER, "yes").status()).isEqualTo(303);
        assertThat(held()).isFalse();
    }

    @Test
    void aVisitIsOfOneAddress() {
        visited();
        tell("12 rue Émile Zola", "Toulouse");
        assertThat(held()).as("told for the first time").isTrue();
        assertThat(waits()).isTrue();
        tell("12, rue Emile ZOLA", "Toulouse");
        assertThat(held()).as("the same").isTrue();
        propose();
        choose("1");
        report(Role.LEAD, Map.of());
        tell("3 rue Neuve", "Toulouse");
        assertThat(held()).isFalse();
        assertThat(visit().state()).as("what one reported was of the other").isEqualTo("dated");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/homes/" + home)).contains("visit it again");
    }

    private void visited() {
        propose();
        choose("1");
        report(Role.CASEWORKER, Map.of());
        confirm(Role.LEAD, "yes");
        assertThat(held()).isTrue();
    }

    private void tell(String street, String town) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    HomeOwner owner = owners.byStaff(new OfferId(home));
                    tell.tell(
                            owner,
                            HomeSection.WHERE,
                            Answers.of(Map.of("street", street, "town", town)),
                            tell.mark(owner, HomeSection.WHERE));
                    return true;
                }));
    }

    private boolean waits() {
        return tenants.as(own, () -> desk.does(() -> tasks.waits("home", home, CaseTasks.HOME_MOVED)));
    }

    @Test
    void nobodyVisitsTheirOwnHome() {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.find(new OfferId(home)).orElseThrow().belongsTo(lead);
                    return true;
                }));
        assertThat(propose().status()).as("the second lives there").isEqualTo(409);
        assertThat(signedIn.post(own, Role.LEAD, page, wish(caseworker)).status())
                .as("the first lives there")
                .isEqualTo(409);
        assertThat(tenants.as(own, () -> desk.does(() -> visits.of(home)))).isEmpty();
    }

    @Test
    void aHomeOfAnotherAssociationIsNone() {
        propose();
        UUID id = visit().id();
        Tenant other = house.open();
        house.member(other, Role.LEAD);
        assertThat(signedIn.get(other, Role.LEAD, page).status()).isEqualTo(404);
        assertThat(signedIn.post(other, Role.LEAD, page + "/" + id + "/confirm", Map.of("same", "yes"))
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> tenants.as(other, () -> {
                    plan.choose(home, "1");
                    return true;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theHostMayAskToBeCalledAndChoosesNothingElse() {
        propose();
        choose("0");
        assertThat(visit().state()).isEqualTo("call");
        for (String none : Set.of("4", "9", "-1", "", "x")) {
            assertThatThrownBy(() -> choose(none)).as(none).isInstanceOf(Refusal.class);
        }
        assertThat(signedIn.post(
                                own,
                                Role.LEAD,
                                page + "/" + visit().id() + "/agree",
                                Map.of(
                                        "date1",
                                        LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE)
                                                .plusDays(5)
                                                .withNano(0)
                                                .toString()))
                        .status())
                .isEqualTo(303);
        assertThat(visit().state()).isEqualTo("dated");
    }

    @Test
    void whatContradictsItselfIsToBeCalled() {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update matching.offer set host = 'single_man', conditions = '{women_only}' where"
                                        + " tenant_id = :tenant and id = :id")
                        .bind("id", home)
                        .update()));
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/visits")).contains("a man alone, and women only");
    }

    @Test
    void visitsGoWithTheHost() {
        propose();
        choose("1");
        report(Role.CASEWORKER, Map.of());
        confirm(Role.LEAD, "yes");
        tenants.as(own, () -> {
            erasure.erasePerson(host);
            return true;
        });
        assertThat(tenants.as(
                        own,
                        () -> desk.does(
                                () -> database.sql("select count(*) from matching.home_visit where tenant_id = :tenant")
                                        .one(Long.class))))
                .isZero();
        assertThat(held()).isFalse();
    }

    private Browser.Page propose() {
        return signedIn.post(own, Role.CASEWORKER, page, wish(lead));
    }

    private static Map<String, String> wish(UUID second) {
        LocalDateTime next = LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE)
                .plusDays(3)
                .withNano(0)
                .withSecond(0);
        return Map.of(
                "second",
                second.toString(),
                "date1",
                next.toString(),
                "date2",
                next.plusDays(2).toString());
    }

    private void choose(String which) {
        tenants.as(own, () -> {
            plan.choose(home, which);
            return true;
        });
    }

    private Browser.Page report(Role role, Map<String, String> changed) {
        Map<String, String> sent = new HashMap<>();
        HomeVisit.Report.CHECKLIST.forEach(code -> sent.put("r_" + code, "ok"));
        sent.putAll(
                Map.of("outcome", "yes", "met", host.toString(), "minors", "2", "words", "Planted words of a report"));
        sent.putAll(changed);
        return signedIn.post(own, role, page + "/" + visit().id() + "/report", sent);
    }

    private Browser.Page confirm(Role role, String same) {
        return signedIn.post(own, role, page + "/" + visit().id() + "/confirm", Map.of("same", same));
    }

    private HomeVisit visit() {
        return tenants.as(own, () -> desk.does(() -> visits.of(home).getFirst()));
    }

    private boolean held() {
        return tenants.as(
                own,
                () -> desk.does(() ->
                        floor.held(Set.of(home)).getOrDefault(home, Set.of()).contains(QualificationKind.HOME_VISIT)));
    }
}
