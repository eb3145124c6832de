package org.teranga.matching.safeguarding.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What runs out is asked for ahead of whoever it is of, waits in the file until it is renewed, and pauses what is new meanwhile. */
@Assembled
class RenewalTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private House house;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private KeepAdults keepAdults;

    @Inject
    private RenewChecks.Round renewals;

    @Inject
    private OfferFloor floor;

    @Inject
    private CaseTasks tasks;

    @Inject
    private TenantDatabase database;

    @Inject
    private Letterbox letters;

    @Inject
    private Desk desk;

    private Tenant own;
    private OfferId offer;
    private UUID host;

    @BeforeEach
    void aHome() {
        HomeWithTeam.Opened opened = homes.open(2, Role.LEAD, Role.CASEWORKER);
        own = opened.own();
        offer = opened.offer();
        host = opened.host();
    }

    @Test
    void anAdultOfTheHomeIsAskedByTheOwnLink() {
        UUID adult = movesIn();
        noted(adult, "identity", TODAY.plusDays(20));
        renewed();
        renewed();
        List<String> sent = letters.to(address());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .contains("/en/adult/", "nobody new is proposed to your home")
                .doesNotContain("⟦");
        assertThat(waiting()).containsExactly(offer.value());
        tenants.as(own, () -> {
            keepAdults.moveOut(owner(), adult);
            return true;
        });
        renewed();
        assertThat(waiting()).as("who moved out is asked for nothing").isEmpty();
    }

    @Test
    void theFileHasATaskUntilItIsRenewedAndWhatRanOutIsMissing() {
        noted(host, "identity", TODAY.plusDays(50));
        renewed();
        assertThat(waiting()).containsExactly(offer.value());
        assertThat(lacks()).doesNotContain("identity");
        runsOut("identity");
        renewed();
        assertThat(waiting()).as("still, and since longer").containsExactly(offer.value());
        assertThat(lacks()).contains("identity");
        noted(host, "identity", TODAY.plusYears(4));
        renewed();
        assertThat(waiting()).isEmpty();
        assertThat(lacks()).doesNotContain("identity");
    }

    @Test
    void howLongAVisitHoldsAndWhenItIsAskedForIsThePolicys() {
        policy(
                "{\"kinds\":{\"housing\":[{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"proposal\",\"months\":6,"
                        + "\"renewDays\":30}]}}");
        seenAt(offer.value(), TODAY.minusMonths(5).minusDays(10));
        renewed();
        assertThat(waiting())
                .as("six months end within thirty days, whatever the check says of itself")
                .containsExactly(offer.value());
        seenAt(offer.value(), TODAY.minusMonths(4));
        renewed();
        assertThat(waiting()).as("two months are left").isEmpty();
        seenAt(offer.value(), TODAY.minusMonths(7));
        assertThat(lacks()).contains("home_visit");
    }

    private void renewed() {
        tenants.as(own, () -> {
            renewals.go();
            return true;
        });
    }

    private List<UUID> waiting() {
        return tenants.as(own, () -> desk.does(() -> tasks.waiting("offer", CaseTasks.CHECK_ENDS, null, 10)));
    }

    private Set<String> lacks() {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> floor.checks(List.of(offer)).getOrDefault(offer, MissingChecks.NONE).all().stream()
                                .map(MissingCheck::check)
                                .collect(Collectors.toSet())));
    }

    private void runsOut(String kind) {
        change("update platform.qualification set until = current_date - 3 where tenant_id = :tenant and kind = '"
                + kind + "'");
    }

    private void change(String sql) {
        tenants.as(own, () -> desk.does(() -> database.sql(sql).update()));
    }

    private UUID movesIn() {
        return tenants.as(
                own,
                () -> keepAdults.moveIn(
                        owner(),
                        new Answers(Map.of("name", List.of("Awa"), "email", List.of(address()), "age", List.of("41"))),
                        "en"));
    }

    private HomeOwner owner() {
        return new HomeOwner(offer, "7KV7B-7MDQC", new HomeId(offer.value()), host, null);
    }

    private String address() {
        return "awa@" + own.slug() + ".example.org";
    }

    private void noted(UUID subject, String kind, LocalDate until) {
        HttpResponse<String> noted = house.send(
                own,
                Role.LEAD,
                "POST",
                "/api/v1/checks",
                "{\"subject\":\"" + subject + "\",\"kind\":\"" + kind + "\",\"seenOn\":\"" + TODAY + "\",\"until\":\""
                        + until + "\"}");
        assertThat(noted.statusCode()).isEqualTo(201);
    }

    /** The home was visited by two on this day; it is the only visit. */
    private void seenAt(UUID home, LocalDate day) {
        change("delete from platform.qualification where tenant_id = :tenant and kind = 'home_visit'");
        change("insert into platform.qualification (tenant_id, id, holder, kind, granted_at, seen_on, until)"
                + " values (:tenant, gen_random_uuid(), '" + home + "', 'home_visit', now(), '"
                + day + "', '" + TODAY.plusYears(2) + "')");
    }

    private void policy(String json) {
        change("insert into matching.policy_version (tenant_id, number, policy, counts_from, reason, drafted_by,"
                + " published_at, published_by) values (:tenant, 2, '" + json
                + "', current_date - 1, 'for a test', gen_random_uuid(), now(),"
                + " gen_random_uuid())");
    }
}
