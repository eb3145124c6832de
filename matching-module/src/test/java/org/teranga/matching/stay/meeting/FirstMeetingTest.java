package org.teranga.matching.stay.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A first meeting: the team proposes, each side says what suits, the first date that suits both holds, and whether they met is noted. */
@Assembled
class FirstMeetingTest {
    private static final LocalDate DAY = TestClock.today().plusDays(10);

    @Inject
    private Caseworker caseworker;

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private Members members;

    @Inject
    private FollowMeetings follow;

    @Inject
    private Erasure erasure;

    @Inject
    private OwnMeetingsFile ownFile;

    private HostedHousehold stay;
    private Tenant own;
    private Browser staff;
    private Browser nobody;
    private UUID placement;
    private NeedId need;
    private OfferId home;
    private UUID companion;
    private String meeting;

    @BeforeEach
    void twoWhoWereIntroduced() {
        stay = households.open("ar", Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = stay.own();
        need = stay.need();
        home = stay.home();
        companion = house.member(own, Role.LEAD);
        tenants.as(own, () -> {
            members.admit(companion, Set.of(Role.LEAD), "Nadia Haddad");
            return true;
        });
        placement = households.introduced(stay);
        meeting = "/fr/desk/stays/" + placement + "/meeting";
        staff = stay.signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void theFirstDateThatSuitsBothHoldsAndNeitherReadsWhatSuitsTheOther() {
        propose("interpreter=ti");
        assertThat(stay.waits()).contains("meeting_interpreter");
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        String before = stay.page(nobody, host);
        assertThat(before).contains("Vous vous rencontrez d’abord", "Médiathèque", "Nadia Haddad");
        stay.taken(nobody, household + "/say/meeting", "date=2&date=3&interpreter=ar");
        assertThat(stay.page(nobody, host)).as("the host reads nothing of it").isEqualTo(before);
        assertThat(stay.page(staff, meeting)).contains("N’a pas répondu", "Un interprète est à trouver");
        stay.taken(nobody, host + "/say/meeting", "date=1&date=2");
        assertThat(text("select state || ' ' || (starts_at = cast(proposed[2] as timestamptz))"))
                .isEqualTo("dated true");
        assertThat(stay.linkOfHost())
                .as("the link by which the host came goes on leading")
                .isEqualTo(host);
        assertThat(stay.page(nobody, host)).contains("meeting.ics", "Finalement je ne peux pas venir");
        String ics = stay.page(nobody, host + "/files/meeting.ics");
        assertThat(ics).contains("BEGIN:VEVENT", "DTSTART;TZID=Europe/Paris").doesNotContain("Amina", "Nadia");
        assertThat(stay.linkOfHousehold()).as("both are written to").isNotEqualTo(household);
        Browser lead = stay.signedIn(Role.LEAD);
        assertThat(stay.page(lead, "/fr/desk/stays/meetings.ics"))
                .contains("BEGIN:VEVENT")
                .doesNotContain("Amina", "Jeanne");
    }

    @Test
    void whatOneSaidIsTakenAlongAndNothingOfTheOther() {
        UUID member = house.member(own, Role.VOLUNTEER);
        sql("update matching.need set account_id = '" + member + "', version = version + 1 where tenant_id = :tenant");
        propose("");
        stay.taken(nobody, stay.linkOfHost() + "/say/meeting", "date=3");
        assertThat(tenants.as(own, () -> desk.alone(() -> String.valueOf(ownFile.of(member)))))
                .contains("neutral", "suits=null")
                .doesNotContain("Médiathèque");
    }

    @Test
    void whomNoneSuitsIsCalledAndADateAgreedOnTheTelephoneIsTold() {
        propose("");
        stay.taken(nobody, stay.linkOfHousehold() + "/say/meeting", "date=0");
        assertThat(stay.waits()).contains("meeting_call");
        stay.taken(staff, meeting + "/agree", "date1=" + DAY + "T18:00");
        assertThat(stay.waits()).doesNotContain("meeting_call");
        assertThat(stay.page(nobody, stay.linkOfHousehold())).contains("meeting.ics");
    }

    @Test
    void whoCannotComeAfterAllIsCalledAndTheOtherDoesNotComeForNothing() {
        dated();
        String host = stay.linkOfHost();
        stay.taken(nobody, stay.linkOfHousehold() + "/say/meeting", "date=0");
        assertThat(stay.waits()).contains("meeting_call");
        assertThat(text("select state || ' ' || (starts_at is null)")).isEqualTo("proposed true");
        String told = stay.linkOfHost();
        assertThat(told).as("is written to").isNotEqualTo(host);
        assertThat(stay.page(nobody, told)).doesNotContain("meeting.ics");
        assertThat(nobody.get(stay.at(told + "/files/meeting.ics")).status()).isEqualTo(404);
    }

    @Test
    void bothAreRemindedOnceTheDayBefore() {
        dated();
        String before = stay.linkOfHost();
        remind(Duration.ofDays(3));
        assertThat(stay.linkOfHost()).as("too early").isEqualTo(before);
        remind(Duration.ofDays(9));
        String reminded = stay.linkOfHost();
        assertThat(reminded).isNotEqualTo(before);
        remind(Duration.ofDays(9));
        assertThat(stay.linkOfHost()).as("once").isEqualTo(reminded);
    }

    @Test
    void whetherTheyMetIsNotedAfterItsHourAndEachIsAskedOnceMore() {
        dated();
        assertThat(staff.post(stay.at(meeting + "/met"), "").status())
                .as("before its hour")
                .isEqualTo(409);
        past();
        remind(Duration.ZERO);
        assertThat(stay.waits()).contains("meeting_to_note");
        stay.taken(staff, meeting + "/met", "");
        assertThat(text("select state")).isEqualTo("held");
        assertThat(state()).isEqualTo("met");
        assertThat(stay.waits()).doesNotContain("meeting_to_note", "meeting_to_plan");
        assertThat(stay.page(nobody, stay.linkOfHost())).contains("Le voulez-vous toujours");
    }

    @Test
    void whereNobodyCameSomebodyCallsAndPlansAnew() {
        dated();
        past();
        String host = stay.linkOfHost();
        stay.taken(staff, meeting + "/nobody", "");
        assertThat(text("select state")).isEqualTo("nobody_came");
        assertThat(state()).isEqualTo("introduced");
        assertThat(stay.waits()).contains("meeting_call", "meeting_to_plan");
        assertThat(stay.linkOfHost()).as("nobody is written to").isEqualTo(host);
        assertThat(stay.page(nobody, host)).doesNotContain("say/meeting");
    }

    @Test
    void otherDatesReplaceTheFirstAndWhatIsCalledOffIsPlannedAnew() {
        propose("");
        propose("");
        assertThat(text("select string_agg(state, ' ' order by state)")).isEqualTo("proposed replaced");
        stay.taken(staff, meeting + "/cancel", "");
        assertThat(text("select string_agg(state, ' ' order by state)")).isEqualTo("cancelled replaced");
        assertThat(stay.waits()).contains("meeting_to_plan");
        assertThat(staff.post(stay.at(meeting + "/cancel"), "").status()).isEqualTo(404);
    }

    @Test
    void whoStopsEverythingHasNoMeetingAnyMore() {
        dated();
        stay.taken(nobody, stay.linkOfHousehold() + "/stop", "");
        assertThat(text("select state")).isEqualTo("cancelled");
        assertThat(stay.waits()).noneMatch(what -> what.startsWith("meeting"));
    }

    @Test
    void nothingIsChosenTwiceAndFaultsAreTold() {
        propose("");
        String household = stay.linkOfHousehold();
        for (String sent : List.of("", "date=7", "date=x", "date=1&interpreter=zz")) {
            assertThat(nobody.post(stay.at(household + "/say/meeting"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        assertThat(nobody.post(stay.at(household + "/say/lunch"), "").status()).isEqualTo(404);
        String host = stay.linkOfHost();
        stay.taken(nobody, household + "/say/meeting", "date=1");
        List<Browser> both = List.of(house.browser(), house.browser());
        List<CompletableFuture<Integer>> clicks = both.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(stay.at(host + "/say/meeting"), "date=1").status()))
                .toList();
        clicks.forEach(click -> assertThat(click.join()).isEqualTo(303));
        assertThat(text("select count(*) || ' ' || min(state)")).isEqualTo("1 dated");
    }

    @Test
    void itIsPlannedByWhoWorksOnFilesAndNotByOneOfTheTwo() {
        assertThat(stay.signedIn(Role.VOLUNTEER)
                        .post(stay.at(meeting), form(""))
                        .status())
                .isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser stranger = house.browser();
        house.signIn(stranger, other, House.userName(other, Role.CASEWORKER));
        URI theirs = URI.create(House.address(other) + meeting);
        assertThat(stranger.get(theirs).status()).isEqualTo(404);
        assertThat(stranger.post(theirs, form("")).status()).isEqualTo(404);
        for (String missing : List.of("venue=", "venue=neutral&place=", "venue=moon", "with=")) {
            assertThat(staff.post(stay.at(meeting), form(missing)).status())
                    .as(missing)
                    .isEqualTo(422);
        }
        sql("update matching.offer set account_id = '" + companion
                + "', version = version + 1 where tenant_id = :tenant");
        assertThat(staff.post(stay.at(meeting), form("")).status())
                .as("with the host as companion")
                .isEqualTo(409);
        assertThat(stay.signedIn(Role.LEAD).get(stay.at(meeting)).status())
                .as("the host")
                .isEqualTo(404);
    }

    @Test
    void whoHasATelephoneAloneIsToldByTextAndWhoHasNeitherIsCalled() {
        pool.known(own, need, new Contact("Amina Sow", null, "+33639" + digits(), null, "ti"));
        propose("");
        assertThat(stay.waits()).doesNotContain("meeting_call");
        pool.known(own, need, new Contact("Amina Sow", null, null, null, "ti"));
        propose("");
        assertThat(stay.waits()).contains("meeting_call");
    }

    private static String digits() {
        return "%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
    }

    @Test
    void itIsForgottenWithTheHost() {
        propose("");
        assertThat(text("select cast(words is not null as text)")).isEqualTo("true");
        sql("update matching.placement set state = 'ended' where tenant_id = :tenant");
        UUID host = pool.hostOf(own, home);
        tenants.as(own, () -> {
            erasure.erasePerson(host);
            return true;
        });
        assertThat(text("select count(*) || ''")).isEqualTo("0");
    }

    private void dated() {
        propose("");
        stay.taken(nobody, stay.linkOfHousehold() + "/say/meeting", "date=1");
        stay.taken(nobody, stay.linkOfHost() + "/say/meeting", "date=1");
    }

    private void past() {
        sql("update matching.stay_meeting set starts_at = now() - interval '1 hour' where tenant_id = :tenant");
    }

    private void remind(Duration ahead) {
        TestClock.ahead(
                ahead,
                () -> tenants.as(
                        own,
                        () -> desk.alone(() -> {
                            follow.tomorrow().forEach(follow::remind);
                            follow.due();
                            return true;
                        })));
    }

    private void propose(String more) {
        stay.taken(staff, meeting, form(more));
    }

    /** What is sent to propose dates, with this in the place of what it says, too. */
    private String form(String more) {
        String form = "date1=" + DAY + "T10:00&date2=" + DAY + "T14:30&date3=" + DAY.plusDays(1) + "T10:00";
        String venue = more.contains("venue=") ? "" : "&venue=neutral&place=M%C3%A9diath%C3%A8que";
        String with = more.contains("with=") ? "" : "&with=" + companion;
        return form + venue + with + "&" + more;
    }

    private String state() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select state from matching.placement where tenant_id = :tenant")
                        .one(String.class)));
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(select + " from matching.stay_meeting where tenant_id = :tenant")
                        .one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
