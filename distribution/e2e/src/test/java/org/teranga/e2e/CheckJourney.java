package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.teranga.testrun.Patience;

/**
 * The extract of a host's criminal record, as the desk notes it: the day, and no word. By the policy it counts for twelve months.
 *
 * @param desk  who is signed in, and did not see the host grow up
 * @param file  where the offer's file is
 * @param notes where checks of the host are noted
 */
record CheckJourney(Visit desk, String file, String notes) {
    /** For how many months it counts. */
    static final int MONTHS = 12;

    private static final String WAITS = "Un contrôle arrive à sa fin";
    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(80));

    /** Goes from the page of a home's visits to the offer. */
    static CheckJourney of(Visit desk, String home) {
        Page page = desk.to("bretagne", home).page();
        String file = page.locator("#main a[href*='/desk/offers/']").first().getAttribute("href");
        desk.to("bretagne", file);
        String notes = page.locator("section:has(#before) a[href*='/desk/qualifications/']")
                .getAttribute("href");
        return new CheckJourney(desk, file, notes);
    }

    /** It was seen on that day; the last day by the policy. */
    LocalDate seen(LocalDate on) {
        Page page = desk.to("bretagne", notes).page();
        note(page, "background_check", on);
        return on.plusMonths(MONTHS);
    }

    /** Something was seen on that day, which whoever notes it lets count for three years. */
    static void note(Page page, String kind, LocalDate on) {
        page.locator("#check-kind").selectOption(kind);
        Locator form = page.locator("form:has(#check-kind)");
        form.locator("input[name=seenOn]").fill(on.toString());
        form.locator("input[name=until]").fill(on.plusYears(3).toString());
        form.locator("button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("happened=noted$"));
    }

    /** The file says that something ends, or has ended. */
    void waits() {
        shown(1);
    }

    /** Nothing of it waits in the file any more. */
    void waitsNoMore() {
        shown(0);
    }

    private void shown(int times) {
        Page page = desk.to("bretagne", file).page();
        Locator waiting = page.locator("#file .rulings__act", new Page.LocatorOptions().setHasText(WAITS));
        Awaitility.await()
                .alias(WAITS + " in " + file)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    page.reload();
                    return waiting.count() == times;
                });
    }
}
