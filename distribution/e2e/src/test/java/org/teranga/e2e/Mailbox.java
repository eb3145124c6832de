package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * The letters that would have left, as the operator sees them while nothing leaves for real.
 *
 * @param operator who is signed in, and has opened the page
 */
record Mailbox(Visit operator) {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** The operator signs in. */
    static Mailbox opened(Visit operator) {
        return new Mailbox(operator.toPlatform("/fr/operator/mail").signIn("operator"));
    }

    /**
     * What the newest letter to an address leads to, once it has left: the path with what follows it.
     *
     * @param part what its link has in it
     */
    String link(String to, String part) {
        Page page = operator.toPlatform("/fr/operator/mail").page();
        Locator link = page.locator("article:has-text('" + to + "') a[href*='" + part + "']")
                .first();
        Awaitility.await()
                .alias("a letter to " + to)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.reload();
                    return link.isVisible();
                });
        URI address = URI.create(link.getAttribute("href"));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Lets those who live in homes be written to at once, and not only when minutes have passed. */
    void writeToAdults() {
        Awaitility.await().atMost(PATIENCE).pollInSameThread().until(() -> {
            Page page = operator.toPlatform("/fr/operator/jobs").page();
            page.locator("form:has(input[value='matching.adult.ask']) button").click();
            assertThat(page).hasURL(Pattern.compile("\\?now=(yes|no)$"));
            return page.url().endsWith("yes");
        });
        operator.isWellMade();
    }
}
