package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.teranga.testrun.Patience;

/** The way from the page of the plan over the progress of a run to the plan. */
record PlanJourney(Page page) {
    private static final double LONGEST_RUN_MILLIS =
            Patience.of(Duration.ofSeconds(90)).toMillis();

    /** Starts a run and waits for its plan. */
    void calculate() {
        button().click();
        assertThat(page)
                .hasURL(
                        Pattern.compile("/desk/plan$"),
                        new PageAssertions.HasURLOptions().setTimeout(LONGEST_RUN_MILLIS));
    }

    /** The same, unless somebody did before. */
    void planWhereThereIsNone() {
        if (page.locator("main .verdict").count() == 0) {
            calculate();
        }
    }

    private Locator button() {
        return page.locator("form[action$='/desk/runs'] button").first();
    }
}
