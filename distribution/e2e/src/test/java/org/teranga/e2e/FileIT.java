package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.e2e.platform.RunClock;

/** An offer comes by telephone: it is written down at the desk, taken, called, noted, and handed over. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class FileIT {
    @Test
    void aCaseworkerTakesAFileNotesACallAndHandsItOver(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to("bretagne", "/fr/desk/offers/new").signIn("bretagne-caseworker");
            page.locator("main a[href$='kind=housing']").click();
            visit.speaks("fr").isWellMade();
            page.locator("#postcode").fill("35000");
            page.locator("#capacity").fill("2");
            page.locator("#name").fill("Mireille Cazenave");
            page.locator("#phone").fill("06 39 98 40 17");
            page.locator("main form button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile("happened=brought#file$"));
            assertThat(page.locator("main h1")).containsText("Mireille Cazenave");
            assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
            visit.speaks("fr").isWellMade();
            String file = page.url().replaceFirst("\\?.*$", "");
            page.locator("form[action$='/claim'] button").click();
            assertThat(page.locator("#file")).containsText("(vous)");
            page.locator("#say-text").fill("Elle préfère un samedi matin.");
            page.locator("#say-channel").selectOption("call");
            page.locator("#say-went").selectOption("reached");
            page.locator("#story .compose summary").click();
            page.locator("#say-what").fill("Proposer le 21 ou le 28");
            page.locator("#say-on").fill(RunClock.today().plusDays(3).toString());
            page.locator("#story .compose button").click();
            assertThat(page.locator("#story .log").first()).containsText("Elle préfère un samedi matin.");
            assertThat(page.locator("#file")).containsText("Proposer le 21 ou le 28");
            visit.speaks("fr").isWellMade();
            visit.to("bretagne", "/fr/desk/tasks");
            assertThat(page.locator("main tbody")).containsText("Proposer le 21 ou le 28");
            visit.speaks("fr").isWellMade();
            page.navigate(file);
            page.locator("details:has(#pass-to) > summary").click();
            page.locator("#pass-to").selectOption(new SelectOption().setLabel("Idriss Benali"));
            page.locator("#pass-word").fill("Elle vous attend.");
            page.locator("form[action$='/assign'] button").click();
            assertThat(page.locator("#file")).not().containsText("(vous)");
            assertThat(page.locator("#story .log").first()).containsText("Elle vous attend.");
            theSecondGoesOn(visits, page, file);
        }
    }

    /** Whoever was handed the file finds it under the own tasks, sees who looks at it, and is told who changed it meanwhile. */
    private static void theSecondGoesOn(Visits visits, Page first, String file) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to("bretagne", "/fr/desk/tasks").signIn("bretagne-caseworker2");
            assertThat(page.locator("main tbody")).containsText("Proposer le 21 ou le 28");
            page.navigate(file);
            assertThat(page.locator("#file")).containsText("(vous)");
            assertThat(page.locator("#story .log").first()).containsText("Elle vous attend.");
            assertThat(page.locator(".present").first()).isVisible();
            visit.speaks("fr").isWellMade();
            first.navigate(file);
            next(first, "Rappeler samedi");
            assertThat(first.locator("#file")).containsText("Rappeler samedi");
            next(page, "Écrire d’abord");
            assertThat(page.locator("main")).containsText("vient de changer ce dossier");
            assertThat(page.locator("#what")).hasValue("Écrire d’abord");
            visit.speaks("fr").isWellMade();
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("#file")).containsText("Écrire d’abord");
            page.locator("main a[href*='/desk/homes/']").first().click();
            assertThat(page.locator("main h1")).containsText("Le logement de Mireille Cazenave");
            visit.speaks("fr").isWellMade();
        }
    }

    private static void next(Page page, String what) {
        page.locator("details:has(#next-what) > summary").click();
        page.locator("#next-what").fill(what);
        page.locator("#next-on").fill(RunClock.today().plusDays(2).toString());
        page.locator("form:has(#next-what) button").click();
    }
}
