package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A household writes to the team in Arabic on a phone, is answered from a template, and answers again. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class MessagesIT {
    private static final String WORDS = "متى نستطيع أن نلتقي؟";

    @Test
    void aHouseholdWritesIsAnsweredFromATemplateAndAnswersAgain(Visits visits) {
        try (Visit household = visits.by(Reader.withPhone("ar"));
                Visit staff = visits.by(Reader.atDesk("fr"))) {
            Page page = household.to("bretagne", "/ar/need?kind=housing").page();
            page.locator("#postcode").fill("35000");
            page.locator("#adults").fill("2");
            page.locator("input[name=languages][value=ar]").check();
            page.locator("#email").fill("messages@example.org");
            page.locator("main form button").click();
            page.locator("main a[href*='/need/status/']").first().click();
            page.locator("main a[href$='/messages']").first().click();
            household.speaks("ar").isWellMade();
            page.locator("#text").fill(WORDS);
            page.locator("#write button").click();
            assertThat(page).hasURL(Pattern.compile("happened=sent#last$"));
            household.speaks("ar").isWellMade();
            answer(staff);
            page.reload();
            assertThat(page.locator(".log")).containsText("وصلتنا رسالتكم");
            page.locator("#text").fill("شكرًا لكم");
            page.locator("#write button").click();
            assertThat(page.locator(".log > li")).hasCount(3);
            household.speaks("ar").isWellMade();
        }
    }

    private static void answer(Visit staff) {
        Page desk = staff.to("bretagne", "/fr/desk/messages")
                .signIn("bretagne-caseworker")
                .page();
        staff.speaks("fr").isWellMade();
        Locator unread = desk.locator("main tbody tr").first().locator("th a");
        unread.click();
        assertThat(desk.locator(".log")).containsText(WORDS);
        desk.locator("a.chip[href*='reply=received']").click();
        assertThat(desk.locator("#text")).hasValue(Pattern.compile("وصلتنا رسالتكم"));
        staff.speaks("fr").isWellMade();
        desk.locator("#write button").click();
        assertThat(desk).hasURL(Pattern.compile("happened=sent#last$"));
        staff.speaks("fr").isWellMade();
    }
}
