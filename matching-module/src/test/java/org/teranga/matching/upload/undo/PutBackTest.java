package org.teranga.matching.upload.undo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.matching.upload.file.ForgetUploads;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** A file that met records already known and changed them leaves, once it is undone, nothing of itself in them. */
@Assembled
class PutBackTest {
    private static final String IMPORTS = "/en/desk/imports";
    private static final Pattern UNDO = Pattern.compile("action=\"(" + IMPORTS + "/[0-9a-f-]{36}/undo)\"");
    private static final String HEAD =
            "id,kind,postcode,capacity,shared,available_from,available_until,languages,interests,skills,conditions,host,about_home,helper,name,email,phone\n";
    private static final String BEFORE = HEAD
            + "A1,housing,31000,2,yes,2047-01-05,2047-06-30,fr|ar,music|cooking,driving,no_pets|women_only,single_woman,"
            + "\"A quiet room\nwith a window, and a desk\",woman,Marie Lefèvre,marie@exemple.fr,0639980001\n"
            + "A2,housing,81000,3,no,2047-01-05,,fr,,,,couple,,,Jean Roux,jean@exemple.fr,\n";
    private static final String AFTER = HEAD
            + "A1,language,35000,1,no,2048-02-01,,en,,,,,,,Mireille Lefort,mireille@exemple.fr,0639980009\n"
            + "A2,housing,81100,4,no,2047-01-05,,fr,,,,couple,,,Jean Roux,jean@exemple.fr,\n"
            + "A3,housing,81100,4,no,2047-01-05,,fr,,,,couple,,,Odile Petit,odile@exemple.fr,\n";

    /** All of a record but what is sealed anew each time, how often it changed, and when somebody last stood for its contact. */
    private static final String OFFERS = """
            select string_agg((to_jsonb(o) - '{version,name,email,phone,remarks}'::text[] || jsonb_build_object('traces',
                (select array_agg(t.hash order by t.hash) from matching.offer_trace t where t.tenant_id = o.tenant_id and t.offer_id = o.id)))::text,
                e'\\n' order by o.source_reference)
            from matching.offer o where o.tenant_id = :tenant and o.source_reference in ('A1', 'A2')
            """;

    private static final String NEEDS = """
            select string_agg((to_jsonb(n) - '{version,name,email,phone,remarks}'::text[] || jsonb_build_object('traces',
                (select array_agg(t.hash order by t.hash) from matching.need_trace t where t.tenant_id = n.tenant_id and t.need_id = n.id),
                'people', (select jsonb_agg(to_jsonb(h) - 'name' order by h.id) from matching.household_person h
                    where h.tenant_id = n.tenant_id and h.need_id = n.id)))::text, e'\\n' order by n.source_reference)
            from matching.need n where n.tenant_id = :tenant
            """;

    @Inject
    private TestTenants tenants;

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    @Inject
    private ForgetUploads forgetUploads;

    @Inject
    private Erasure erasure;

    private Tenant own;

