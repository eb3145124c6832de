package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

/** An administrator takes everything along in a file that only the own key opens, and begins to leave; two want that, and one stays. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class TransferIT {
    private static final double PATIENCE = Patience.of(Duration.ofSeconds(60)).toMillis();
    private static final int SMALLEST_ARCHIVE = 10_000;

    static List<Reader> readers() {
        return List.of(Reader.atDesk("fr"), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void anAdministratorTakesEverythingAlong(Reader reader, Visits visits) throws IOException {
        String export = "/" + reader.language() + "/admin/export";
        try (Visit visit = visits.by(reader);
                Visit second = visits.by(reader)) {
            Page page = visit.to("bretagne", export).signIn("bretagne-admin").page();
            visit.speaks(reader.language()).isWellMade();
            Download key = page.waitForDownload(
                    () -> page.locator("form[action$='/key/new'] button").click());
            assertThat(key.suggestedFilename()).isEqualTo("bretagne-key.txt");
            assertThat(Files.readString(key.path())).isNotBlank();
            visit.to("bretagne", export).isWellMade();
            page.locator("section[aria-labelledby=ask] form button").click();
            assertThat(page).hasURL(Pattern.compile("/admin/export\\?happened="));
            visit.isWellMade();
            confirmExport(second, reader.language());
            visit.to("bretagne", export);
            Locator fetch = page.locator("ol.history form button").first();
            assertThat(fetch).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            visit.to("bretagne", export).isWellMade();
            Download archive = page.waitForDownload(fetch::click);
            byte[] bytes = Files.readAllBytes(archive.path());
            assertThat(bytes).as("everything, and not in the clear").hasSizeGreaterThan(SMALLEST_ARCHIVE);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("manifest.json", "offer.csv");
            visit.to("bretagne", export).isWellMade();
            assertThat(fetch).hasCount(0);
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void twoPeopleEndAnAssociationAndOneOfThemTakesItBack(Reader reader, Visits visits) {
        String leave = "/" + reader.language() + "/admin/leave";
        try (Visit visit = visits.by(reader);
                Visit second = visits.by(reader)) {
            Page page = visit.to("bretagne", leave).signIn("bretagne-admin").page();
            visit.speaks(reader.language()).isWellMade();
            ask(page, "quimper");
            assertThat(page.locator("[role=alert]")).containsText("bretagne");
            visit.isWellMade();
            ask(page, "bretagne");
            assertThat(page).hasURL(Pattern.compile("happened=asked$"));
            assertThat(page.locator("#slug")).hasCount(0); // nobody confirms the own wish
            visit.isWellMade();
            confirm(second, reader.language());
            visit.to("bretagne", leave).isWellMade();
            assertThat(page.locator("main a[href*='/left/']")).isVisible();
            page.locator("form[action$='/stay'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=stayed$"));
            assertThat(page.locator("#slug")).isVisible();
            visit.isWellMade();
            second.toPlatform("/" + reader.language() + "/operator/leaving");
            assertThat(second.page().locator("#of-bretagne")).hasCount(0);
        }
    }

    /** Everybody's file leaves only with a second person's word. */
    private static void confirmExport(Visit lead, String language) {
        Page page = lead.to("bretagne", "/" + language + "/desk/confirmations")
                .signIn("bretagne-lead")
                .page();
        lead.isWellMade();
        page.locator("form[action$='/confirm'] button").first().click();
        assertThat(page).hasURL(Pattern.compile("happened=confirmed$"));
    }

    private static void ask(Page page, String slug) {
        page.locator("#slug").fill(slug);
        page.locator("main form:has(#slug) button").click();
    }

    /** A person of the platform is the second one. */
    private static void confirm(Visit operator, String language) {
        Page page = operator.toPlatform("/" + language + "/operator/leaving")
                .signIn("operator")
                .page();
        operator.speaks(language).isWellMade();
        page.locator("#slug-bretagne").fill("bretagne");
        page.locator("form:has(#slug-bretagne) button").click();
        assertThat(page).hasURL(Pattern.compile("happened=confirmed$"));
        operator.isWellMade();
    }
}
