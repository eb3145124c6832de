package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An administrator has programs told: not on this machine; one that does not answer is switched off, and who should know is told. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class WebhooksIT {
    /** Of the internet's own addresses, and given to nobody: nothing can be sent there. */
    private static final String NOBODY = "https://[2000::1]:9/hook";

    private static final String LOOPBACK = "https://127.0.0.1:9/hook";
    private static final int ENOUGH = 20;
    /** The browser leaves offers as a program would: nothing else finds the association by its name under localhost everywhere. */
    private static final String OFFERS = """
            count => Promise.all(Array.from({length: count}, (_, i) => fetch('/api/v1/offers', {
              method: 'POST', headers: {'Content-Type': 'application/json'},
              body: JSON.stringify({kind: 'legal', postcode: '29000', capacity: 1, email: 'programme' + i + '@example.org'})
            }).then(answer => { if (answer.status !== 201) throw new Error('status ' + answer.status); })))""";

    private static final int LOOKS = 500;

    @Test
    void anAddressThatDoesNotAnswerIsSwitchedOffAndAdministratorsAreTold(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = begin(visit, "fr");
            page.locator("form[action$='/test'] button").click();
            assertThat(page).hasURL(Pattern.compile("done=tried$"));
            looksUntil(page, page.locator("main tbody tr .badge--danger"));
            visit.isWellMade();
            page.evaluate(OFFERS, ENOUGH);
            looksUntil(page, page.locator("main .alert--danger"));
            visit.isWellMade();
            visit.to("bretagne", "/fr/desk/rules").isWellMade();
            page.locator("aside.banner a[href$='/admin/webhooks']").click();
            page.locator("main th a").first().click();
            page.locator("main .alert--danger form button").click();
            assertThat(page.locator("aside.banner")).hasCount(0);
            remove(visit, page);
        }
    }

    @Test
    void thePagesInArabicOnAPhone(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("ar"))) {
            remove(visit, begin(visit, "ar"));
        }
    }

    private static Page begin(Visit visit, String language) {
        Page page = visit.to("bretagne", "/" + language + "/admin/webhooks")
                .signIn("bretagne-admin")
                .page();
        visit.speaks(language).isWellMade();
        add(page, LOOPBACK);
        assertThat(page.locator("[role=alert] a[href='#address']")).isVisible();
        visit.isWellMade();
        add(page, NOBODY);
        assertThat(page.locator("main .alert--warn code")).containsText("whsec_");
        visit.isWellMade();
        return page;
    }

    private static void add(Page page, String address) {
        page.locator("#address").fill(address);
        page.locator("input[name=kinds][value='offer.left']").check();
        page.locator("main form:has(#address) button").click();
    }

    private static void remove(Visit visit, Page page) {
        page.locator("main a[href$='/remove']").click();
        visit.isWellMade();
        page.locator("form[action$='/remove'] button").click();
        assertThat(page).hasURL(Pattern.compile("done=removed$"));
        visit.isWellMade();
    }

    /** The page of a webhook does not move by itself: it is opened again, as its own words say, until it shows this. */
    private static void looksUntil(Page page, Locator sight) {
        for (int look = 0; look < LOOKS && sight.count() == 0; look++) {
            page.navigate(page.url().replaceFirst("\\?.*", ""));
        }
        assertThat(sight.first()).isVisible();
    }
}