    @BeforeEach
    void aTeam() {
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN);
    }

    @Test
    void whatItChangedIsAsItWasFieldByField() {
        bring("offers", BEFORE);
        String before = text(OFFERS);
        assertThat(before).contains("A quiet room", "single_woman", "no_pets");
        String link =
                text("select link_hash from matching.offer where tenant_id = :tenant and source_reference = 'A1'");
        bring("offers", AFTER);
        assertThat(text(OFFERS)).isNotEqualTo(before);
        Browser.Page undone = undo();
        assertThat(undone.body())
                .contains("One offer was taken back", "2 known records are as they were before")
                .doesNotContain("stay as they are", "stays as it is", "⟦", "Mireille");
        assertThat(text(OFFERS)).isEqualTo(before);
        assertThat(text("select link_hash from matching.offer where tenant_id = :tenant and source_reference = 'A1'"))
                .isEqualTo(link);
        String page = signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + id("offer", "A1"));
        assertThat(page).contains("Marie Lefèvre", "marie@exemple.fr").doesNotContain("Mireille", "mireille@");
        assertThat(text("select count(*) from matching.import_before where tenant_id = :tenant"))
                .as("one import is left to undo, which changed nothing")
                .isEqualTo("0");
        assertThat(bring("offers", AFTER)).as("and it may come in again").contains("3 of 3 rows went in");
    }

    @Test
    void ofAHouseholdItsPeopleComeBackToo() {
        String head = "id,kind,postcode,adults,children,ages,composition,languages,requires,name,email\n";
        bring(
                "needs",
                head + "N1,housing,31000,,,34|8|3,woman_with_children,ti,step_free,Amina Sow,amina@exemple.fr\n");
        in(() -> database.sql(
                        "update matching.household_person set needs = array['cot'], agreed_at = '2015-01-02T03:04:05Z'"
                                + " where tenant_id = :tenant and age = 3")
                .update());
        String before = text(NEEDS);
        assertThat(before).contains("\"cot\"", "2015-01-02T03:04:05");
        bring("needs", head + "N1,housing,31000,,,50|20,couple,fr,,Amina Sow,amina@exemple.fr\n");
        assertThat(text(NEEDS)).isNotEqualTo(before).doesNotContain("\"cot\"");
        assertThat(undo().body()).contains("One known record is as it was before");
        assertThat(text(NEEDS)).isEqualTo(before);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/" + id("need", "N1")))
                .contains("Amina Sow");
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndIsNamed() {
        bring("offers", BEFORE);
        bring("offers", AFTER);
        update(
                "update matching.offer set capacity = 7, version = version + 1 where tenant_id = :tenant and source_reference = 'A2'");
        Browser.Page undone = undo();
        assertThat(undone.body())
                .contains("One known record is as it was before", "One record stays as it is", "Jean Roux")
                .doesNotContain("Marie", "Mireille", "Odile");
        assertThat(text("select capacity from matching.offer where tenant_id = :tenant and source_reference = 'A2'"))
                .isEqualTo("7");
    }

    @Test
    void whatAPlacementStandsOnStays() {
        bring("offers", BEFORE);
        bring("offers", AFTER);
        NeedId need = pool.household(own, 2, 10);
        pool.introduced(own, need, new OfferId(id("offer", "A2")));
        String stands =
                text("select postcode from matching.offer where tenant_id = :tenant and source_reference = 'A2'");
        assertThat(undo().body()).contains("One record stays as it is", "Jean Roux");
        assertThat(text("select postcode from matching.offer where tenant_id = :tenant and source_reference = 'A2'"))
                .isEqualTo(stands)
                .isEqualTo("81100");
    }

    @Test
    void whoHadShownSomethingIsThatPersonAgain() {
        bring("offers", BEFORE);
        OfferId marie = new OfferId(id("offer", "A1"));
        pool.ready(own, marie);
        String person =
                text("select person_id from matching.offer where tenant_id = :tenant and source_reference = 'A1'");
        bring("offers", AFTER);
        assertThat(text("select person_id from matching.offer where tenant_id = :tenant and source_reference = 'A1'"))
                .isNotEqualTo(person);
        undo();
        assertThat(text("select person_id from matching.offer where tenant_id = :tenant and source_reference = 'A1'"))
                .isEqualTo(person);
        assertThat(text("select count(*) from matching.identity_change where tenant_id = :tenant and outcome is null"))
                .isEqualTo("0");
    }

    @Test
    void twoFilesAreUndoneOneAfterTheOther() {
        bring("offers", BEFORE);
        bring("offers", AFTER);
        String middle = text(OFFERS);
        bring("offers", AFTER.replace("Jean Roux", "Jean-Luc Roux").replace("Mireille", "Muriel"));
        undo();
        assertThat(text(OFFERS)).isEqualTo(middle);
        assertThat(undo().body())
                .contains("One offer was taken back", "2 known records are as they were before")
                .doesNotContain("stays as it is", "stay as they are");
        assertThat(undo().body()).contains("2 offers were taken back");
    }

    @Test
    void whileRowsAreUnderWayNothingIsUndone() {
        bring("offers", BEFORE);
        bring("offers", AFTER);
        String stands = text(OFFERS);
        update("update matching.import_batch set ended_at = null where tenant_id = :tenant");
        Browser.Page refused = undo();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Rows of this import are still going in");
        assertThat(text(OFFERS)).isEqualTo(stands);
        assertThat(text("select count(*) from matching.offer where tenant_id = :tenant and status = 'withdrawn'"))
                .isEqualTo("0");
        update("update matching.import_batch set taken_at = taken_at - interval '2 hours' where tenant_id = :tenant");
        assertThat(undo().status()).as("it has ended without saying so").isEqualTo(200);
    }

    @Test
    void afterAnUndoTheRestIsMendedAndAllOfItGoesInAnew() {
        String file = BEFORE.replace("A2,housing,81000,3", "A2,housing,81000,many");
        Browser.Page report = signedIn.upload(own, Role.CASEWORKER, "/en/desk/import", Map.of("what", "offers"), file);
        Matcher waits = Pattern.compile("/en/desk/import/[0-9a-f-]{36}").matcher(report.body());
        assertThat(waits.find()).isTrue();
        assertThat(undo().body()).contains("One offer was taken back");
        signedIn.post(own, Role.CASEWORKER, waits.group() + "/mend", Map.of("line", "4", "c-4-capacity", "3"));
        assertThat(signedIn.post(own, Role.CASEWORKER, waits.group(), Map.of()).body())
                .contains("2 of 2 rows went in");
        assertThat(text("select count(*) from matching.offer where tenant_id = :tenant and status = 'received'"))
                .isEqualTo("2");
        assertThat(undo().body()).contains("2 offers were taken back");
        assertThat(signedIn.post(own, Role.CASEWORKER, waits.group() + "/mend", Map.of("line", "4"))
                        .status())
                .as("it waits no more")
                .isEqualTo(404);
    }

    @Test
    void whatWasThereBeforeIsSealedAndGoneAfterThreeDaysAndWithThePerson() {
        bring("offers", BEFORE);
        bring("offers", AFTER);
        assertThat(text("select count(*) from matching.import_before where tenant_id = :tenant"))
                .isEqualTo("2");
        assertThat(text("select count(*) from matching.import_before where tenant_id = :tenant"
                        + " and encode(sealed, 'escape') like '%Marie%'"))
                .isEqualTo("0");
        UUID person = UUID.fromString(text(
                "select person_id from matching.import_before where tenant_id = :tenant order by record_id limit 1"));
        in(() -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(text("select count(*) from matching.import_before where tenant_id = :tenant"))
                .isEqualTo("1");
        update("update matching.import_batch set taken_at = taken_at - interval '73 hours' where tenant_id = :tenant");
        in(() -> forgetUploads.forget());
        assertThat(text("select count(*) from matching.import_before where tenant_id = :tenant"))
                .isEqualTo("0");
    }

    private String bring(String what, String file) {
        return signedIn.upload(own, Role.CASEWORKER, "/en/desk/import", Map.of("what", what), file)
                .body();
    }

    /** Undoes the latest. */
    private Browser.Page undo() {
        Matcher found = UNDO.matcher(signedIn.page(own, Role.CASEWORKER, IMPORTS));
        assertThat(found.find()).isTrue();
        return signedIn.post(own, Role.CASEWORKER, found.group(1), Map.of());
    }

    private UUID id(String table, String reference) {
        return UUID.fromString(text("select id from matching." + table
                + " where tenant_id = :tenant and source_reference = '" + reference + "'"));
    }

    private String text(String sql) {
        return in(() -> String.valueOf(database.sql("select x.text::text from (" + sql + ") x (text)")
                .first(String.class)
                .orElse("")));
    }

    private void update(String sql) {
        in(() -> database.sql(sql).update());
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }
}
