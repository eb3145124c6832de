package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.teranga.e2e.platform.Platform;
import org.teranga.testrun.Patience;
import org.teranga.testrun.StacksAtLimit;

/** One person's visit in a browser of its own: notes every complaint of the browser and every header that lacks, and fails for them. */
final class Visit implements AutoCloseable {
    private static final Map<String, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(30));

    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "permissions-policy");

    private final Platform platform;
    private final Reader reader;
    private final Predicate<String> notHeld;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Optional<Response> document = Optional.empty();
    private boolean line = true;

    /** Of a reader; notHeld tells the addresses to which no form may be sent, since other tests count on what is there. */
    Visit(Platform platform, Browser browser, Reader reader, Predicate<String> notHeld) {
        this.platform = platform;
        this.reader = reader;
        this.notHeld = notHeld;
        context = browser.newContext(reader.options());
        page = context.newPage();
        // How fast pages are is measured elsewhere; here platforms and browsers share two processors.
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.setDefaultNavigationTimeout(PATIENCE.multipliedBy(2).toMillis());
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(this::asked);
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    Page page() {
        return page;
    }

    /** The language in which whoever visits reads, a BCP 47 code. */
    String language() {
        return reader.language();
    }

    /** Goes to a page of an association. */
    Visit to(String association, String path) {
        page.navigate(platform.association(association) + path);
        return this;
    }

    /** Goes to a page of the platform. */
    Visit toPlatform(String path) {
        page.navigate(platform.home() + path);
        return this;
    }

    /**
     * Fills in the realm's form; in the demonstration the password is the user name. Two who sign in under one name at the same moment would
     * be taken for somebody who tries passwords: they take turns.
     */
    Visit signIn(String userName) {
        ReentrantLock turn = TURNS.computeIfAbsent(userName, any -> new ReentrantLock());
        turn.lock();
        try {
            signIn(userName, userName);
            page.waitForURL(this::ours);
        } finally {
            turn.unlock();
        }
        return this;
    }

    /** Fills in the realm's form. */
    Visit signIn(String userName, String password) {
        page.locator("#username").fill(userName);
        page.locator("#password").fill(password);
        page.locator("button[name=login]").click();
        return this;
    }

    /**
     * The page as it was sent is valid; as it stands it obeys WCAG 2.2 AA as far as axe can tell, and needs no scrolling sideways. Axe is
     * a script that waits for its own timers: where scripts do not run it would wait for ever, so there it is not asked.
     */
    Visit isWellMade() {
        document.ifPresent(sent -> assertThat(HtmlChecker.faults(sent.body()))
                .as("validity of %s", page.url())
                .isEmpty());
        if (reader.script()) {
            assertThat(Accessibility.faults(page))
                    .as("accessibility of %s", page.url())
                    .isEmpty();
        }
        assertThat(tooWide(page)).as("pixels that %s is too wide", page.url()).isZero();
        return this;
    }

    /** By how many CSS pixels a page is wider than its window. */
    static int tooWide(Page page) {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** The page says its language and the direction of its script. */
    Visit speaks(String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .isEqualTo(List.of("ar", "fa-AF", "ps").contains(language) ? "rtl" : "ltr");
        return this;
    }

    /** From now on there is no line: what fails for that is no complaint. */
    Visit withoutLine() {
        line = false;
        context.setOffline(true);
        return this;
    }

    /** Ends the visit; fails where the browser complained on the way. */
    @Override
    public void close() {
        if (StacksAtLimit.reachedHere()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "stuck", "page-" + System.nanoTime() + ".png"))
                    .setFullPage(true));
        }
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    private void listen(ConsoleMessage message) {
        boolean statusOfPage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (line && message.type().equals("error") && !statusOfPage) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        boolean asksForChange =
                request.method().equals("POST") && !request.url().endsWith("/auth/sign-out");
        if (asksForChange && notHeld.test(request.url())) {
            complaints.add(request.url() + " is changed, and not held: @ResourceLock(Visits.…)");
        }
    }

    private void failed(Request request) {
        boolean leftBehind = request.failure().contains("ERR_ABORTED");
        if (line && ours(request.url()) && !leftBehind) {
            complaints.add(request.url() + ": " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
            document = Optional.of(response);
        }
        if (ours(response.url())) {
            Map<String, String> headers = response.headers();
            HEADERS.stream()
                    .filter(name -> !headers.containsKey(name))
                    .forEach(name -> complaints.add(response.url() + " has no " + name));
        }
    }

    /** Whether an address is one of the application's, and not the realm's or somebody else's. */
    private boolean ours(String address) {
        return address.contains(platform.home().replace("http://", "") + "/");
    }
}
