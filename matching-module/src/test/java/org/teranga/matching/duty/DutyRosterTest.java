package org.teranga.matching.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The roster: written, swapped, given, left; who may do what in it, and who reads what is left to the next. */
@Assembled
class DutyRosterTest {
    private static final LocalDate TOMORROW = TestClock.today().plusDays(1);
    private static final String PAGE = "/fr/desk/duty";

    @Inject
    private Caseworker caseworkers;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private DutyRoster roster;

    @Inject
    private DutyHours hours;

    @Inject
    private TenantValues values;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;
    private Browser asCaseworker;
    private Browser asLead;

    @BeforeEach
    void twoOfATeam() {
        own = caseworkers.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER, Role.ADMIN);
        caseworker = house.member(own, Role.CASEWORKER);
        lead = house.member(own, Role.LEAD);
        does(() -> {
            members.admit(caseworker, Set.of(Role.CASEWORKER), "Nadia Haddad");
            members.admit(lead, Set.of(Role.LEAD), "Paul Roux");
            return null;
        });
        asCaseworker = signedIn(own, Role.CASEWORKER);
        asLead = signedIn(own, Role.LEAD);
    }

    @Test
    void aWeeklyShiftIsThereEachWeekAtItsHourAndOnceOnly() {
        String form = shift(TOMORROW, "18:00", "08:00") + "&weekly=" + TOMORROW.plusDays(20);
        assertThat(post(asCaseworker, "", form)).isEqualTo(303);
        assertThat(post(asCaseworker, "", form)).as("twice").isEqualTo(409);
        does(() -> database.sql("update matching.duty_shift set confirmed_by = :lead where tenant_id = :tenant")
                .bind("lead", lead)
                .update());
        assertThat(text("select count(*) from matching.duty_shift where tenant_id = :tenant"))
                .isEqualTo("3");
        for (int week = 0; week < 3; week++) {
            assertThat(at(TOMORROW.plusWeeks(week), 20)).containsExactly(caseworker);
            assertThat(at(TOMORROW.plusWeeks(week).plusDays(1), 9)).isEmpty();
        }
        assertThat(does(() -> roster.next(now()))).containsExactly(caseworker);
        assertThat(page(asCaseworker))
                .contains("Nadia Haddad", "Dans mon calendrier")
                .doesNotContain("⟦");
        String calendar = asCaseworker.get(address(PAGE + "/mine.ics")).body();
        assertThat(calendar).contains("SUMMARY:Astreinte", "T180000").doesNotContain("Nadia");
    }

    @Test
    void aColleagueTakesOneWhoAgreesAndNobodyElse() {
        String id = own(asCaseworker, caseworker, TOMORROW);
        assertThat(post(asCaseworker, "/" + id + "/give", "to=" + lead)).isEqualTo(303);
        assertThat(at(TOMORROW, 20)).as("not yet").containsExactly(caseworker);
        assertThat(page(asLead)).contains("On vous demande de prendre", "/duty/" + id + "/answer");
        assertThat(post(asCaseworker, "/" + id + "/answer", "yes=yes"))
                .as("not for oneself")
                .isEqualTo(409);
        assertThat(post(asLead, "/" + id + "/answer", "yes=yes")).isEqualTo(303);
        assertThat(post(asLead, "/" + id + "/answer", "yes=yes")).as("once").isEqualTo(409);
        assertThat(at(TOMORROW, 20)).containsExactly(lead);
    }

    @Test
    void twoSwap() {
        String mine = own(asCaseworker, caseworker, TOMORROW);
        String theirs = own(asLead, lead, TOMORROW.plusDays(1));
        assertThat(post(asCaseworker, "/" + mine + "/give", "to=" + lead + "&swap=" + theirs))
                .isEqualTo(303);
        assertThat(post(asLead, "/" + mine + "/answer", "yes=yes")).isEqualTo(303);
        assertThat(at(TOMORROW, 20)).containsExactly(lead);
        assertThat(at(TOMORROW.plusDays(1), 20)).containsExactly(caseworker);
    }

    @Test
    void nobodyGetsTwoAtOnce() {
        String mine = own(asCaseworker, caseworker, TOMORROW);
        own(asLead, lead, TOMORROW);
        assertThat(at(TOMORROW, 20)).containsExactlyInAnyOrder(caseworker, lead);
        assertThat(post(asCaseworker, "/" + mine + "/give", "to=" + lead)).isEqualTo(409);
    }

    @Test
    void aLeadWritesDownAndGivesThoseOfOthersAndACaseworkerDoesNot() {
        String form = shift(TOMORROW, "18:00", "23:00");
        assertThat(post(asCaseworker, "", form + "&account=" + lead)).isEqualTo(403);
        assertThat(post(asLead, "", form + "&account=" + caseworker)).isEqualTo(303);
        String id = text("select id from matching.duty_shift where tenant_id = :tenant");
        assertThat(post(asCaseworker, "/" + id + "/remove", ""))
                .as("a lead wrote it down")
                .isEqualTo(403);
        assertThat(post(asLead, "/" + id + "/give", "to=" + lead)).isEqualTo(303);
        assertThat(at(TOMORROW, 20)).as("at once").containsExactly(lead);
        assertThat(post(asCaseworker, "/" + id + "/give", "to=" + caseworker)).isEqualTo(403);
        assertThat(post(asLead, "/" + id + "/remove", "")).isEqualTo(303);
        assertThat(at(TOMORROW, 20)).isEmpty();
    }

    @Test
    void nobodyGivesThemselvesDuty() {
        assertThat(post(asCaseworker, "", shift(TOMORROW, "18:00", "23:00"))).isEqualTo(303);
        String id = text("select id from matching.duty_shift where tenant_id = :tenant");
        assertThat(at(TOMORROW, 20)).as("no lead has agreed").isEmpty();
        assertThat(does(() -> roster.next(now()))).isEmpty();
        assertThat(page(asCaseworker)).contains("Attend l’accord").doesNotContain("/confirm\"");
        assertThat(post(asCaseworker, "/" + id + "/confirm", "")).isEqualTo(403);
        assertThat(post(asCaseworker, "/" + id + "/give", "to=" + lead))
                .as("nor hands it on")
                .isEqualTo(409);
        assertThat(page(asLead)).contains("/duty/" + id + "/confirm", "Une astreinte attend votre accord");
        assertThat(post(asLead, "/" + id + "/confirm", "")).isEqualTo(303);
        assertThat(at(TOMORROW, 20)).containsExactly(caseworker);
        assertThat(page(asLead)).doesNotContain("/duty/" + id + "/confirm", "Une astreinte attend votre accord");
    }

    @Test
    void onlyWhoWorksOnFilesHasDuty() {
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        UUID administrator = house.member(own, Role.ADMIN);
        for (UUID other : List.of(volunteer, administrator, UUID.randomUUID())) {
            assertThat(post(asLead, "", shift(TOMORROW, "18:00", "23:00") + "&account=" + other))
                    .isEqualTo(422);
        }
        own(asCaseworker, caseworker, TOMORROW);
        does(() -> book.suspend(caseworker));
        assertThat(at(TOMORROW, 20)).as("suspended").isEmpty();
        does(() -> book.resume(caseworker));
        assertThat(at(TOMORROW, 20)).containsExactly(caseworker);
        does(() -> book.change(caseworker, Set.of(Role.VOLUNTEER), List.of()));
        assertThat(at(TOMORROW, 20)).as("works on files no more").isEmpty();
    }

    @Test
    void whoLeavesTheTeamLeavesTheRoster() {
        String mine = own(asCaseworker, caseworker, TOMORROW);
        assertThat(post(asCaseworker, "/" + mine + "/give", "to=" + lead)).isEqualTo(303);
        own(asLead, lead, TOMORROW.plusDays(3));
        post(asLead, "/member", "phone=0612345678&called=Paul");
        does(() -> members.dismiss(lead));
        assertThat(text("select count(*) from matching.duty_shift where tenant_id = :tenant"))
                .isEqualTo("1");
        assertThat(
                        text(
                                "select count(*) from matching.duty_shift where tenant_id = :tenant and offered_to is not null"))
                .as("what was offered to whoever left")
                .isEqualTo("0");
        assertThat(text("select count(*) from matching.duty_member where tenant_id = :tenant"))
                .isEqualTo("0");
    }

    @Test
    void whatIsLeftToTheNextIsReadByThoseWhomItConcerns() {
        assertThat(post(asCaseworker, "/note", "words=M-1804+rappelle")).isEqualTo(403);
        runs(caseworker);
        assertThat(post(asCaseworker, "/note", "words=")).isEqualTo(422);
        assertThat(post(asCaseworker, "/note", "words=M-1804+rappelle")).isEqualTo(303);
        assertThat(page(asCaseworker)).contains("M-1804 rappelle");
        assertThat(page(asLead)).contains("M-1804 rappelle");
        assertThat(text("select encode(words, 'escape') from matching.duty_note where tenant_id = :tenant"))
                .doesNotContain("1804");
        does(() -> database.sql("delete from matching.duty_shift where tenant_id = :tenant")
                .update());
        assertThat(page(asCaseworker)).as("on duty no more").doesNotContain("M-1804");
    }

    @Test
    void gapsAreShownAndTakenByOnePress() {
        assertThat(page(asCaseworker)).doesNotContain("Je la prends");
        tenants.as(own, () -> values.put(DutySettings.COVERS.key(), "nights", null));
        assertThat(page(asCaseworker)).contains("Je la prends", "moments sans personne");
        List<DutyGap> gaps = does(() -> hours.gaps(List.of(), now(), 2));
        DutyGap first = gaps.getFirst();
        String from = first.startsAt()
                .atZone(Formats.ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        String form = shift(
                LocalDate.ofInstant(first.startsAt(), Formats.ZONE),
                from,
                first.endsAt().atZone(Formats.ZONE).toLocalTime().toString());
        assertThat(post(asCaseworker, "", form)).isEqualTo(303);
        assertThat(does(() -> roster.written(now(), first.endsAt()))).hasSize(1);
    }

    @Test
    void theirNumberIsSealedAndIsOne() {
        assertThat(post(asCaseworker, "/member", "phone=12&called=")).isEqualTo(422);
        assertThat(post(asCaseworker, "/member", "phone=06+12+34+56+78&called=Nadia"))
                .isEqualTo(303);
        assertThat(page(asCaseworker)).contains("+33612345678", "Nadia");
        assertThat(page(asLead)).doesNotContain("+33612345678");
        assertThat(text("select encode(phone, 'escape') from matching.duty_member where tenant_id = :tenant"))
                .doesNotContain("612345678");
    }

    @Test
    void othersFindNoDoor() {
        String id = own(asCaseworker, caseworker, TOMORROW);
        Tenant other = caseworkers.open(Role.LEAD);
        Browser stranger = signedIn(other, Role.LEAD);
        String there = House.address(other) + PAGE;
        assertThat(stranger.post(URI.create(there + "/" + id + "/remove"), "").status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(there + "/" + id + "/give"), "to=" + lead)
                        .status())
                .isEqualTo(404);
        Browser volunteer = signedIn(own, Role.VOLUNTEER);
        assertThat(volunteer.get(address(PAGE)).status()).isEqualTo(403);
        Browser administrator = signedIn(own, Role.ADMIN);
        assertThat(administrator.get(address(PAGE)).status()).isEqualTo(403);
    }

    private void runs(UUID account) {
        Instant now = now();
        does(() -> database.sql(
                        "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by)"
                                + " values (:tenant, :id, :account, :from, :until, :account, :account)")
                .bind("id", UUID.randomUUID())
                .bind("account", account)
                .bind("from", now.minus(Duration.ofHours(1)))
                .bind("until", now.plus(Duration.ofHours(3)))
                .update());
    }

    private String own(Browser browser, UUID account, LocalDate day) {
        assertThat(post(browser, "", shift(day, "18:00", "23:30"))).isEqualTo(303);
        String id = text("select id from matching.duty_shift where tenant_id = :tenant and account_id = '" + account
                + "' order by starts_at desc limit 1");
        assertThat(post(asLead, "/" + id + "/confirm", "")).isEqualTo(303);
        return id;
    }

    private static String shift(LocalDate day, String from, String until) {
        return "day=" + day + "&from=" + from + "&until=" + until;
    }

    private List<UUID> at(LocalDate day, int hour) {
        return does(() -> roster.at(day.atTime(hour, 0).atZone(Formats.ZONE).toInstant()));
    }

    private int post(Browser browser, String path, String form) {
        return browser.post(address(PAGE + path), form).status();
    }

    private String page(Browser browser) {
        Browser.Page page = browser.get(address(PAGE));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private URI address(String path) {
        return URI.create(House.address(own) + path);
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    private String text(String select) {
        return does(() -> database.sql("select cast((" + select + ") as text)").one(String.class));
    }

    private <T> T does(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private static Instant now() {
        return TestClock.now();
    }
}
