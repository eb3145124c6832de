package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.teranga.testrun.Patience;

/**
 * The letters that would have left, as the operator sees them while nothing leaves for real.
 *
 * @param operator who is signed in, and has opened the page
 */
record Mailbox(Visit operator) {
    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(80));

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
        Page page = lettersTo(to);
        Locator link = page.locator("article a[href*='" + part + "']").first();
        await("a letter to " + to, page, link);
        URI address = URI.create(link.getAttribute("href"));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /**
     * All that the newest letter to an address says whose link has this part in it, in the list from which {@link #link} was just read: opened anew
     * it may show later ones alone, since each hour of a clock that is moved has its letters.
     */
    String text(String to, String part) {
        return operator.page()
                .locator("article:has(a[href*='" + part + "'])")
                .first()
                .innerText();
    }

    /** Waits for a letter to an address whose subject says this. */
    void tells(String to, Pattern subject) {
        Page page = lettersTo(to);
        Locator letter = page.locator("article h2", new Page.LocatorOptions().setHasText(subject));
        await("a letter to " + to + " that says " + subject, page, letter.first());
    }

    private Page lettersTo(String address) {
        return operator.toPlatform("/fr/operator/mail?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .page();
    }

    /** Lets those who live in homes be written to at once, and not only when minutes have passed. */
    void writeToAdults() {
        now("matching.adult.ask");
        operator.isWellMade();
    }

    /** Lets be asked anew what soon ends or has ended, and not only when hours have passed. */
    void askForRenewals() {
        now("matching.check.renew");
    }

    private void now(String job) {
        Awaitility.await().atMost(PATIENCE).pollInSameThread().until(() -> {
            Page page = operator.toPlatform("/fr/operator/jobs").page();
            page.locator("form:has(input[value='" + job + "']) button").click();
            assertThat(page).hasURL(Pattern.compile("\\?now=(yes|no)$"));
            return page.url().endsWith("yes");
        });
    }

    private static void await(String what, Page page, Locator found) {
        Awaitility.await()
                .alias(what)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    boolean there = found.isVisible();
                    if (!there) {
                        page.reload();
                    }
                    return there;
                });
    }
}
