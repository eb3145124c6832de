package org.teranga.matching.upload.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** A spreadsheet with column names of its own: asked about once, looked at before anything changes, remembered. */
@Assembled
class UploadTest {
    private static final String PAGE = "/en/desk/import";
    private static final String FILE =
            "N° dossier;CP;Nb de places;Courriel;Chats\nA1;31000;2;a@exemple.fr;<script>alert(1)</script>\nA2;81000;3;b@exemple.fr;\n";
    private static final Pattern CHOSEN =
            Pattern.compile("id=\"column-(\\d)\" name.*?<option value=\"([a-z_-]*)\" selected>", Pattern.DOTALL);

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    @Inject
    private ForgetUploads forgetUploads;

    private Tenant own;
    private Browser browser;

    @BeforeEach
    void aCaseworker() {
        own = house.open();
        browser = signedIn(own, Role.CASEWORKER);
    }

    @Test
    void columnsAreSaidOnceAndRowsAreLookedAtBeforeTheyComeIn() {
        String waits = sent(FILE, "import");
        Browser.Page asked = browser.open(waits);
        assertThat(asked.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        Matcher guesses = CHOSEN.matcher(asked.body());
        assertThat(guesses.results().map(found -> found.group(1) + found.group(2)))
                .containsExactly("0id", "1postcode", "2capacity", "3email", "4");

        String checked = said(waits, "");
        assertThat(browser.open(checked).body()).contains("2 of 2 rows would go in", "Import these 2 rows");
        assertThat(offers()).isZero();

        Browser.Page report = browser.post(URI.create(waits), "");
        assertThat(report.body()).contains("2 of 2 rows went in");
        assertThat(offers()).isEqualTo(2);
        assertThat(browser.open(waits).status()).as("imported").isEqualTo(404);

        Browser.Page again = upload(FILE.replace("31000;2", "31000;4").replace("81000;3", "81000;99999"), "import");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).as("a fault names the column as the file does").contains("<bdi>nb de places</bdi>");
        assertThat(again.body()).contains("Columns read as you said");
        assertThat(offers()).isEqualTo(2);
    }

