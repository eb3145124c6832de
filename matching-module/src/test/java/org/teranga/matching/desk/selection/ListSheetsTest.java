package org.teranga.matching.desk.selection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.spreadsheet.file.WorkbookWriter;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** Lists taken along as spreadsheets for people. */
@Assembled
class ListSheetsTest {
    private static final String OFFERS = "id,kind,postcode,capacity,languages,available_from,name,email,phone\n"
            + "A1,housing,31000,2,fr|ar,2047-01-05,=HYPERLINK(1),marie@exemple.fr,06 39 98 00 01\n"
            + "A2,housing,31000,3,fr,2047-01-05,\u202Egnoleb,jean@exemple.fr,\n";

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    private Tenant own;

    @BeforeEach
    void aTeam() {
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN);
        signedIn.upload(own, Role.CASEWORKER, "/en/desk/import", Map.of("what", "offers"), OFFERS);
    }

    @Test
    void theListIsInTheWordsOfTheScreenAndNoCellIsAFormula() {
        Browser.Page file = sheet(Role.CASEWORKER, "/fr/desk/lists/offers/sheet", "csv");
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("offers.csv");
        assertThat(file.body())
                .startsWith("Qui,Commune ou département,")
                .contains("'=HYPERLINK(1)", "Toulouse", "2 personnes", "marie@exemple.fr", "gnoleb")
                .doesNotContain("⟦", "housing", "\u202E");
        assertThat(noted()).as("each is noted").isEqualTo(2);
        assertThat(sheet(Role.CASEWORKER, "/ar/desk/lists/offers/sheet", "csv").body())
                .doesNotContain("personnes");
    }

    @Test
    void whoMaySeeNoNamesTakesNoneAlong() {
        String file = sheet(Role.ADMIN, "/en/desk/lists/offers/sheet", "csv").body();
        assertThat(file).contains("Toulouse").doesNotContain("HYPERLINK", "marie@exemple.fr", "+33");
        assertThat(noted()).isZero();
        assertThat(sheet(Role.ADMIN, "/en/desk/lists/needs/sheet", "csv").status())
                .isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser.Page theirs = signedIn.post(
                other, Role.CASEWORKER, "/en/desk/lists/offers/sheet", Map.of("all", "yes", "list", "?sort=-received"));
        assertThat(theirs.status()).as("nothing there").isEqualTo(303);
    }

    @Test
    void aWorkbookHoldsTextAloneAndReadsFromTheRightWhereTheLanguageDoes() throws IOException {
        byte[] book = WorkbookWriter.of(
                "عروض",
                true,
                List.of(List.of("Qui", "Tél"), List.of("=1+1", "+33 6 39 98 00 01"), List.of("@x", "-2")));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("+33 6 39 98 00 01");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("'@x");
        }
        Browser.Page file = sheet(Role.CASEWORKER, "/ar/desk/lists/offers/sheet", "xlsx");
        assertThat(file.headers().get("content-type")).contains("spreadsheetml");
        assertThat(file.body().getBytes(StandardCharsets.ISO_8859_1)).startsWith('P', 'K');
    }

    private Browser.Page sheet(Role role, String path, String format) {
        return signedIn.post(own, role, path, Map.of("all", "yes", "list", "?sort=-received", "format", format));
    }

    private long noted() {
        return tenants.as(
                own,
                () -> transactions.inOne(() -> database.sql(
                                "select count(*) from platform.audit_entry where tenant_id = :tenant and action = 'file.export'")
                        .one(Long.class)));
    }
}
