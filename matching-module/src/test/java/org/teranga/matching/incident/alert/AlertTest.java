package org.teranga.matching.incident.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.incident.OpenIncident;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.health.Finding;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.MailRank;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.QuietSettings;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.sms.TextSender;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Who is told of an incident, rung by rung, once each, with no word of what; and that it is never somebody whose own matter it is. */
@Assembled
class AlertTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final int MOST = 500;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private Members members;

    @Inject
    private OpenIncident openIncident;

    @Inject
    private ClimbRungs climbRungs;

    @Inject
    private UntakenProbe probe;

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
    private Outbox outbox;

    @Inject
    private Envelopes envelopes;

    @Inject
    private TextSender sender;

    @Inject
    private Letterbox letters;

    @Inject
    private House house;

    private Tenant own;
    private NeedId need;
    private UUID placement;
    private UUID lead;
    private UUID onDuty;
    private UUID next;
    private UUID administrator;

    @BeforeEach
    void aStayAndATeam() {
        HomeWithTeam.Opened opened = homes.open(6);
        own = opened.own();
        need = pool.household(own, 2, 40);
        pool.readyForNights(own, opened.offer());
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "ti"));
        pool.known(own, opened.offer(), new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(1), TODAY.plusDays(14), TODAY.plusDays(90));
        lead = member("lead", Role.LEAD);
        onDuty = member("nadia", Role.CASEWORKER);
        next = member("samir", Role.CASEWORKER);
        administrator = member("admin", Role.ADMIN);
        member("claire", Role.CASEWORKER);
        shift(onDuty, -60, 120);
        shift(next, 120, 300);
    }

    @Test
    void leadsAndWhoIsOnDutyAreToldAtOnceAndReadNothingOfWhat() {
        PhoneNumber number = numbered(onDuty);
        open();
        assertThat(told()).containsExactly("opened 2");
        for (String name : List.of("lead", "nadia")) {
            List<String> mails = letters.to(mail(name));
            assertThat(mails).as(name).hasSize(1);
            assertThat(mails.getFirst())
                    .contains("/desk/duty")
                    .doesNotContain("Amina", "Jeanne", "incident", "M-", "séjour", "stay", "sécurité");
        }
        for (String name : List.of("samir", "claire", "admin", "amina", "jeanne")) {
            assertThat(letters.to(mail(name))).as(name).isEmpty();
        }
        List<TextLetter> texts = texts(number);
        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().text())
                .contains("/s/")
                .doesNotContain(own.slug(), own.name(), "Amina", "Jeanne", "incident");
    }

    @Test
    void eachTermTellsTheNextRungOnceWhateverRunsTwice() {
        open();
        climbAfter(29);
        assertThat(told()).containsExactly("opened 2");
        climbAfter(31);
        climbAfter(32);
        assertThat(told()).containsExactly("opened 2", "next 1");
        assertThat(letters.to(mail("samir"))).hasSize(1);
        climbAfter(61);
        climbAfter(62);
        assertThat(told()).containsExactly("opened 2", "next 1", "leads 1");
        assertThat(letters.to(mail("lead"))).hasSize(2);
        climbAfter(91);
        climbAfter(1000);
        assertThat(told()).containsExactly("opened 2", "next 1", "leads 1", "administrators 1");
        assertThat(letters.to(mail("admin"))).hasSize(1);
        assertThat(letters.to(mail("admin")).getFirst()).doesNotContain("/desk/", "incident", "Amina");
        assertThat(letters.to(mail("nadia"))).as("told once").hasSize(1);
        assertThat(letters.to(mail("claire"))).as("neither on duty nor next").isEmpty();
    }

    @Test
    void theTermIsTheAssociations() {
        tenants.as(own, () -> values.put("duty.term_minutes", "120", null));
        open();
        climbAfter(119);
        assertThat(told()).containsExactly("opened 2");
        climbAfter(121);
        assertThat(told()).containsExactly("opened 2", "next 1");
    }

    @Test
    void whateverANodeSleptThroughIsToldWhenItWakesUp() {
        open();
        climbAfter(150);
        assertThat(told()).containsExactly("opened 2", "next 1", "leads 1", "administrators 1");
    }

    @Test
    void whoComesOnDutyWhileItWaitsIsToldOnce() {
        tenants.as(own, () -> values.put("duty.term_minutes", "240", null));
        open();
        climbAfter(119);
        assertThat(letters.to(mail("samir"))).isEmpty();
        climbAfter(125);
        climbAfter(126);
        assertThat(letters.to(mail("samir"))).hasSize(1);
        assertThat(letters.to(mail("nadia"))).as("told before").hasSize(1);
        assertThat(told()).containsExactly("opened 2");
    }

    @Test
    void twoNodesAtOnceTellARungOnce() throws Exception {
        open();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                running.add(nodes.submit(() -> climbAfter(31)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(told()).containsExactly("opened 2", "next 1");
        assertThat(letters.to(mail("samir"))).hasSize(1);
    }

    @Test
    void whoTakesItEndsIt() {
        open();
        does(() -> database.sql(
                        "update matching.incident set taken_at = now(), taken_by = :lead where tenant_id = :tenant")
                .bind("lead", lead)
                .update());
        climbAfter(500);
        assertThat(told()).containsExactly("opened 2");
    }

    @Test
    void whoseOwnMatterItIsIsNeverToldByWhateverAccount() {
        does(() -> database.sql(
                        "update matching.offer set account_id = :lead, version = version + 1 where tenant_id = :tenant")
                .bind("lead", lead)
                .update());
        does(() -> database.sql(
                        "update matching.need set account_id = :duty, version = version + 1 where tenant_id = :tenant")
                .bind("duty", onDuty)
                .update());
        open();
        assertThat(letters.to(mail("lead"))).isEmpty();
        assertThat(letters.to(mail("nadia"))).isEmpty();
        assertThat(told())
                .as("whoever is next is told at once, where nobody else can be")
                .containsExactly("opened 0", "next 1");
        climbAfter(500);
        assertThat(letters.to(mail("lead"))).isEmpty();
        assertThat(told()).containsExactly("opened 0", "next 1", "leads 0", "administrators 1");
    }

    @Test
    void anAssociationWithoutRosterTellsItsLeadAndThenItsAdministrators() {
        does(() -> database.sql("delete from matching.duty_shift where tenant_id = :tenant")
                .update());
        open();
        assertThat(told()).containsExactly("opened 1");
        climbAfter(31);
        assertThat(told()).as("nobody is next: the leads").containsExactly("opened 1", "next 0", "leads 1");
    }

    @Test
    void ofATransactionThatIsRolledBackNobodyHears() {
        assertThatThrownBy(() -> does(() -> {
                    openIncident.bySide(side(), "");
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(told()).isEmpty();
        assertThat(letters.to(mail("lead"))).isEmpty();
    }

    @Test
    void theNightHoldsNoneOfTheseTextsBack() {
        PhoneNumber number = numbered(onDuty);
        tenants.as(own, () -> values.put(QuietSettings.FROM.key(), "0", null));
        tenants.as(own, () -> values.put(QuietSettings.UNTIL.key(), "23", null));
        tenants.as(own, () -> values.put(QuietSettings.SUNDAY.key(), "yes", null));
        tenants.as(own, () -> values.put("usage.texts_per_day", "0", null));
        open();
        assertThat(texts(number)).hasSize(1);
        MailRank rank = outbox.latest(Medium.TEXT, MOST).stream()
                .filter(row -> row.tenant().equals(own.id()))
                .findFirst()
                .orElseThrow()
                .rank();
        assertThat(tenants.as(
                        own, () -> desk.does(() -> sender.refusal(texts(number).getFirst(), rank))))
                .as("nothing holds it")
                .isEmpty();
    }

    @Test
    void theLinkLeadsToTheRosterAndNamesNobody() {
        PhoneNumber number = numbered(onDuty);
        open();
        String words = texts(number).getFirst().text();
        Browser.Page leads = house.browser()
                .get(URI.create("http://localhost"
                        + words.substring(words.indexOf("/s/")).strip()));
        assertThat(leads.status()).isEqualTo(303);
        assertThat(leads.headers().toString()).contains(own.slug() + ".", "/desk/duty");
        assertThat(house.browser()
                        .get(URI.create("http://localhost/s/" + "A".repeat(22)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theOperatorSeesAFigureOnceNobodyElseIsLeft() {
        open();
        climbAfter(61);
        Object before = probe.look().arguments();
        climbAfter(91);
        Finding after = probe.look();
        assertThat(after.state()).isEqualTo(Finding.State.DOWN);
        assertThat(after.key()).isEqualTo("health.untaken.waits");
        assertThat(after.arguments()).as("a figure").hasSize(1).isNotEqualTo(before);
    }

    private void open() {
        does(() -> openIncident.bySide(side(), "Il entre dans ma chambre."));
    }

    private PlacementLinks.Followed side() {
        return new PlacementLinks.Followed(new PlacementId(placement), Party.HOUSEHOLD);
    }

    private boolean climbAfter(int minutes) {
        return TestClock.ahead(
                Duration.ofMinutes(minutes),
                () -> tenants.as(
                        own,
                        () -> desk.alone(() -> {
                            climbRungs.climb();
                            return true;
                        })));
    }

    private List<String> told() {
        return does(
                () -> database.sql("select rung || ' ' || told from matching.incident_alert where tenant_id = :tenant"
                                + " order by array_position(array['opened', 'next', 'leads', 'administrators'], rung)")
                        .list(String.class));
    }

    private UUID member(String name, Role role) {
        UUID account = UUID.randomUUID();
        does(() -> {
            members.admit(
                    account,
                    new NewMember(
                            Set.of(role), List.of(), name + " of the team", Optional.of(new EmailAddress(mail(name)))));
            return true;
        });
        return account;
    }

    private PhoneNumber numbered(UUID account) {
        PhoneNumber number = new PhoneNumber(
                "+336" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000)));
        does(() -> database.sql(
                        "insert into matching.duty_member (tenant_id, account_id, phone) values (:tenant, :account, :phone)")
                .bind("account", account)
                .bind("phone", cipher.encrypt(account, "duty.phone", number.e164()))
                .update());
        return number;
    }

    private void shift(UUID account, int fromMinutes, int untilMinutes) {
        Instant now = TestClock.now();
        does(() -> database.sql(
                        "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by)"
                                + " values (:tenant, :id, :account, :from, :until, :account, :account)")
                .bind("id", UUID.randomUUID())
                .bind("account", account)
                .bind("from", now.plus(Duration.ofMinutes(fromMinutes)))
                .bind("until", now.plus(Duration.ofMinutes(untilMinutes)))
                .update());
    }

    private List<TextLetter> texts(PhoneNumber to) {
        return outbox.latest(Medium.TEXT, MOST).stream()
                .filter(row -> row.tenant().equals(own.id()))
                .map(row -> tenants.as(own, () -> envelopes.words(row.sealed()).map(TextLetter::unpacked)))
                .flatMap(Optional::stream)
                .filter(letter -> letter.to().equals(to))
                .toList();
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private <T> T does(Supplier<T> work) {
        return tenants.as(own, () -> desk.alone(work));
    }
}
