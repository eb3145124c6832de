package org.teranga.matching.outcome.row;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.outcome.SeeOutcomes;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.platform.identity.Role;
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

/** A closed month: rows without persons, that outlive an erasure and never change. */
@Assembled
class OutcomeRowsTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

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
    private Browser nobody;
    private int moved;

    @BeforeEach
    void aHouseholdThatLivesWithAHost() {
        stay = households.open("fr", Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = stay.own();
        placement = households.living(stay, TODAY);
        staff = stay.signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void aMonthIsClosedOnceTheOneAfterItIsOverAndItsStaysBecomeRowsWithoutPersons() {
        seen();
        ended();
        seen();
        later(8, this::seen);
        taken(
                stay.linkOfHousehold() + "/say/outcome",
                "moment=exit&good=yes&fits=partly&housing=own_rental&activity=work&french=a2");
        taken(stay.linkOfHost() + "/say/outcome", "moment=exit&again=maybe&helped=team&helped=course");
        later(20, this::closed);
        assertThat(text("select count(*) || '' from matching.outcome_row where"))
                .isEqualTo("0");
        later(64, this::closed);
        assertThat(
                        text(
                                "select concat_ws(' ', month, kind, size_band, end_reason, next_home, exit_good, exit_housing, exit_french,"
                                        + " home_again, array_to_string(home_helped, '+'), nights >= 90) from matching.outcome_row where"))
                .isEqualTo(YearMonth.from(TODAY).atDay(1)
                        + " housing 3_4 as_agreed own_home yes own_rental a2 maybe course+team t");
        assertThat(text("select string_agg(moment, '') from matching.outcome_question where"))
                .as("what was said is kept nowhere else")
                .isIn("entrylater", "laterentry");
        String before = all();
        stay.sql("update matching.placement set end_reason = 'not_well', sleeps_next = 'shelter'");
        later(65, this::closed);
        later(95, this::closed);
        assertThat(all()).as("a closed month never changes").isEqualTo(before);
    }

    @Test
    void noColumnOfARowLeadsToAnybody() {
        assertThat(tenants.as(
                        own,
                        () -> desk.does(() -> database.sqlOfAll(
                                        "select table_name || '.' || column_name from information_schema.columns where table_schema ="
                                                + " 'matching' and table_name in ('outcome_row', 'outcome_later', 'outcome_month',"
                                                + " 'outcome_closed') and (data_type in ('uuid', 'bytea', 'timestamp with time zone')"
                                                + " or data_type = 'date' and column_name <> 'month') and column_name <> 'tenant_id'")
                                .list(String.class))))
                .containsExactlyInAnyOrder("outcome_row.id", "outcome_later.id");
    }

    @Test
    void whoIsErasedBeforeTheSixthMonthIsCountedAllTheSameAndLeavesNothing() {
        seen();
        stay.taken(
                staff,
                "/fr/desk/stays/" + placement + "/outcome",
                "side=household&moment=entry&channel=phone&french=a1&housing=street");
        ended();
        seen();
        later(64, this::closed);
        later(160, this::seen);
        taken(stay.linkOfHousehold() + "/say/outcome", "moment=later&good=yes&housing=social_home&french=b1");
        erased("need");
        assertThat(text("select count(*) || '' from matching.outcome_later where"))
                .as("alone in its month nobody reads it")
                .isEqualTo("0");
        assertThat(text("select count(*) || '' from matching.outcome_question where"))
                .isEqualTo("0");
        assertThat(text("select count(*) || '' from matching.outcome_row where"))
                .as("they outlive it")
                .isEqualTo("1");
        later(250, this::closed);
        assertThat(text("select concat_ws(' ', month, entry_french, entry_housing, good, housing, french, length_band)"
                        + " from matching.outcome_later where"))
                .as("once")
                .isEqualTo(YearMonth.from(TODAY).plusMonths(6).atDay(1) + " a1 street yes social_home b1 quarter");
    }

    @Test
    void whoSaysNothingIsCountedAsNotKnown() {
        ended();
        seen();
        later(250, () -> {
            seen();
            closed();
        });
        assertThat(text("select concat(good, housing, french) || count(*) over () from matching.outcome_later where"))
                .isEqualTo("1");
        assertThat(text("select count(*) || '' from matching.outcome_question where"))
                .isEqualTo("0");
    }

    @Test
    void theSumsOfMonthsAreThoseOfEveryNightCountedOneByOne() {
        later(70, this::closed);
        long nights = TODAY.minusDays(90)
                .datesUntil(YearMonth.from(TODAY).plusMonths(1).atDay(1))
                .count();
        assertThat(text(
                        "select sum(nights) || ' ' || sum(began_stays) || ' ' || sum(began_persons) || ' ' || sum(first_homes) || ' '"
                                + " || sum(there_stays) filter (where month = date '"
                                + YearMonth.from(TODAY).atDay(1) + "')"
                                + " from matching.outcome_month where month <= date '"
                                + YearMonth.from(TODAY).atDay(1) + "' and"))
                .isEqualTo(3 * nights + " 1 3 1 1");
    }

    @Test
    void anotherAssociationsMonthsAreItsOwn() {
        ended();
        later(70, this::closed);
        Tenant stranger = caseworker.open(Role.CASEWORKER);
        assertThat(tenants.as(
                        stranger,
                        () -> desk.does(() -> database.sqlOfAll("select count(*) from matching.outcome_row")
                                .one(Long.class))))
                .isZero();
    }

    private void erased(String record) {
        UUID person = UUID.fromString(text("select cast(person_id as text) from matching." + record + " where"));
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

    private String all() {
        return text("select string_agg(r::text, '|') from matching.outcome_row r where");
    }

    private void closed() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    months.due().forEach(months::close);
                    return true;
                }));
    }

    private void later(int days, Runnable work) {
        TestClock.later(own, Duration.ofDays((long) days - moved));
        moved = days;
        work.run();
    }

    private void seen() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    see.see();
                    return true;
                }));
    }

    private void ended() {
        stay.taken(staff, "/fr/desk/placements/" + placement + "/end", "reason=as_agreed&next=own_home");
    }

    private void taken(String path, String form) {
        stay.taken(nobody, path, form);
    }

    private String text(String select) {
        String where = select.contains(" where ") || select.endsWith(" where") ? " " : " where ";
        return tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(select + where + "tenant_id = :tenant ").one(String.class)));
    }
}
