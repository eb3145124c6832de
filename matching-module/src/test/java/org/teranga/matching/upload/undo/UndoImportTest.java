package org.teranga.matching.upload.undo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** A whole import is taken back for three days, but for what somebody has touched since. */
@Assembled
class UndoImportTest {
    private static final String IMPORTS = "/en/desk/imports";
    private static final String FILE = "id,kind,postcode,capacity,available_from,name,email\n"
            + "A1,housing,31000,2,2047-01-05,Marie Lefèvre,marie@exemple.fr\n"
            + "A2,housing,31000,2,2047-01-05,Jean Roux,jean@exemple.fr\n"
            + "A3,housing,31000,2,2047-01-05,Odile Petit,odile@exemple.fr\n";
    private static final Pattern UNDO = Pattern.compile("action=\"(" + IMPORTS + "/[0-9a-f-]{36}/undo)\"");

    @Inject
    private TestTenants tenants;

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private House house;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    private Tenant own;

    @BeforeEach
    void aTeam() {
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN, Role.VOLUNTEER);
    }

    @Test
    void whatCanBeUndoneStandsUnderTheMenuOfImports() {
        assertThat(signedIn.page(own, Role.CASEWORKER, IMPORTS))
                .contains(
                        "href=\"/en/desk/import\" aria-current=\"page\"",
                        "href=\"" + IMPORTS + "\" aria-current=\"page\"");
    }

    @Test
    void whatWasNewIsTakenBackAndWhatWasTouchedIsSaidByName() {
        bring(Role.CASEWORKER, "offers", FILE);
        update(
                "update matching.offer set version = 2, capacity = 3 where tenant_id = :tenant and source_reference = 'A1'");
        UUID called = in(() -> database.sql(
                        "select id from matching.offer where tenant_id = :tenant and source_reference = 'A2'")
                .one(UUID.class));
        assertThat(caseworker
                        .send(own, Role.CASEWORKER, "POST", "/api/v1/files/offer/" + called + "/claim", null)
                        .statusCode())
                .isLessThan(300);
        Browser.Page undone = signedIn.post(own, Role.CASEWORKER, undo(Role.CASEWORKER), Map.of());
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.body())
                .contains("One offer was taken back", "2 records stay as they are", "Marie Lefèvre", "Jean Roux")
                .doesNotContain("Odile Petit", "⟦");
        assertThat(standing("withdrawn")).isEqualTo(1);
        assertThat(standing("received")).isEqualTo(2);
        assertThat(in(() -> database.sql(
                                "select count(*) from matching.offer where tenant_id = :tenant and mistaken_at is not null")
                        .one(Long.class)))
                .as("it counts as never received")
                .isEqualTo(1);
        assertThat(signedIn.page(own, Role.CASEWORKER, IMPORTS)).contains("Nothing went in");
        String again = bring(Role.CASEWORKER, "offers", FILE);
        assertThat(again).as("it may come in again").contains("1 of 3 rows went in");
    }

    /** Whoever has signed, written, agreed to something or been reached is no row of a file any more. */
    @Test
    void whoHasDoneSomethingThemselvesStays() {
        bring(
                Role.CASEWORKER,
                "offers",
                FILE + "A4,housing,31000,2,2047-01-05,Luc Blanc,luc@exemple.fr\n"
                        + "A5,housing,31000,2,2047-01-05,Zoe Brun,zoe@exemple.fr\n");
        did(
                "A1",
                "insert into platform.qualification (tenant_id, id, holder, kind, granted_at) select r.tenant_id, gen_random_uuid(),"
                        + " r.person_id, 'ethics_course', now()");
        did(
                "A2",
                "insert into platform.message_thread (tenant_id, id, person, kind, record, opened_at, last_at) select r.tenant_id,"
                        + " gen_random_uuid(), r.person_id, 'offer', r.id, now(), now()");
        did(
                "A3",
                "insert into matching.exchange_transfer (tenant_id, id, listing_id, other, other_name, record_kind, record_id, person_id,"
                        + " state, asked_at, asked_by, link_hash) select r.tenant_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x',"
                        + " 'offer', r.id, r.person_id, 'agreed', now(), gen_random_uuid(), 'h'");
        update(
                "update matching.offer set contact_used_at = now() where tenant_id = :tenant and source_reference = 'A4'");
        Browser.Page undone = signedIn.post(own, Role.CASEWORKER, undo(Role.CASEWORKER), Map.of());
        assertThat(undone.body())
                .contains("One offer was taken back", "Marie Lef", "Jean Roux", "Odile Petit", "Luc Blanc")
                .doesNotContain("Zoe Brun", "⟦");
        assertThat(standing("received")).isEqualTo(4);
    }

    private void did(String reference, String insert) {
        update(insert + " from matching.offer r where r.tenant_id = :tenant and r.source_reference = '" + reference
                + "'");
    }

    @Test
    void ofTwoWhoPressAtOnceOneUndoes() throws Exception {
        bring(Role.CASEWORKER, "offers", FILE);
        String action = undo(Role.CASEWORKER);
        Browser one = signedIn.browser(own, Role.CASEWORKER);
        List<Callable<Integer>> presses = List.of(press(one, action), press(one, action));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers =
                    both.invokeAll(presses).stream().map(Future::resultNow).toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(standing("withdrawn")).isEqualTo(3);
    }

    private Callable<Integer> press(Browser browser, String action) {
        return () -> browser.post(java.net.URI.create(House.address(own) + action), Map.of())
                .status();
    }

    @Test
    void itIsForWhoBroughtItAndForNobodyOfAnotherAssociation() {
        bring(Role.CASEWORKER, "offers", FILE);
        String action = undo(Role.CASEWORKER);
        assertThat(signedIn.post(own, Role.ADMIN, action, Map.of()).status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.VOLUNTEER, action, Map.of()).status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.ADMIN, IMPORTS)).contains("Nothing went in");
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.post(other, Role.CASEWORKER, action, Map.of()).status())
                .isEqualTo(404);
        assertThat(standing("received")).isEqualTo(3);
        update("update matching.import_batch set taken_at = taken_at - interval '73 hours' where tenant_id = :tenant");
        assertThat(signedIn.post(own, Role.CASEWORKER, action, Map.of()).status())
                .as("too late")
                .isEqualTo(404);
    }

    @Test
    void whoMayNotReadNeedsIsToldNoName() {
        bring(Role.ADMIN, "needs", "id,kind,postcode,adults,name,email\nN1,housing,31000,1,Amina,amina@exemple.fr\n");
        update("update matching.need set version = 2 where tenant_id = :tenant");
        Browser.Page undone = signedIn.post(own, Role.ADMIN, undo(Role.ADMIN), Map.of());
        assertThat(undone.body())
                .contains("No need was taken back", "One record stays")
                .doesNotContain("Amina");
    }

    private String bring(Role role, String what, String file) {
        return signedIn.upload(own, role, "/en/desk/import", Map.of("what", what), file)
                .body();
    }

    private String undo(Role role) {
        Matcher found = UNDO.matcher(signedIn.page(own, role, IMPORTS));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long standing(String status) {
        return in(
                () -> database.sql("select count(*) from matching.offer where tenant_id = :tenant and status = :status")
                        .bind("status", status)
                        .one(Long.class));
    }

    private void update(String sql) {
        in(() -> database.sql(sql).update());
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }
}
