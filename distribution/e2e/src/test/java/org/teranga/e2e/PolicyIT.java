package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The lead writes what is asked and tries it, another publishes it, and the list says who waits for it. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class PolicyIT {
    private static final String POLICY = "/fr/admin/policy";

    @Test
    void aLeadDraftsAndTriesAnotherPublishesAndTheListShowsIt(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to("bretagne", "/fr/desk").signIn("bretagne-lead");
            page.locator("nav a[href$='/admin/dashboard']").first().click();
            page.locator(".site__section a[href$='/admin/policy']").click();
            page.locator("main a[href$='/policy/housing']").click();
            visit.speaks("fr").isWellMade();
            String row = page.locator("fieldset select[id^='check-']")
                    .last()
                    .getAttribute("id")
                    .replace("check-", "");
            page.locator("#check-" + row).selectOption("meeting");
            page.locator("#of-" + row).selectOption("helper");
            page.locator("#before-" + row).selectOption("first_night");
            page.locator("#reason").fill("Se rencontrer d’abord");
            page.locator("main form button[type=submit]").last().click();
            assertThat(page).hasURL(Pattern.compile("happened=kept$"));
            assertThat(page.locator("#draft")).isVisible();
            assertThat(page.locator("form[action$='/publish']")).hasCount(0);
            page.locator("a[href$='?try=yes']").click();
            assertThat(page.locator("main")).containsText("Ce que cela changerait");
            visit.isWellMade();
        }
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to("bretagne", POLICY).signIn("bretagne-admin");
            page.locator("form[action$='/publish'] textarea").fill("Se rencontrer d’abord");
            page.locator("form[action$='/publish'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=published$"));
            visit.speaks("fr").isWellMade();
        }
        try (Visit visit = visits.by(Reader.withPhone("fr"))) {
            Page page = visit.page();
            visit.to("bretagne", "/fr/desk/waiting?check=meeting").signIn("bretagne-caseworker");
            assertThat(page.locator("main tbody tr").first()).isVisible();
            visit.speaks("fr").isWellMade();
            page.locator("main tbody a[href*='/desk/exemptions/']").first().click();
            assertThat(page).hasURL(Pattern.compile("/desk/exemptions/[0-9a-f-]{36}$"));
            visit.speaks("fr").isWellMade();
        }
    }
}
