package org.teranga.matching.stay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Who has a telephone and no address is asked by text message, which tells nothing of who they are; who wants none is called. */
@Assembled
class TextedFollowUpTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final int MOST = 200;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private AskStays askStays;

    @Inject
    private Outbox outbox;

    @Inject
    private Envelopes envelopes;

    @Inject
    private KeyedHash hashes;

    @Inject
    private House house;

    private final PhoneNumber phone = new PhoneNumber(
            "+337" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000)));

    private Tenant own;
    private NeedId need;

    @BeforeEach
    void aHouseholdWithATelephoneAlone() {
        own = caseworker.open(Role.CASEWORKER);
        need = pool.household(own, 3, 40);
        OfferId home = pool.readyForNights(own, pool.home(own, 3));
        pool.known(own, need, new Contact("Amina Sow", null, phone.e164(), null, "ti"));
        pool.living(own, need, home, TODAY, TODAY.plusDays(14), TODAY.plusDays(200));
    }

    @Test
    void theLinkLeadsToTheOwnPageInTheOwnLanguageAndTellsNothing() {
        asked();
        List<TextLetter> texts = texts();
        assertThat(texts).hasSize(1);
        String words = texts.getFirst().text();
        assertThat(words).contains("/s/").doesNotContain(own.slug(), own.name(), "Amina");
        String path = words.substring(words.indexOf("/s/")).strip();
        Browser.Page leads = house.browser().get(URI.create("http://localhost" + path));
        assertThat(leads.status()).isEqualTo(303);
        assertThat(leads.headers().toString()).contains(own.slug(), "/ti/placement/");
        String page = leads.headers().toString().replaceAll("(?s).*(/ti/placement/[A-Za-z0-9_-]+).*", "$1");
        assertThat(house.browser().get(URI.create(House.address(own) + page)).status())
                .isEqualTo(200);
        assertThat(house.browser().get(URI.create(House.address(own) + path)).status())
                .as("nowhere at the association's host")
                .isEqualTo(404);
        assertThat(house.browser()
                        .get(URI.create("http://localhost/s/" + "A".repeat(54)))
                        .status())
                .isEqualTo(404);
        asked();
        assertThat(texts()).as("whatever runs twice").hasSize(1);
        assertThat(calls()).as("the host has neither").hasSize(1);
        assertThat(writtenTo()).isEqualTo("household");
    }

    @Test
    void theLinkEndsWithTheNumber() {
        asked();
        String words = texts().getFirst().text();
        pool.known(own, need, new Contact("Amina Sow", null, "+33612000000", null, "ti"));
        String path = words.substring(words.indexOf("/s/")).strip();
        assertThat(house.browser().get(URI.create("http://localhost" + path)).status())
                .isEqualTo(404);
    }

    @Test
    void whoWroteStopIsCalled() {
        does(() -> database.sql(
                        "insert into platform.text_stop (tenant_id, phone, since) values (:tenant, :phone, now())")
                .bind("phone", hashes.phone(phone))
                .update());
        asked();
        assertThat(texts()).isEmpty();
        assertThat(writtenTo()).isEmpty();
    }

    private void asked() {
        TestClock.ahead(
                Duration.ofDays(1),
                () -> tenants.as(
                        own,
                        () -> desk.alone(() -> {
                            askStays.due().forEach(askStays::ask);
                            askStays.calls();
                            return true;
                        })));
    }

    private List<TextLetter> texts() {
        return outbox.latest(Medium.TEXT, MOST).stream()
                .filter(row -> row.tenant().equals(own.id()))
                .map(row -> tenants.as(own, () -> envelopes.words(row.sealed()).map(TextLetter::unpacked)))
                .flatMap(Optional::stream)
                .filter(letter -> letter.to().equals(phone))
                .toList();
    }

    private List<String> calls() {
        return does(
                () -> database.sql("select what from platform.case_task where tenant_id = :tenant and done_at is null"
                                + " and what = 'follow_up_call'")
                        .list(String.class));
    }

    private String writtenTo() {
        return does(() -> database.sql("select coalesce(string_agg(side, ' ' order by side), '') from"
                        + " matching.stay_follow_up where tenant_id = :tenant and asked_at is not null")
                .one(String.class));
    }

    private <T> T does(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
