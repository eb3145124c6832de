package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class CandidatesIT {
    private static final double LONGEST_RUN_MILLIS =
            Patience.of(Duration.ofSeconds(90)).toMillis();

    static Stream<Reader> readers() {
        return Stream.of(Reader.atDesk("fr").withoutScript(), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void aCaseworkerRunsOpensANeedComparesAndAsksWhyNot(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("toulouse", home + "/desk/plan")
                    .signIn("toulouse-caseworker")
                    .page();
            page.locator("form[action$='/desk/runs'] button").click();
            assertThat(page)
                    .hasURL(
                            Pattern.compile(home + "/desk/plan$"),
                            new PageAssertions.HasURLOptions().setTimeout(LONGEST_RUN_MILLIS));
            visit.to("toulouse", home + "/desk/plan?kind=housing&sort=-points");
            visit.isWellMade();
            page.locator("#list tbody th a").first().click();
            assertThat(page.locator("#opened h2")).isVisible();
            visit.isWellMade();
            page.locator("#opened a[href$='#ranked']").click();
            assertThat(page.locator("#ranked")).isVisible();
            visit.isWellMade();

            page.locator("form[action$='/prefer'] button").first().click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("#preferred")).isVisible();
            visit.isWellMade();
            page.locator("form[action$='/prefer/undo'] button").first().click();
            assertThat(page.locator("#preferred")).hasCount(0);

            Locator candidates = page.locator(".candidate");
            String second = candidates.nth(1).locator("h3 a").innerText();
            candidates.nth(1).locator("a[href*='compare=']").click();
            assertThat(page.locator("#compare table tbody tr").last()).isVisible();
            assertThat(page.locator("#compare .why")).isVisible();

            page.locator("#wn-o").fill(second);
            page.locator("#why-not form[method=get] button").click();
            assertThat(page.locator("#why-not .rulings li").first()).isVisible();
            assertThat(page.locator("#compare")).isVisible();
            visit.isWellMade();

            page.locator("#wn-o").fill("31000");
            page.locator("#why-not form[method=get] button").click();
            assertThat(page.locator("#why-not .why")).isVisible();
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void plansBeforeAreReadAgain(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            visit.to("toulouse", home + "/desk/history").signIn("toulouse-caseworker");
            visit.isWellMade();
            assertThat(visit.page().locator("main h1")).isVisible();
        }
    }
}
