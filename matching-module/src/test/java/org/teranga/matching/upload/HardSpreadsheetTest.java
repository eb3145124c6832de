package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

/** Eleven rows as an association keeps them: titles, columns of its own, joined cells, days without a year, numbers with words. */
@Assembled
class HardSpreadsheetTest {
    private static final String PAGE = "/en/desk/import";
    private static final Pattern CHOSEN =
            Pattern.compile("id=\"column-(\\d+)\" name.*?<option value=\"([a-z_+-]*)\" selected>", Pattern.DOTALL);

    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "1",
                    "Odile",
                    "Marchand",
                    "3 rue Neuve, 81000 Albi",
                    "Chambre",
                    "4 pers.",
                    "de suite",
                    "",
                    "06 39 98 00 01"),
            List.of(
                    "2",
                    "Jean",
                    "Roux",
                    "31000 Toulouse",
                    "",
                    "deux",
                    "15/12",
                    "3 mois",
                    "06 39 98 00 02 ou 05 61 99 00 02"),
            List.of(
                    "3",
                    "Fatou",
                    "Diallo",
                    "Toulouse centre",
                    "",
                    "2 adultes + 1 bébé",
                    "juin 2047",
                    "août",
                    "06.39.98.00.03"),
            List.of("4", "Samia", "Haddad", "Saint-Denis (93)", "T2", "jusqu'à 3", "1er janvier", "fin février", "non"),
            List.of(
                    "5",
                    "Luc",
                    "Petit",
                    "Tournefeuille",
                    "studio",
                    "1",
                    "immédiatement",
                    "sans limite",
                    "06 39 98 00 05"),
            List.of(
                    "6",
                    "Anne",
                    "Morel",
                    "12 av. de la Gare\n81000 ALBI",
                    "maison",
                    "un couple",
                    "15 décembre",
                    "",
                    "06 39 98 00 06"),
            List.of("7", "Paul", "Vidal", "Rodez", "F3", "5 places", "mi-janvier", "", "06 39 98 00 07"),
            List.of("8", "Inès", "Faure", "Gaillac", "appartement", "3 lits", "vers Pâques", "", "06 39 98 00 08"),
            List.of("9", "Yann", "Le Goff", "35000 Rennes", "chambre", "2p", "du 15/12 au 20/03", "", "06 39 98 00 09"),
            List.of(
                    "10",
                    "Rose",
                    "Blanc",
                    "81100 Castres",
                    "chambre",
                    "quatre personnes",
                    "dans 2 semaines",
                    "",
                    "06 39 98 00 10"),
            List.of("11", "Karim", "Benali", "Montauban", "chambre", "2 max", "demain", "", "06 39 98 00 11"));

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    private Tenant own;
    private Browser browser;

    @BeforeEach
    void aCaseworker() {
        own = house.open();
        browser = signedIn(own, Role.CASEWORKER);
    }

    @Test
    void tenOfElevenRowsGoInAndTheOtherIsMendedOnThePage() throws IOException {
        String waits = asked();
        String checked = browser.open(waits + "/check").body();
        assertThat(checked)
                .contains("10 of 11 rows would go in", "One needs correcting", "<bdi>Inès Faure</bdi>")
                .contains("Columns named in line 5", "2 merged cells filled", "“de suite”: ", "“4 pers.”: ")
                .doesNotContain("⟦", "housing, language");
        assertThat(offers()).isZero();

        String report = browser.post(URI.create(waits), "").body();
        assertThat(report).contains("10 of 11 rows went in", "Complete this row here");
        assertThat(offers()).isEqualTo(10);
        assertThat(count("select count(*) from matching.offer where tenant_id = :tenant and kind = 'housing'"
                        + " and commune is not null and capacity > 0 and available_from is not null"))
                .isEqualTo(10);
        assertThat(
                        count(
                                "select count(*) from matching.offer where tenant_id = :tenant and available_until is not null"))
                .isEqualTo(4);

        String mend = browser.open(waits + "/mend").body();
        assertThat(mend)
                .contains("<bdi>Inès Faure</bdi>", "vers Pâques", "Write the day, for example", "<bdi>Gaillac</bdi>")
                .doesNotContain("⟦", "Odile");
        Map<String, String> typed = Map.of("line", "13", "c-13-available_from", "5 avril");
        assertThat(browser.post(URI.create(waits + "/mend/keep"), typed).status())
                .isEqualTo(204);
        assertThat(signedIn(own, Role.CASEWORKER).open(waits + "/mend").body())
                .as("a closed tab loses nothing")
                .contains("Nothing is left to complete", "One row is ready");
        assertThat(browser.open(House.address(own) + PAGE).body())
                .contains("Files that wait", waits.substring(waits.indexOf("/en/")));
        assertThat(browser.post(URI.create(waits), "").body()).contains("1 of 11 rows went in");
        assertThat(offers()).isEqualTo(11);
        assertThat(browser.open(waits).status()).as("all of it is in").isEqualTo(404);
        assertThat(count("select count(*) from matching.upload_correction where tenant_id = :tenant"))
                .isZero();
    }

    /** Of a cell with a long remark in it nothing is cut. */
    @Test
    void whatIsTypedIsKeptWhole() throws IOException {
        String waits = asked();
        String remark = "vers Pâques, " + "sauf si la chambre du fond est prise ".repeat(30) + "à la fin";
        assertThat(browser.post(URI.create(waits + "/mend/keep"), Map.of("line", "13", "c-13-available_from", remark))
                        .status())
                .isEqualTo(204);
        assertThat(browser.open(waits + "/mend").body()).contains(remark);
    }

    @Test
    void whatIsTypedIsForWhoBroughtTheFileAndForTheLead() throws IOException {
        String waits = asked();
        Map<String, String> typed = Map.of("line", "13", "c-13-available_from", "5 avril");
        URI keep = URI.create(waits + "/mend/keep");
        assertThat(signedIn(own, Role.ADMIN).post(keep, typed).status()).isEqualTo(404);
        assertThat(signedIn(own, Role.VOLUNTEER).post(keep, typed).status()).isEqualTo(403);
        Tenant other = house.open();
        String path = URI.create(waits).getPath();
        Browser stranger = signedIn(other, Role.CASEWORKER);
        assertThat(stranger.open(House.address(other) + path + "/mend").status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(House.address(other) + path + "/mend/keep"), typed)
                        .status())
                .isEqualTo(404);
        assertThat(count("select count(*) from matching.upload_correction where tenant_id = :tenant"))
                .isZero();
        Browser lead = signedIn(own, Role.LEAD);
        assertThat(lead.open(waits + "/mend").status()).as("who may not import").isEqualTo(403);
        assertThat(transactions(() -> database.sql("update platform.membership set roles = roles || array['CASEWORKER']"
                                + " where tenant_id = :tenant and 'LEAD' = any (roles)")
                        .update()))
                .isEqualTo(1);
        assertThat(lead.post(URI.create(waits + "/mend"), typed).status()).isEqualTo(303);
        assertThat(lead.open(waits + "/mend").body()).contains("File brought by");
        assertThat(lead.post(URI.create(waits), "").body()).contains("11 of 11 rows went in");
        assertThat(count("select count(distinct person_id) from platform.involvement where tenant_id = :tenant"
                        + " and act = 'imported'"))
                .as("both brought it")
                .isEqualTo(2);
        assertThat(count("select count(*) from matching.upload_correction where tenant_id = :tenant"
                        + " and convert_from(sealed, 'LATIN1') like '%avril%'"))
                .isZero();
    }

    /** The lead types of a colleague's file, and the colleague has it go in: the lead is no second person for it either. */
    @Test
    void whoTypedOfItBroughtItToo() throws IOException {
        String waits = asked();
        Browser lead = signedIn(own, Role.LEAD);
        transactions(() -> database.sql("update platform.membership set roles = roles || array['CASEWORKER']"
                        + " where tenant_id = :tenant and 'LEAD' = any (roles)")
                .update());
        Map<String, String> typed = Map.of("line", "13", "c-13-available_from", "5 avril");
        assertThat(lead.post(URI.create(waits + "/mend/keep"), typed).status()).isEqualTo(204);
        lead.post(URI.create(waits + "/mend/keep"), typed);
        assertThat(browser.post(URI.create(waits), "").body()).contains("11 of 11 rows went in");
        assertThat(count("select count(distinct person_id) from platform.involvement where tenant_id = :tenant"
                        + " and act = 'imported'"))
                .isEqualTo(2);
    }

    @Test
    void aRowCanBeLeftOutAndTakenBack() throws IOException {
        String waits = asked();
        browser.post(URI.create(waits + "/mend"), Map.of("line", "13", "out", "13"));
        assertThat(browser.open(waits + "/mend").body()).contains("Rows left out", "Inès Faure");
        assertThat(browser.open(waits + "/check").body()).contains("10 of 10 rows would go in");
        browser.post(URI.create(waits + "/mend"), Map.of("line", "13", "c-13-available_from", "5 avril"));
        assertThat(browser.open(waits + "/check").body()).contains("11 of 11 rows would go in");
        assertThat(browser.post(URI.create(waits + "/mend"), Map.of("line", "nonsense", "c-13-kind", "x"))
                        .status())
                .isEqualTo(303);
    }

    /** The file was sent, and what its columns mean was said as it was proposed. */
    private String asked() throws IOException {
        Browser.Page page = browser.upload(URI.create(House.address(own) + PAGE), Map.of("what", "offers"), hard());
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        String waits = URI.create(House.address(own))
                .resolve(page.headers().get("location"))
                .toString();
        String asked = browser.open(waits).body();
        assertThat(asked)
                .contains("<option value=\"4\" selected>Line 5: N° · Prénom")
                .doesNotContain("⟦");
        Map<String, String> answers = new HashMap<>();
        Matcher guesses = CHOSEN.matcher(asked);
        while (guesses.find()) {
            answers.put("column-" + guesses.group(1), guesses.group(2));
        }
        assertThat(answers.values())
                .containsExactlyInAnyOrder(
                        "id",
                        "name+",
                        "name",
                        "commune",
                        "kind",
                        "capacity",
                        "available_from",
                        "available_until",
                        "phone");
        Browser.Page said = browser.post(URI.create(waits + "/columns"), answers);
        assertThat(said.status()).as(said.body()).isEqualTo(303);
        return waits;
    }

    private static byte[] hard() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Odile", "1.0")) {
            Worksheet sheet = book.newWorksheet("Feuil1");
            sheet.value(0, 0, "Hébergements citoyens, hiver 2026");
            sheet.range(0, 0, 0, 8).merge();
            sheet.value(1, 0, "mis à jour par Odile, le 28/11");
            List<String> above = List.of("", "Qui", "", "Où", "Le logement", "", "Les dates", "", "Contact");
            List<String> header = List.of(
                    "N°", "Prénom", "Nom", "Adresse", "Logement", "Combien ?", "Quand ?", "Jusqu'à quand ?", "N° tél");
            for (int column = 0; column < header.size(); column++) {
                if (!above.get(column).isEmpty()) {
                    sheet.value(3, column, above.get(column));
                }
                sheet.value(4, column, header.get(column));
                for (int row = 0; row < ROWS.size(); row++) {
                    String text = ROWS.get(row).get(column);
                    if (!text.isEmpty()) {
                        sheet.value(5 + row, column, text);
                    }
                }
            }
            sheet.range(3, 1, 3, 2).merge();
            sheet.range(3, 6, 3, 7).merge();
            sheet.range(5, 4, 7, 4).merge();
        }
        return bytes.toByteArray();
    }

    private long offers() {
        return count("select count(*) from matching.offer where tenant_id = :tenant");
    }

    private long count(String query) {
        return transactions(() -> database.sql(query).one(Long.class));
    }

    private <T> T transactions(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }

    private Browser signedIn(Tenant tenant, Role role) {
        house.member(tenant, role);
        Browser in = house.browser();
        house.signIn(in, tenant, House.userName(tenant, role));
        return in;
    }
}
