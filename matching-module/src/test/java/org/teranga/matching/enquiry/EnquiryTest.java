package org.teranga.matching.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.rest.LeftOutRecords;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Whether it still stands: asked of all that a list shows, answered by one press of the letter's page; silence pauses, an answer brings back. */
@Assembled
class EnquiryTest {
    private static final Pattern LINK = Pattern.compile("/fr/messages/[A-Za-z0-9_-]{43}");

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letters;

    @Inject
    private SendEnquiries send;

    @Inject
    private AskPassedDates passed;

    @Inject
    private LeftOutRecords records;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    private Tenant own;
    private String address;
    private OfferId offer;
    private OfferId nobodys;

    @BeforeEach
    void oneWhoCanBeWrittenToAndOneWhoCannot() {
        own = work.open(Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        address = "mireille" + UUID.randomUUID() + "@example.org";
        offer = pool.known(
                own, pool.ready(own, pool.home(own, 3)), new Contact("Mireille Cazenave", address, null, null, "fr"));
        nobodys = pool.home(own, 1);
    }

    @Test
    void allThatAListShowsAreAskedOnceAndRemindedOnce() {
        assertThat(ask(Role.CASEWORKER, Map.of()).body()).contains("2 offers are chosen", "After five days");
        assertThat(letters.to(address)).isEmpty();
        assertThat(asked()).contains("changed=2&left=0");
        assertThat(letters.to(address)).hasSize(1).first().asString().contains("toujours comme vous nous");
        assertThat(stage(nobodys)).as("who cannot be written to is called").isEqualTo("call_back");
        assertThat(asked()).as("asked already").contains("changed=0&left=2");
        later(4);
        assertThat(letters.to(address)).hasSize(1);
        later(2);
        assertThat(letters.to(address)).hasSize(2);
        later(2);
        assertThat(letters.to(address)).hasSize(2);
    }

    @Test
    void silencePausesAndAWordBringsBack() {
        asked();
        later(13);
        assertThat(stage(offer)).isEqualTo("parked");
        NeedId need = pool.household(own, 2, 10);
        assertThat(candidates(need)).doesNotContain(offer.toString());
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers?stage=parked"))
                .contains("Mireille Cazenave");
        Browser browser = house.browser();
        assertThat(browser.uploadNothing(page(), Map.of("text", "Oui, bien sûr"))
                        .status())
                .isEqualTo(303);
        assertThat(stage(offer)).isEqualTo("call_back");
        assertThat(candidates(need)).contains(offer.toString());
    }

    @Test
    void onePressSaysYesOrLaterOrNo() {
        asked();
        Browser browser = house.browser();
        assertThat(browser.get(page()).body()).contains("name=\"still\" value=\"yes\"", "name=\"until\"");
        LocalDate day = today().plusDays(40);
        assertThat(press(browser, "later", today().toString()).status()).isEqualTo(422);
        assertThat(press(browser, "later", day.toString()).status()).isEqualTo(303);
        assertThat(stage(offer)).isEqualTo("parked");
        assertThat(press(browser, "yes", "").status()).as("once").isEqualTo(409);
        assertThat(browser.get(page()).body()).doesNotContain("name=\"still\"");
        later(41);
        asked();
        press(browser, "no", "");
        assertThat(Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer))
                        .getString("status"))
                .isEqualTo("withdrawn");
    }

    @Test
    void aYesLeavesItWhereItStands() {
        work.post(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer + "/stage", "{\"stage\":\"ready\"}");
        asked();
        press(house.browser(), "yes", "");
        assertThat(stage(offer)).isEqualTo("ready");
        later(13);
        assertThat(stage(offer)).as("who answered is not paused").isEqualTo("ready");
    }

    @Test
    void whatLiesInThePastIsAskedAnewAndLeftOutUntilItIsAnswered() {
        NeedId need = pool.household(own, 2, 10);
        dates("update matching.offer set available_until = :day where tenant_id = :tenant", today().minusDays(1));
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers?dates=passed"))
                .contains("Mireille Cazenave", "Date has passed");
        assertThat(candidates(need)).as("no plan has it").doesNotContain(offer.toString());
        work.run(own);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/plan")).contains("2 offers whose dates have passed");
        nightly();
        assertThat(letters.to(address)).hasSize(1).first().asString().contains("est passée");
        assertThat(stage(nobodys)).isEqualTo("call_back");
        nightly();
        assertThat(letters.to(address)).as("once").hasSize(1);
        assertThat(press(house.browser(), "yes", "").status()).isEqualTo(303);
        assertThat(candidates(need)).contains(offer.toString());
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers?dates=passed"))
                .doesNotContain("Mireille Cazenave");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + offer))
                .as("from nobody of the team")
                .contains("est passée");
    }

    @Test
    void laterSaysFromWhenAndSilenceAboutAnEndedOfferPausesIt() {
        dates("update matching.offer set available_until = :day where tenant_id = :tenant", today().minusDays(1));
        nightly();
        LocalDate day = today().plusDays(30);
        assertThat(press(house.browser(), "later", day.toString()).status()).isEqualTo(303);
        assertThat(Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer))
                        .getString("available_from"))
                .isEqualTo(day.toString());
        dates("update matching.offer set available_until = :day where tenant_id = :tenant", today().plusDays(100));
        later(200);
        pool.known(own, offer, new Contact("Mireille Cazenave", address, null, null, "fr"));
        work.post(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer + "/stage", "{\"stage\":\"ready\"}");
        nightly();
        later(13);
        assertThat(stage(offer)).isEqualTo("parked");
    }

    @Test
    void aHouseholdThatWantedToComeLongAgoIsAskedAndStaysInThePlan() {
        String mail = "farid" + UUID.randomUUID() + "@example.org";
        NeedId need = pool.known(own, pool.household(own, 2, 10), new Contact("Farid", mail, null, null, "fa-AF"));
        dates(
                "update matching.need set needed_from = :day, duration_days = 365 where tenant_id = :tenant",
                today().minusDays(10));
        dates("update matching.offer set available_from = :day where tenant_id = :tenant", today().minusDays(50));
        nightly();
        assertThat(letters.to(mail)).as("ten days are no past").isEmpty();
        later(5);
        nightly();
        assertThat(letters.to(mail)).hasSize(1).first().asString().contains("گذشته است");
        assertThat(candidates(need)).contains(offer.toString());
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs?dates=passed"))
                .contains("Farid");
        later(13);
        assertThat(Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/files/need/" + need))
                        .getJsonObject("stage")
                        .getString("stage"))
                .as("silence pauses no household that nobody of the team had asked")
                .isEqualTo("call_back");
        assertThat(candidates(need)).contains(offer.toString());
        dates(
                "update matching.need set duration_days = 5, version = version + 1 where tenant_id = :tenant and :day > '2000-01-01'",
                today());
        assertThat(tenants.as(own, () -> desk.does(records::counts)).ended()).isEqualTo(new LeftOutRecords.Count(0, 1));
        assertThat(tenants.as(own, () -> desk.does(records::all)))
                .as("its period is over")
                .containsExactly(need.value());
    }

    private void dates(String sql, LocalDate day) {
        tenants.as(own, () -> desk.does(() -> database.sql(sql).bind("day", day).update()));
    }

    private void nightly() {
        passed.run();
        send.run();
    }

    @Test
    void whoMayNotAsksNobody() {
        assertThat(ask(Role.ADMIN, Map.of("sure", "yes")).status()).isEqualTo(403);
        Tenant foreign = work.open(Role.CASEWORKER);
        Browser.Page other = signedIn.post(
                foreign,
                Role.CASEWORKER,
                "/en/desk/lists/offers/files",
                Map.of("pick", offer.toString(), "list", "?", "act", "ask", "sure", "yes"));
        assertThat(other.headers().getOrDefault("location", "")).contains("changed=0");
        send.run();
        assertThat(letters.to(address)).isEmpty();
    }

    @Test
    void nobodyIsWrittenToBeforeSomebodyWasToldToWhom() {
        Map<String, String> ticked = Map.of("pick", offer.toString(), "list", "?", "act", "ask");
        Browser.Page told = signedIn.post(own, Role.CASEWORKER, "/en/desk/lists/offers/files", ticked);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("One offer is chosen", "Mireille Cazenave", "name=\"pick\" value=\"" + offer);
        send.run();
        assertThat(letters.to(address)).isEmpty();
    }

    private String asked() {
        String told = ask(Role.CASEWORKER, Map.of("sure", "yes")).headers().getOrDefault("location", "");
        send.run();
        return told;
    }

    private Browser.Page ask(Role role, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("all", "yes", "list", "?sort=-received", "act", "ask"));
        fields.putAll(more);
        return signedIn.post(own, role, "/en/desk/lists/offers/files", fields);
    }

    private Browser.Page press(Browser browser, String answer, String until) {
        return browser.uploadNothing(page(), Map.of("still", answer, "until", until));
    }

    /** The page to which the newest letter leads. */
    private URI page() {
        Matcher link = LINK.matcher(letters.to(address).getFirst());
        assertThat(link.find()).isTrue();
        return URI.create(House.address(own) + link.group());
    }

    private void later(int days) {
        TestClock.later(own, Duration.ofDays(days));
        send.run();
    }

    private String candidates(NeedId need) {
        return work.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates")
                .body();
    }

    private String stage(OfferId of) {
        JsonObject read = Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/files/offer/" + of));
        return read.getJsonObject("stage").getString("stage");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(tenants.as(own, clock::instant), Formats.ZONE);
    }
}
