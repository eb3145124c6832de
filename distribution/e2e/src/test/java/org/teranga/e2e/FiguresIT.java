package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.e2e.platform.RunClock;

/** The association in figures: each opens its list, is drawn by week and by department, and all go into a spreadsheet. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class FiguresIT {
    private static final String FIGURES = "/admin/dashboard";
    private static final String REPORT = "/desk/report";
    private static final String ENDED =
            "section[aria-labelledby^='figure-ended'] tbody tr:first-child td.table__number";
    private static final String LISTS = "main > table td a:not([href*='/admin/dashboard'])";

    static List<Reader> readers() {
        return List.of(Reader.atDesk("fr"), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void everyFigureOpensItsListAndIsDrawn(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + FIGURES)
                    .signIn("bretagne-caseworker")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            assertThat(page.locator("#drawn svg").first()).isVisible();
            List<String> lists = hrefs(page.locator(LISTS));
            assertThat(lists).hasSize(page.locator("main > table tbody tr").count());
            List<String> drawings = hrefs(page.locator("main > table a[href*='figure=']"));
            for (String list : lists) {
                visit.to("bretagne", list);
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.url())
                        .as("the list is open to who sees the figure")
                        .endsWith(list);
            }
            boolean mapped = false;
            for (String drawing : drawings) {
                visit.to("bretagne", drawing);
                assertThat(page.locator("#drawn .chart, #drawn svg").first()).isVisible();
                mapped |= page.locator("#drawn svg.map").count() > 0;
            }
            assertThat(mapped).as("one of them has a map").isTrue();
            visit.isWellMade();
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void allOfThemGoIntoASpreadsheetAndAnAdministratorReadsThemRounded(Reader reader, Visits visits)
            throws IOException {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + FIGURES + "?weeks=26")
                    .signIn("bretagne-admin")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            assertThat(page.locator("main > table td:has-text('≈')").first()).isVisible();
            Download sheet = page.waitForDownload(
                    () -> page.locator("main a[href*='figures.csv']").click());
            assertThat(sheet.suggestedFilename()).endsWith("-26w.csv");
            assertThat(Files.readAllLines(sheet.path()))
                    .hasSizeGreaterThan(page.locator("main > table tbody tr").count())
                    .first()
                    .isEqualTo("figure,name,part,of,value");
        }
    }

    /** A year that is over, then a department of it, beside the year before; the same numbers as files; what goes together. */
    @ParameterizedTest
    @InTurn(from = "readers")
    void theReportIsReadByYearAndDepartmentAndTakenAlong(Reader reader, Visits visits) throws IOException {
        int year = RunClock.today().getYear() - 1;
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + REPORT)
                    .signIn("bretagne-caseworker")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            page.locator("main nav a[href*='to=" + year + "-']").first().click();
            assertThat(page.locator("[id^=figure-ended]").first()).isVisible();
            String whole = page.locator(ENDED).first().innerText();
            assertThat(page.locator(ENDED).last()).not().hasText("");
            visit.speaks(reader.language()).isWellMade();
            page.locator("main nav a[href*='place=35']").first().click();
            assertThat(page.locator("main .verdict").first()).containsText("Ille-et-Vilaine");
            assertThat(page.locator(ENDED).first().innerText()).isNotEqualTo(whole);
            assertThat(page.locator(ENDED).last()).not().hasText("");
            visit.isWellMade();
            String told = page.locator(ENDED).first().innerText().replaceAll("\\D", "");
            Download csv = page.waitForDownload(
                    () -> page.locator("main a[href*='report.csv']").click());
            assertThat(Files.readAllLines(csv.path()))
                    .hasSizeGreaterThan(60)
                    .anyMatch(line -> line.contains("," + told));
            Download workbook = page.waitForDownload(
                    () -> page.locator("main a[href*='report.xlsx']").click());
            assertThat(Files.size(workbook.path())).isGreaterThan(4_000);
            visit.to("bretagne", "/" + reader.language() + REPORT + "/learned");
            assertThat(page.locator("main section.panel table").first()).isVisible();
            visit.speaks(reader.language()).isWellMade();
        }
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
