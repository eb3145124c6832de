package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class PlanIT {
    private static final String OFFERS = """
            id,kind,postcode,capacity,available_from,languages,host,name,email
            e2e-1,housing,35000,3,2015-01-01,fr|en,couple,Anne Le Gall,anne@example.org
            e2e-2,housing,35000,beaucoup,2015-01-01,fr,family,Yann Morvan,yann@example.org
            """;

    @Test
    void aSpreadsheetComesInAndItsFaultIsToldWithItsLine(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr").withoutScript())) {
            Page page = visit.to("bretagne", "/fr/desk/import")
                    .signIn("bretagne-caseworker")
                    .page();
            page.locator("input[name=what][value=offers]").check();
            page.locator("#file")
                    .setInputFiles(new FilePayload("offers.csv", "text/csv", OFFERS.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[value=take]").click();
            assertThat(page.locator("main .table--records tbody tr")).hasCount(1);
            assertThat(page.locator("main .table--records tbody th")).hasText("3");
            assertThat(page.locator("main .table--records tbody td").first()).hasText("Yann Morvan");
            assertThat(page.locator("main .table--records tbody td").last()).containsText("beaucoup");
            PlanJourney plan =
                    new PlanJourney(visit.to("bretagne", "/fr/desk/plan").page());
            plan.calculate();
            assertThat(page.locator("main .verdict")).isVisible();
        }
    }

    @ParameterizedTest
    @InTurn(from = "PublicPagesIT#readers")
    void theReportOfAnImportIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + "/desk/import")
                    .signIn("bretagne-caseworker")
                    .page();
            page.locator("#file")
                    .setInputFiles(new FilePayload("offers.csv", "text/csv", OFFERS.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[value=take]").click();
            assertThat(page.locator("main .verdict")).isVisible();
            visit.speaks(reader.language()).isWellMade();
        }
    }

    @Test
    void aRunLeadsToItsPlanAndANeedShowsItsCandidates(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("en"))) {
            Page page = visit.to("bretagne", "/en/desk/plan")
                    .signIn("bretagne-caseworker")
                    .page();
            new PlanJourney(page).calculate();
            assertThat(page.locator("main .verdict")).isVisible();
            visit.isWellMade();
            visit.to("bretagne", "/en/desk/needs");
            page.locator("main tbody th a").first().click();
            assertThat(page.locator("#ranked")).isVisible();
            visit.isWellMade();
        }
    }
}
