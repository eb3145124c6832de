package org.teranga.matching.stay.side;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duty.DutySettings;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What a side of a stay reads of whom to reach, of its word that it is not well, and of a break: true sentences, and nothing of it to the other side. */
@Assembled
class OwnSupportTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private Members members;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private TenantValues values;

    @Inject
    private FieldCipher cipher;

    @Inject
    private PlacementLinks links;

    @Inject
    private Contacts contacts;

    @Inject
    private Letterbox letters;

    @Inject
    private House house;

    private HomeWithTeam.Opened opened;
    private Tenant own;
    private UUID placement;
    private SecretLink household;
    private SecretLink host;

    @BeforeEach
    void aHouseholdLivesWithAHost() {
        opened = homes.open(6, Role.LEAD, Role.CASEWORKER, Role.VOLUNTEER, Role.RESIDENT);
        own = opened.own();
        NeedId need = pool.household(own, 2, 40);
        pool.readyForNights(own, opened.offer());
        pool.known(own, need, new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr"));
        pool.known(
                own,
                opened.offer(),
                new Contact("Jeanne Roux", "jeanne-" + own.slug() + "@exemple.fr", null, null, "fr"));
        sql("update matching.need set account_id = '" + opened.member(Role.RESIDENT) + "' where tenant_id = :tenant");
        sql("update matching.offer set account_id = '" + opened.member(Role.VOLUNTEER) + "' where tenant_id = :tenant");
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(8), TODAY.plusDays(14), TODAY.plusDays(90));
        household = link(Party.HOUSEHOLD, "amina-" + own.slug() + "@exemple.fr");
        host = link(Party.HOST, "jeanne-" + own.slug() + "@exemple.fr");
    }

    @Test
    void withoutARosterTheTeamAnswersWhenItIsThere() {
        assertThat(page(household)).contains("Qui joindre d’abord").doesNotContain("Téléphone d’astreinte", "⟦");
        press(household, "not_ok");
        String page = page(household);
        assertThat(page.contains("L’équipe reçoit votre message et vous répond")
                        || page.contains("L’équipe est là de nouveau le"))
                .as(page)
                .isTrue();
        assertThat(page).contains("114", "3919", "Vos hôtes ne le voient pas").doesNotContain("⟦");
    }

    @Test
    void whoeverIsOnDutyIsNamedAsTheyAgreedAndIsTheOneWhoIsTold() {
        UUID nadia = onDuty("nadia", "Nadia");
        phone("05 36 49 30 30");
        assertThat(page(household)).contains("tel:+33536493030", "Jour et nuit", "Nadia\u2069 répond");
        press(household, "not_ok");
        assertThat(page(household))
                .contains("Nadia\u2069 reçoit votre message", "nous prévenons l’équipe encore une fois");
        assertThat(letters.to(mail("nadia"))).as("she is told").hasSize(1);
        sql("update matching.duty_member set called = null where tenant_id = :tenant and account_id = '" + nadia + "'");
        assertThat(page(household))
                .contains("Quelqu’un de l’équipe reçoit votre message")
                .doesNotContain("Nadia");
    }

    @Test
    void whereEveryRungIsToldNothingMoreIsPromised() {
        press(household, "not_ok");
        assertThat(page(household)).contains("nous prévenons l’équipe encore une fois");
        sql(
                "insert into matching.incident_alert (tenant_id, incident_id, rung, at, told) select tenant_id, id, rung, now(), 1"
                        + " from matching.incident cross join unnest(array['next', 'leads', 'administrators']) rung where tenant_id = :tenant"
                        + " on conflict do nothing");
        assertThat(page(household)).doesNotContain("nous prévenons l’équipe encore une fois");
    }

    @Test
    void nobodyIsSentToATelephoneThatTheOtherSideAnswers() {
        UUID member = onDuty("jeanne-at-work", "Jeanne");
        sql("update matching.offer set account_id = '" + member + "', version = version + 1 where tenant_id = :tenant");
        phone("05 36 49 30 30");
        assertThat(page(household))
                .as("whoever is on duty is the host")
                .doesNotContain("tel:+33536493030", "Jeanne\u2069");
        press(household, "not_ok");
        assertThat(page(household)).doesNotContain("tel:+33536493030", "Jeanne\u2069", "Quelqu’un de l’équipe reçoit");
    }

    @Test
    void theTelephoneIsShownWithItsHoursAndANumberThatIsNoneIsNot() {
        phone("05 36 49 30 30");
        int hour = TestClock.now().atZone(Formats.ZONE).getHour();
        set(DutySettings.PHONE_FROM.key(), String.valueOf((hour + 1) % 24));
        set(DutySettings.PHONE_UNTIL.key(), String.valueOf((hour + 3) % 24));
        assertThat(page(household)).contains("Tous les jours, de ", "Personne ne répond à cette heure");
        phone("demain");
        assertThat(page(household)).doesNotContain("Téléphone d’astreinte");
    }

    @Test
    void onceSomebodyLooksAfterItThatIsWhatIsRead() {
        press(household, "not_ok");
        sql("update matching.incident set taken_at = now(), taken_by = '" + opened.member(Role.LEAD)
                + "' where tenant_id = :tenant");
        assertThat(page(household))
                .contains("Quelqu’un de l’équipe s’occupe de votre message")
                .doesNotContain("nous prévenons l’équipe encore une fois");
        sql(
                "update matching.incident set outcome = 'resumed', decided_at = now(), decided_by = taken_by where tenant_id = :tenant");
        assertThat(page(household)).doesNotContain("s’occupe de votre message");
    }

    @Test
    void whoSaysSoKeepsItsPlaceAmongThoseWhoWait() {
        sql("update matching.need set status = 'proposed', version = version + 1 where tenant_id = :tenant");
        String since = text("select waiting_since from matching.need where tenant_id = :tenant");
        press(household, "not_ok");
        String id = text("select id from matching.incident where tenant_id = :tenant");
        assertThat(caseworker
                        .post(own, Role.LEAD, "/api/v1/incidents/" + id + "/end-stay", "{\"next\":\"shelter\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(text("select status || ' ' || waiting_since from matching.need where tenant_id = :tenant"))
                .isEqualTo("received " + since);
    }

    @Test
    void whatIsToldStandsSealedInTheIncidentAndTheHostReadsTheSameAsBefore() {
        String before = page(host);
        press(household, "not_ok");
        assertThat(say(household, "tell", "words=Il+entre+dans+ma+chambre")).isEqualTo(303);
        assertThat(say(household, "tell", "words=")).isEqualTo(422);
        assertThat(say(household, "way", "")).isEqualTo(422);
        assertThat(say(household, "way", "way=pigeon")).isEqualTo(422);
        assertThat(say(household, "way", "way=write&number=")).isEqualTo(303);
        assertThat(text("select count(*) from matching.incident where tenant_id = :tenant"))
                .isEqualTo("1");
        assertThat(text("select string_agg(what || coalesce(code, ''), ' ' order by at) from matching.incident_line"
                        + " where tenant_id = :tenant"))
                .isEqualTo("told reachwrite");
        assertThat(text("select string_agg(encode(words, 'escape'), '') from matching.incident_line"
                        + " where tenant_id = :tenant"))
                .doesNotContain("chambre");
        assertThat(page(host)).isEqualTo(before);
    }

    @Test
    void aBreakNeedsNoReasonAndTheOtherSideIsToldNothing() {
        String before = page(host);
        int written = letters.to("jeanne-" + own.slug()).size();
        assertThat(page(household)).contains("J’ai besoin d’une pause");
        assertThat(say(household, "pause", "")).isEqualTo(303);
        assertThat(say(household, "pause", "")).as("twice is once").isEqualTo(303);
        assertThat(tasks()).containsOnlyOnce("pause_household").doesNotContain("pause_host");
        assertThat(page(household))
                .contains("Quelqu’un de l’équipe vous parle")
                .doesNotContain("J’ai besoin d’une pause");
        assertThat(page(host)).isEqualTo(before);
        assertThat(letters.to("jeanne-" + own.slug())).hasSize(written);
        assertThat(say(host, "pause", "")).isEqualTo(303);
        assertThat(tasks()).contains("pause_household", "pause_host");
    }

    @Test
    void whoLivesNowhereAsksForNoBreak() {
        sql("update matching.placement set state = 'met' where tenant_id = :tenant");
        assertThat(say(household, "pause", "")).isEqualTo(409);
    }

    @Test
    void theHostReadsTheLessonOfTheWeekAndTheHouseholdDoesNot() {
        set("stay.lesson_1", "/training/vivre/1");
        set("stay.lesson_2", "http://example.org/fr/training/vivre-ensemble/cle");
        assertThat(page(host)).contains("/fr/training/vivre-ensemble/cle\"", "La leçon de cette semaine");
        assertThat(page(household)).doesNotContain("vivre-ensemble");
        set("stay.lesson_2", "https://ailleurs.example/pub");
        assertThat(page(host)).doesNotContain("La leçon de cette semaine", "ailleurs");
    }

    @Test
    void strangersAndOthersFindNoDoor() {
        Tenant other = homes.open(2).own();
        URI elsewhere = URI.create(House.address(other) + "/fr/placement/" + household.token() + "/say/pause");
        assertThat(house.browser().post(elsewhere, "").status()).isEqualTo(404);
        assertThat(say(SecretLink.issue(), "pause", "")).isEqualTo(404);
        assertThat(say(SecretLink.issue(), "tell", "words=x")).isEqualTo(404);
        assertThat(say(household, "anything", "")).isEqualTo(404);
    }

    private UUID onDuty(String name, String called) {
        UUID account = UUID.randomUUID();
        Instant now = TestClock.now();
        does(() -> {
            members.admit(
                    account,
                    new NewMember(
                            Set.of(Role.CASEWORKER),
                            List.of(),
                            called + " Haddad",
                            Optional.of(new EmailAddress(mail(name)))));
            database.sql(
                            "insert into matching.duty_member (tenant_id, account_id, called) values (:tenant, :account, :called)")
                    .bind("account", account)
                    .bind("called", cipher.encrypt(account, "duty.called", called))
                    .update();
            return database.sql(
                            "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by)"
                                    + " values (:tenant, :id, :account, :from, :until, :account, :account)")
                    .bind("id", UUID.randomUUID())
                    .bind("account", account)
                    .bind("from", now.minus(Duration.ofHours(1)))
                    .bind("until", now.plus(Duration.ofHours(5)))
                    .update();
        });
        return account;
    }

    private void phone(String number) {
        set(DutySettings.PHONE.key(), number);
    }

    private void set(String key, String value) {
        tenants.as(own, () -> values.put(key, value, null));
    }

    private void press(SecretLink side, String answer) {
        assertThat(house.browser().post(address(side, "/" + answer), "").status())
                .isEqualTo(303);
    }

    private int say(SecretLink side, String form, String sent) {
        return house.browser().post(address(side, "/say/" + form), sent).status();
    }

    private String page(SecretLink side) {
        Browser.Page page = house.browser().get(address(side, ""));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private URI address(SecretLink side, String path) {
        return URI.create(House.address(own) + "/fr/placement/" + side.token() + path);
    }

    private SecretLink link(Party side, String email) {
        SecretLink link = SecretLink.issue();
        does(() -> {
            links.keep(
                    List.of(new PlacementLinks.Issued(
                            link, new PlacementId(placement), side, contacts.emailHash(email))),
                    TestClock.now());
            return true;
        });
        return link;
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private List<String> tasks() {
        return does(
                () -> database.sql("select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class));
    }

    private String text(String select) {
        return does(() -> database.sql("select cast((" + select + ") as text)").one(String.class));
    }

    private void sql(String statement) {
        does(() -> database.sql(statement).update());
    }

    private <T> T does(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
