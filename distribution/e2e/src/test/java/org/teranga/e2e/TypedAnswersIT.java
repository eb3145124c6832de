package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What somebody has typed stays in their tab through another language and a reload, and is gone after it was sent and after a quick exit. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class TypedAnswersIT {
    private static final String KEPT =
            "() => Object.keys(sessionStorage).filter(key => key.startsWith('answers:')).length";

    @Test
    void anotherLanguageAndAReloadKeepWhatWasTypedAndSendingEmptiesIt(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("fr"))) {
            Page page = visit.to("bretagne", "/fr/need?kind=housing").page();
            page.locator("#postcode").fill("35000");
            page.locator("#remarks").fill("Une chambre au calme");
            page.locator("input[name=languages][value=ti]").check();
            page.locator(".langs--bar a[hreflang=ti]").click();
            visit.speaks("ti");
            assertThat(page.locator("#postcode")).hasValue("35000");
            assertThat(page.locator("#remarks")).hasValue("Une chambre au calme");
            assertThat(page.locator("input[name=languages][value=ti]")).isChecked();
            page.reload();
            assertThat(page.locator("#remarks")).hasValue("Une chambre au calme");

            page.locator("main form button").click();
            assertThat(page.locator(".faults li a").first()).isVisible();
            assertThat(page.locator("#remarks")).hasValue("Une chambre au calme");
            page.locator("#adults").fill("2");
            page.locator("#email").fill("kept@example.org");
            page.locator("main form button").click();
            assertThat(page).hasURL(Pattern.compile("/ti/need/receipt/"));
            visit.speaks("ti");
            page.waitForFunction("() => !(" + KEPT + ")()");
            visit.to("bretagne", "/fr/need?kind=housing");
            assertThat(page.locator("#remarks")).hasValue("");
        }
    }

    @Test
    void aQuickExitEmptiesTheTab(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("ar"))) {
            Page page = visit.to("bretagne", "/ar/need?kind=housing").page();
            page.locator("#remarks").fill("كلام");
            page.waitForFunction("() => (" + KEPT + ")() === 1");
            page.evaluate("() => document.addEventListener('click', press => press.preventDefault())");
            page.locator("a.exit").click();
            page.waitForFunction("() => (" + KEPT + ")() === 0");
        }
    }
}
