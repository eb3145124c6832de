package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class NeedIT {
    @ParameterizedTest
    @InTurn(from = "PublicPagesIT#readers")
    void aHouseholdAsksFollowsWithdrawsAndRestoresOnPagesThatAreWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + "/need").page();
            page.locator("main a[href$='kind=housing']").click();
            page.locator("main form button").click();
            assertThat(page.locator(".faults li a").first()).isVisible();
            visit.speaks(reader.language()).isWellMade();
            page.locator("#postcode").fill("35000");
            page.locator("#adults").fill("2");
            page.locator("input[name=languages][value=fr]").check();
            page.locator("#email").fill("household@example.org");
            page.locator("main form button").click();
            assertThat(page).hasURL(Pattern.compile("/need/receipt/"));
            visit.speaks(reader.language()).isWellMade();
            page.locator("main a[href*='/need/status/']").first().click();
            visit.speaks(reader.language()).isWellMade();
            page.locator("main summary").click();
            page.locator("form[action$='/withdraw'] button").click();
            visit.speaks(reader.language()).isWellMade();
            page.locator("form[action$='/restore'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=restored$"));
        }
    }
}
