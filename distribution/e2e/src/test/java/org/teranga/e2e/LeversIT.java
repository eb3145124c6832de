package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

/** What the levers cost and bring; rules as a file; the association's own charter. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class LeversIT {
    private static final double LONGEST_RUN_MILLIS =
            Patience.of(Duration.ofSeconds(90)).toMillis();

    static Stream<Reader> readers() {
        return Stream.of(Reader.atDesk("fr").withoutScript(), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void aCaseworkerSeesWhatTheLeversCostAndBring(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", home + "/desk/plan")
                    .signIn("bretagne-caseworker")
                    .page();
            page.locator("form[action$='/desk/runs'] button").click();
            assertThat(page)
                    .hasURL(
                            Pattern.compile(home + "/desk/plan$"),
                            new PageAssertions.HasURLOptions().setTimeout(LONGEST_RUN_MILLIS));
            visit.to("bretagne", home + "/desk/levers").isWellMade();
            page.locator("main form button").click();
            assertThat(page.locator("main polyline").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_RUN_MILLIS));
            visit.speaks(reader.language()).isWellMade();
            page.locator(".tabs a").last().click();
            assertThat(page.locator("main .points li").first()).isVisible();
            assertThat(page.locator("main a[href*='/admin/rules']")).hasCount(0);
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void anAdministratorBringsRulesAsAFile(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", home + "/admin/rules/file")
                    .signIn("bretagne-admin")
                    .page();
            visit.isWellMade();
            byte[] faulty = "{\"version\":0,\"hard\":[],\"soft\":[]}".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("rules.json", "application/json", faulty));
            page.locator("#reason").fill("Essai");
            page.locator("main form button").click();
            assertThat(page.locator("main tbody tr")).hasCount(3);
            visit.speaks(reader.language()).isWellMade();
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void anAdministratorWritesTheCharterAndReadsItBeforeItIsPublished(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", home + "/admin/charter")
                    .signIn("bretagne-admin")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            String text =
                    "# Chez nous\nCe que nous tenons aussi.\n## Tous les jours\n- Nous répondons à chaque message.";
            page.locator("#text-fr").fill(text + "\nHors de toute partie");
            page.locator("button[value=publish]").click();
            assertThat(page.locator("[role=alert] a[href='#text-fr']")).isVisible();
            visit.isWellMade();
            page.locator("#text-fr").fill(text + "\n- Je préviens si je rentre tard.");
            page.locator("button[value=publish]").click();
            assertThat(page).hasURL(Pattern.compile("/admin/charter/publish$"));
            assertThat(page.locator("main [lang=fr]").last()).containsText("si je rentre tard");
            visit.isWellMade();
            page.locator("main a[href$='/admin/charter']").last().click();
            page.locator("button[formaction$='/discard']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("#text-fr")).not().hasValue(Pattern.compile("si je rentre tard"));
        }
    }
}