    @Test
    void wordsThatNobodyCouldKnowAreAskedOnceAndRemembered() {
        String french = "Réf;Type;Ville;Nb de places;Courriel\nA1;Chambre;Toulouse;2;a@exemple.fr\n"
                + "A2;Piaule;Saint-Denis;1;b@exemple.fr\nA3;Piaule;albi;1;c@exemple.fr\n";
        String waits = sent(french, "import");
        String asked = browser.open(waits).body();
        assertThat(asked)
                .contains("<bdi>Piaule</bdi>", "<bdi>Saint-Denis</bdi>", "Seine-Saint-Denis (93)", "La Réunion (974)")
                .doesNotContain("-name\"><bdi>Chambre<", "-name\"><bdi>albi<", "⟦");
        Map<String, String> answers = new HashMap<>(Map.of(
                "column-0",
                "id",
                "column-1",
                "kind",
                "column-2",
                "commune",
                "column-3",
                "capacity",
                "column-4",
                "email"));
        URI columns = URI.create(waits + "/columns");
        Browser.Page open = browser.post(columns, answers);
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.body()).contains("“Piaule”: choose what it means");
        answers.put(field(open.body(), "Piaule"), "housing");
        answers.put(field(open.body(), "Saint-Denis"), "93066");
        assertThat(browser.post(columns, answers).status()).isEqualTo(303);
        assertThat(browser.open(waits + "/check").body())
                .contains("3 of 3 rows would go in", "“Chambre”: ", "“Piaule”: ", "2 times");
        assertThat(browser.post(URI.create(waits), "").body()).contains("3 of 3 rows went in");
        assertThat(
                        count(
                                "select count(*) from matching.offer where tenant_id = :tenant and kind = 'housing' and commune in ('31555', '93066', '81004')"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "select count(*) from matching.value_mapping where tenant_id = :tenant and word ilike '%piaule%'"))
                .isZero();
        assertThat(upload(french.replace("A3", "A4"), "import").body()).contains("1 of 3 rows went in");
        assertThat(sent(french.replace("Chambre", "Yourte"), "import"))
                .as("a new word is asked")
                .isNotEmpty();
    }

    @Test
    void theLineThatNamesTheColumnsIsFoundBelowTitlesAndCanBeChosen() {
        String file = "Hébergements citoyens, hiver 2026, liste de Odile\n;;;;\nNom;Adresse;Combien;Quand;Tél\n"
                + "Odile;3 rue Neuve, 81000 Albi;3 pers.;de suite;06 39 98 00 01\n";
        String waits = sent(file, "import");
        String asked = browser.open(waits).body();
        assertThat(asked)
                .contains("<option value=\"2\" selected>Line 3: Nom · Adresse", "<bdi>adresse</bdi>")
                .doesNotContain("⟦");
        assertThat(browser.post(URI.create(waits + "/header"), Map.of("header", "3"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.open(waits).body()).contains("<bdi>odile</bdi>");
        assertThat(browser.post(URI.create(waits + "/header"), Map.of("header", "2"))
                        .status())
                .isEqualTo(303);
        Map<String, String> answers = new HashMap<>(Map.of("kind", "housing"));
        Matcher guesses = CHOSEN.matcher(browser.open(waits).body());
        guesses.results().forEach(found -> answers.put("column-" + found.group(1), found.group(2)));
        assertThat(answers).containsEntry("column-1", "commune").containsEntry("column-3", "available_from");
        assertThat(browser.post(URI.create(waits + "/columns"), answers).status())
                .isEqualTo(303);
        assertThat(browser.open(waits + "/check").body())
                .contains("Columns named in line 3", "“de suite”: ", "“3 pers.”: ", "“3 rue Neuve, 81000 Albi”: ");
        assertThat(browser.post(URI.create(waits), "").body()).contains("One row was read");
        assertThat(count("select count(*) from matching.offer where tenant_id = :tenant and commune = '81004'"
                        + " and capacity = 3 and available_from is not null"))
                .isEqualTo(1);
        assertThat(upload(file.replace("Odile;", "Paul;"), "import").body())
                .as("the next file of this model is read at once")
                .contains("One row was read", "Columns read as you said");
    }

    @Test
    void peopleWhoMayBeKnownAreShownBeforeTheyComeIn() {
        String head = "id,kind,postcode,capacity,name,phone\n";
        upload(head + "A1,housing,31000,2,Marie Lefèvre,06 39 98 00 01\n", "import");
        String checked = sent(
                head + "B1,housing,31000,2,LEFEVRE Marie,06.39.98.00.01\nB2,housing,31000,2,Jean Roux,06 39 98 00 02\n",
                "check");
        String page = browser.open(checked).body();
        assertThat(page)
                .contains("One person may be known already", "<li><bdi>LEFEVRE Marie</bdi>")
                .doesNotContain("<li><bdi>Jean Roux", "⟦");
        assertThat(offers()).isEqualTo(1);
        assertThat(count("select count(distinct record_id) from matching.duplicate_token where tenant_id = :tenant"))
                .as("nothing is kept of what is only foreseen")
                .isEqualTo(1);
    }

    private static String field(String page, String word) {
        Matcher row = Pattern.compile("id=\"(value-[0-9a-f]+)-name\"><bdi>" + Pattern.quote(word) + "<")
                .matcher(page);
        assertThat(row.find()).as(word).isTrue();
        return row.group(1);
    }

    @Test
    void aFileWithOurColumnsIsLookedAtFirstWhereThatIsAsked() {
        String ours =
                "id,kind,postcode,capacity,email\nA1,housing,31000,2,a@exemple.fr\nA2,castle,31000,2,b@exemple.fr\n";
        String checked = sent(ours, "check");
        assertThat(checked).endsWith("/check");
        assertThat(browser.open(checked).body()).contains("1 of 2 rows would go in", "One needs correcting", "castle");
        assertThat(offers()).isZero();
        assertThat(upload(ours, "import").status()).isEqualTo(200);
        assertThat(browser.open(checked).body()).contains("Known already");
        assertThat(offers()).isEqualTo(1);
    }

    @Test
    void theButtonThatImportsAtOnceSendsNoStep() {
        String ours = "id,kind,postcode,capacity,email\nA1,housing,31000,2,a@exemple.fr\n";
        URI page = URI.create(House.address(own) + PAGE);
        assertThat(browser.upload(page, Map.of("what", "offers"), ours).body()).contains("One row was read");
        assertThat(browser.upload(page, Map.of(), ours).status()).isEqualTo(200);
        assertThat(offers()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSoIsAskedAgain() {
        String waits = sent(FILE, "import");
        Browser.Page twice = browser.post(
                URI.create(waits + "/columns"),
                Map.of("column-0", "email", "column-3", "email", "column-1", "postcode"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body())
                .contains("Two columns would say the same: E-mail address", "No column says what it is");
        assertThat(browser.open(waits).status()).isEqualTo(200);
    }

    @Test
    void aWaitingFileIsSeenByWhoBroughtItAlone() {
        String waits = sent(FILE, "import");
        String path = URI.create(waits).getPath();
        Browser colleague = signedIn(own, Role.ADMIN);
        assertThat(colleague.open(waits).status()).isEqualTo(404);
        assertThat(colleague.post(URI.create(waits), "").status()).isEqualTo(404);
        Tenant other = house.open();
        Browser stranger = signedIn(other, Role.CASEWORKER);
        assertThat(stranger.open(House.address(other) + path).status()).isEqualTo(404);
        assertThat(signedIn(own, Role.VOLUNTEER).open(waits).status()).isEqualTo(403);
        assertThat(offers()).isZero();
    }

    @Test
    void aFileThatIsGivenUpOrWaitsTooLongIsGoneWithItsKey() {
        String dropped = sent(FILE, "import");
        String kept = sent(FILE, "import");
        assertThat(browser.post(URI.create(dropped + "/drop"), "").status()).isEqualTo(303);
        assertThat(browser.open(dropped).status()).isEqualTo(404);
        assertThat(openKeys()).isEqualTo(1);

        tenants.as(own, () -> forgetUploads.forget());
        assertThat(browser.open(kept).status()).as("within three days").isEqualTo(200);
        in(() -> database.sql("update matching.upload set uploaded_at = uploaded_at - interval '73 hours'"
                        + " where tenant_id = :tenant")
                .update());
        tenants.as(own, () -> forgetUploads.forget());
        assertThat(browser.open(kept).body()).contains("This file is not waiting here any more");
        assertThat(openKeys()).isZero();
    }

    private String sent(String file, String step) {
        Browser.Page page = upload(file, step);
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return URI.create(House.address(own))
                .resolve(page.headers().get("location"))
                .toString();
    }

    private String said(String waits, String kind) {
        Map<String, String> answers = Map.of(
                "column-0",
                "id",
                "column-1",
                "postcode",
                "column-2",
                "capacity",
                "column-3",
                "email",
                "column-4",
                "",
                "kind",
                kind.isEmpty() ? "housing" : kind);
        Browser.Page page = browser.post(URI.create(waits + "/columns"), answers);
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return waits + "/check";
    }

    private Browser.Page upload(String file, String step) {
        return browser.upload(URI.create(House.address(own) + PAGE), Map.of("what", "offers", "step", step), file);
    }

    private long offers() {
        return count("select count(*) from matching.offer where tenant_id = :tenant");
    }

    /** The keys of waiting files that can still be opened; those of offers are not there in these tests. */
    private long openKeys() {
        return count(
                "select count(*) from keys.person_key where tenant_id = :tenant and wrapped is not null and person_id not in"
                        + " (select id from platform.membership where tenant_id = :tenant)");
    }

    private long count(String query) {
        return in(() -> database.sql(query).one(Long.class));
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }

    private Browser signedIn(Tenant tenant, Role role) {
        house.member(tenant, role);
        Browser in = house.browser();
        house.signIn(in, tenant, House.userName(tenant, role));
        return in;
    }
}
