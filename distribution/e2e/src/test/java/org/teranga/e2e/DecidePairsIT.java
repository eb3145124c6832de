package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

/** How many presses it takes to decide on matches of the plan: one to begin, one for each, whether by key or by button; 51 for fifty. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class DecidePairsIT {
    private static final int MATCHES = 5;

    @ParameterizedTest
    @InTurn({"fr", "ar"})
    void eachMatchIsOnePressAndTheNextFollows(String language, Visits visits) {
        boolean keys = language.equals("fr");
        try (Visit visit = visits.by(
                keys ? Reader.atDesk(language) : Reader.withPhone(language).withoutScript())) {
            Page page = visit.to("toulouse", "/" + language + "/desk/plan")
                    .signIn("toulouse-caseworker")
                    .page();
            new PlanJourney(page).calculate();
            Presses presses = new Presses(page);
            presses.on("main a[data-key=b]");
            visit.speaks(language).isWellMade();
            for (int i = 0; i < MATCHES; i++) {
                String match = page.locator("#opened h2").innerText();
                boolean asks = i == MATCHES - 1;
                presses.on(
                        asks ? "#opened button[name=then]" : "#opened button[data-key=a]",
                        keys ? asks ? "q" : "a" : "");
                assertThat(page.locator("main [role=status]")).isVisible();
                assertThat(page.locator("#opened h2")).not().hasText(match);
            }
            assertThat(presses.made).isEqualTo(1 + MATCHES);
            page.locator("#opened a[data-key=Escape]").click();
            assertThat(page.locator("#opened")).hasCount(0);
        }
    }

    /** Counts what somebody presses. */
    private static final class Presses {
        private final Page page;
        private int made;

        Presses(Page page) {
            this.page = page;
        }

        void on(String selector) {
            on(selector, "");
        }

        /** By this key; by hand where there is none. */
        void on(String selector, String key) {
            assertThat(page.locator(selector)).isVisible();
            Consumer<Page> press = key.isEmpty()
                    ? one -> one.locator(selector).click()
                    : one -> one.keyboard().press(key);
            press.accept(page);
            made++;
        }
    }
}
