package org.teranga.matching.desk.selection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** What can be done with ticked rows is done with all that a list shows: after a page that says who they are, and undone for three days. */
@Assembled
class WholeListTest {
    private static final String OFFERS = "/en/desk/offers";
    private static final String HOUSING = "?sort=-received&kind=housing";

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    private Tenant own;
    private OfferId anna;
    private OfferId jean;

    @BeforeEach
    void twoHomesAndALesson() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER);
        anna = pool.home(own, 2);
        pool.known(own, anna, new Contact("Anna Roche", "anna@exemple.fr", null, null, "fr"));
        jean = pool.home(own, 3);
        pool.known(own, jean, new Contact("Jean Roux", "jean@exemple.fr", null, null, "fr"));
        OfferId lesson = pool.home(own, 4);
        update("update matching.offer set kind = 'language' where tenant_id = :tenant and id = '" + lesson + "'");
    }

    @Test
    void allThatMatchAreWithdrawnOnceSomebodyWasToldWhoTheyAre() {
        String list = signedIn.page(own, Role.CASEWORKER, OFFERS + HOUSING + "&tick=all");
        assertThat(list).contains("The whole list is chosen: 2", OFFERS + "/chosen/withdraw");
        Browser.Page asked = send(Role.CASEWORKER, "withdraw", all());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body())
                .contains("2 offers are chosen", "Anna Roche", "Jean Roux", "Withdraw these 2")
                .doesNotContain("⟦");
        assertThat(withdrawn()).as("nothing yet").isZero();
        Browser.Page done = send(Role.CASEWORKER, "withdraw", sure());
        assertThat(withdrawn()).isEqualTo(2);
        String told = signedIn.page(own, Role.CASEWORKER, path(done));
        assertThat(told)
                .contains("2 offers are withdrawn", OFFERS + "/chosen/undo")
                .doesNotContain("⟦");
        Browser.Page undone = send(Role.CASEWORKER, "undo", Map.of("act", act(done), "list", HOUSING));
        assertThat(undone.status()).isEqualTo(303);
        assertThat(withdrawn()).isZero();
        assertThat(send(Role.CASEWORKER, "undo", Map.of("act", act(done), "list", HOUSING))
                        .status())
                .as("once")
                .isEqualTo(409);
    }

    /** One more comes in between the page that says who they are and the press: nobody is withdrawn of whom nobody was told. */
    @Test
    void whatCameIntoTheListMeanwhileIsToldFirst() {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(send(Role.CASEWORKER, "withdraw", all()).body());
        assertThat(seen.find()).isTrue();
        Map<String, String> pressed = with(sure(), "seen", seen.group(1));
        pool.known(own, pool.home(own, 2), new Contact("Lea Neuve", "lea@exemple.fr", null, null, "fr"));
        Browser.Page again = send(Role.CASEWORKER, "withdraw", pressed);
        assertThat(again.body())
                .contains("3 offers are chosen", "Lea Neuve", "The list has changed")
                .doesNotContain("⟦");
        assertThat(withdrawn()).isZero();
        assertThat(seen.reset(again.body()).find()).isTrue();
        send(Role.CASEWORKER, "withdraw", with(sure(), "seen", seen.group(1)));
        assertThat(withdrawn()).isEqualTo(3);
    }

    @Test
    void whatHasChangedSinceStaysWhenItIsUndone() {
        Browser.Page done = send(Role.CASEWORKER, "withdraw", sure());
        update("update matching.offer set version = version + 1 where tenant_id = :tenant and id = '" + anna + "'");
        Browser.Page undone = send(Role.CASEWORKER, "undo", Map.of("act", act(done), "list", HOUSING));
        assertThat(undone.headers().get("location")).contains("changed=1&left=1");
        assertThat(withdrawn()).isEqualTo(1);
    }

    @Test
    void withdrawnOnesComeBackAllAtOnceAndThatIsUndoneToo() {
        send(Role.CASEWORKER, "withdraw", sure());
        Map<String, String> sent = Map.of("all", "yes", "list", "?sort=-received&status=withdrawn");
        assertThat(send(Role.CASEWORKER, "restore", sent).body()).contains("Put these 2 back");
        Browser.Page done = send(Role.CASEWORKER, "restore", with(sent, "sure", "yes"));
        assertThat(withdrawn()).isZero();
        send(Role.CASEWORKER, "undo", Map.of("act", act(done), "list", HOUSING));
        assertThat(withdrawn()).isEqualTo(2);
    }

    @Test
    void theSpreadsheetToImportAgainHoldsAllThatMatch() {
        Browser.Page file = send(Role.CASEWORKER, "csv", all());
        assertThat(file.body().lines()).hasSize(3);
        assertThat(file.body()).contains(",housing,").doesNotContain(",language,", "Anna", "anna@");
    }

    @Test
    void itIsForWhoMayWriteAndForNobodyOfAnotherAssociation() {
        assertThat(send(Role.ADMIN, "withdraw", sure()).status()).isEqualTo(403);
        assertThat(send(Role.VOLUNTEER, "withdraw", sure()).status()).isEqualTo(403);
        assertThat(send(Role.VOLUNTEER, "csv", all()).status()).isEqualTo(403);
        Browser.Page done = send(Role.CASEWORKER, "withdraw", sure());
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.post(other, Role.CASEWORKER, OFFERS + "/chosen/undo", Map.of("act", act(done)))
                        .status())
                .isEqualTo(404);
        assertThat(send(Role.CASEWORKER, "undo", Map.of("act", "nonsense")).status())
                .isEqualTo(404);
        assertThat(signedIn.post(own, Role.CASEWORKER, "/en/desk/needs/chosen/undo", Map.of("act", act(done)))
                        .status())
                .as("of the other list")
                .isEqualTo(404);
        update("update matching.bulk_withdrawal set done_at = done_at - interval '73 hours' where tenant_id = :tenant");
        assertThat(send(Role.CASEWORKER, "undo", Map.of("act", act(done))).status())
                .as("too late")
                .isEqualTo(404);
        assertThat(withdrawn()).isEqualTo(2);
    }

    @Test
    void aColleagueUndoesNothingOfIt() {
        Browser.Page done = send(Role.CASEWORKER, "withdraw", sure());
        update("update matching.bulk_withdrawal set done_by = '" + UUID.randomUUID() + "' where tenant_id = :tenant");
        assertThat(send(Role.CASEWORKER, "undo", Map.of("act", act(done))).status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoWhoPressAtOnceOneUndoes() throws Exception {
        Browser.Page done = send(Role.CASEWORKER, "withdraw", sure());
        Browser browser = signedIn.browser(own, Role.CASEWORKER);
        URI undo = URI.create(House.address(own) + OFFERS + "/chosen/undo");
        List<Callable<Integer>> presses = List.of(
                () -> browser.post(undo, Map.of("act", act(done))).status(),
                () -> browser.post(undo, Map.of("act", act(done))).status());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(presses).stream().map(Future::resultNow).toList())
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(withdrawn()).isZero();
    }

    private static String path(Browser.Page answer) {
        URI led = URI.create(String.valueOf(answer.headers().get("location")));
        return led.getRawPath() + "?" + led.getRawQuery();
    }

    private Browser.Page send(Role role, String what, Map<String, String> sent) {
        return signedIn.post(own, role, OFFERS + "/chosen/" + what, sent);
    }

    private static Map<String, String> all() {
        return Map.of("all", "yes", "list", HOUSING);
    }

    private static Map<String, String> sure() {
        return with(all(), "sure", "yes");
    }

    private static Map<String, String> with(Map<String, String> sent, String field, String value) {
        Map<String, String> more = new HashMap<>(sent);
        more.put(field, value);
        return more;
    }

    private static String act(Browser.Page done) {
        Matcher act = Pattern.compile("act=([0-9a-f-]{36})")
                .matcher(String.valueOf(done.headers().get("location")));
        assertThat(act.find()).as(done.status() + " " + done.body()).isTrue();
        return act.group(1);
    }

    private long withdrawn() {
        return tenants.as(
                own,
                () -> transactions.inOne(() -> database.sql(
                                "select count(*) from matching.offer where tenant_id = :tenant and status = 'withdrawn'")
                        .one(Long.class)));
    }

    private void update(String sql) {
        tenants.as(own, () -> transactions.inOne(() -> database.sql(sql).update()));
    }
}
