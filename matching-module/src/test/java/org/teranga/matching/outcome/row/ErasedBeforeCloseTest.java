package org.teranga.matching.outcome.row;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.outcome.SeeOutcomes;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A side is erased after the end of the stay and before its month is closed: what was said is counted, and until then nobody reads it. */
@Assembled
class ErasedBeforeCloseTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String ROW =
            "select concat_ws(' ', month, size_band, end_reason, entry_french, exit_good, exit_housing,"
                    + " 'host:' || home_again, array_to_string(home_helped, '+'), home_trained, asked || '/' || answered, incident)"
                    + " from matching.outcome_row where";

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private SystemDatabase system;

    @Inject
    private SeeOutcomes see;

    @Inject
    private Erasure erasure;

    @Inject
    @Any
    private Instance<ErasureReach> reaches;

    @Inject
    private CloseMonths months;

    private HostedHousehold stay;
    private Tenant own;
    private UUID placement;
    private Browser staff;
    private int moved;

    @BeforeEach
    void aStayThatHasEnded() {
        stay = households.open("fr", Role.CASEWORKER);
        own = stay.own();
        placement = households.living(stay, TODAY);
        sql("update platform.qualification set granted_at = now() - interval '200 days' where tenant_id = :tenant");
        sql("insert into matching.stay_follow_up (tenant_id, id, placement_id, side, due, answer, answered_at, channel)"
                + " select p.tenant_id, gen_random_uuid(), p.id, 'household', current_date - 30, 'fine', now(), 'own_page'"
                + " from matching.placement p where p.tenant_id = :tenant");
        sql(
                "insert into matching.incident (tenant_id, id, placement_id, side, person_id, opened_at, withheld_from, outcome, decided_at,"
                        + " decided_by) select p.tenant_id, gen_random_uuid(), p.id, 'household', n.person_id, now(), now(), 'resumed', now(),"
                        + " gen_random_uuid() from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id"
                        + " where p.tenant_id = :tenant");
        staff = stay.signedIn(Role.CASEWORKER);
        seen();
        taken(
                staff,
                "/fr/desk/stays/" + placement + "/outcome",
                "side=household&moment=entry&channel=phone&french=a1&housing=street");
        taken(staff, "/fr/desk/placements/" + placement + "/end", "reason=not_well&next=shelter");
        seen();
        later(8, this::seen);
    }

    @Test
    void aHouseholdsWordIsCountedWithItsStayAndUntilThenNobodyReadsIt() {
        householdSays();
        hostSays();
        erased("need");
        assertThat(rows()).as("no row stands there alone").isZero();
        assertThat(text("select count(*) || '' from matching.outcome_question where tenant_id = :tenant"))
                .as("nothing sealed under a key of theirs, nobody asked")
                .isEqualTo("0");
        assertThat(waiting())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one)
                        .doesNotContain("partly")
                        .doesNotContain("street")
                        .doesNotContain(placement.toString()));
        later(64, this::closed);
        assertThat(text(ROW + " tenant_id = :tenant"))
                .isEqualTo(YearMonth.from(TODAY).atDay(1)
                        + " 3_4 not_well a1 partly own_rental host:maybe course+team t 1/1 t");
        tidied();
        assertThat(waiting())
                .as("what was said in the sixth month after waits on")
                .hasSize(1);
        later(250, this::closed);
        tidied();
        assertThat(waiting()).isEmpty();
        assertThat(rows()).isEqualTo(1);
        assertThat(text(
                        "select concat_ws(' ', entry_french, '(' || good || ')', length_band) from matching.outcome_later"
                                + " where tenant_id = :tenant"))
                .isEqualTo("a1 () quarter");
    }

    @Test
    void aHostWhoGoesTakesNoWordFromTheHousehold() {
        hostSays();
        erased("offer");
        assertThat(waiting()).as("the household can still be heard").isEmpty();
        householdSays();
        later(64, this::closed);
        assertThat(text(ROW + " tenant_id = :tenant")).contains(" partly own_rental host:  ");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aHostWhoGoesWhenTheHouseholdHasSpokenIsCountedToo() {
        hostSays();
        householdSays();
        erased("offer");
        assertThat(waiting()).hasSize(1);
        assertThat(rows()).isZero();
        later(64, this::closed);
        assertThat(text(ROW + " tenant_id = :tenant")).contains(" partly own_rental host:maybe course+team t ");
        assertThat(rows()).isEqualTo(1);
        assertThat(
                        text(
                                "select string_agg(moment, ' ' order by moment) from matching.outcome_question where tenant_id = :tenant"))
                .as("and the household is asked in the sixth month after")
                .isEqualTo("entry later");
    }

    private void householdSays() {
        taken(house.browser(), stay.linkOfHousehold() + "/say/outcome", "moment=exit&good=partly&housing=own_rental");
    }

    private void hostSays() {
        taken(house.browser(), stay.linkOfHost() + "/say/outcome", "moment=exit&again=maybe&helped=team&helped=course");
    }

    /** Twice, as it may be after a crash. */
    private void erased(String record) {
        UUID person = UUID.fromString(
                text("select cast(person_id as text) from matching." + record + " where tenant_id = :tenant"));
        ErasedPersons who = new ErasedPersons(Set.of(person), Set.of(), Set.of(), Set.of());
        for (int twice = 0; twice < 2; twice++) {
            tenants.as(
                    own,
                    () -> desk.does(() -> {
                        reaches.forEach(reach -> reach.reach(who));
                        erasure.erasePerson(person);
                        return true;
                    }));
        }
    }

    private List<String> waiting() {
        return system
                .sql("select sealed from matching.outcome_waiting where tenant_id = :here")
                .bind("here", own.id())
                .list(byte[].class)
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private long rows() {
        return Long.parseLong(text("select count(*) || '' from matching.outcome_row where tenant_id = :tenant"));
    }

    private void closed() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    months.due().forEach(months::close);
                    return true;
                }));
    }

    private void tidied() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    months.tidy();
                    return true;
                }));
    }

    private void seen() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    see.see();
                    return true;
                }));
    }

    private void later(int days, Runnable work) {
        TestClock.later(own, Duration.ofDays((long) days - moved));
        moved = days;
        work.run();
    }

    private void taken(Browser browser, String path, String form) {
        Browser.Page answer = browser.post(URI.create(House.address(own) + path), form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private String text(String select) {
        return tenants.as(own, () -> desk.does(() -> database.sql(select).one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
