package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.teranga.testrun.Patience;

/**
 * The pages on which the two sides of a placement do something by the links of their letters, and the team at its desk: each reads
 * in its own language.
 *
 * @param association where
 * @param letters     where the links are
 */
record SidePages(String association, Mailbox letters) {
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(2));

    /** Opens a page of the team. */
    Page desk(Visit member, String path) {
        return member.to(association, "/" + member.language() + "/desk" + path).page();
    }

    /** Opens the page of a side by its newest letter. */
    void open(Visit side, String address) {
        openOf(side, address, "/placement/");
    }

    /** Opens what the newest letter to somebody leads to whose link has this part in it; that link. */
    String openOf(Visit side, String address, String part) {
        String link = letters.link(address, part);
        side.to(association, spoken(link, side.language()));
        return link;
    }

    /** The same; the letter may still be on its way: waits for what is to be there. */
    void open(Visit side, String address, String expected) {
        Awaitility.await()
                .alias(expected + " on the page of " + address)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    open(side, address);
                    return side.page().locator(expected).count() > 0;
                });
    }

    /** A side says yes by its letter. */
    void yes(Visit side, String address) {
        open(side, address, "form[action$='/yes']");
        whole(side);
        side.page().locator("form[action$='/yes'] button").click();
        assertThat(side.page().locator("main [role=status]")).isVisible();
    }

    /** Presses the button of a form, and it is done. */
    static void press(Visit visit, String action) {
        Locator form = visit.page().locator("form[action$='" + action + "']");
        form.locator("button[type=submit]").first().click();
        assertThat(form).hasCount(0);
    }

    /** The page is in the language of whoever reads it, and to be read by everybody. */
    void whole(Visit visit) {
        visit.speaks(visit.language()).isWellMade();
    }

    /** The same link in the language of who follows it. */
    private static String spoken(String link, String language) {
        return link.replaceFirst("^/[a-z]{2,3}(-[A-Z]{2})?/", "/" + language + "/");
    }
}
