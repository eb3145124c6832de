package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A translator reads a sentence of the platform and corrects it; the operator says yes, and another association says it. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class SentencesIT {
    private static final String HOUSE = "bretagne";
    private static final String KEY = "privacy.exit_note";
    private static final String MORE = "Кнопка виходу веде на сторінку про погоду.";

    @Test
    void aSentenceIsReadCorrectedAndSaidEverywhere(Visits visits) {
        try (Visit translator = visits.by(Reader.atDesk("fr"));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit someone = visits.by(Reader.withPhone("uk"))) {
            reads(translator);
            corrects(translator);
            decides(operator, "publish");
            someone.to("toulouse", "/uk/privacy").speaks("uk").isWellMade();
            assertThat(someone.page().locator("main")).containsText(MORE);
            assertThat(someone.page().locator("main details [lang=fr]").first()).isAttached();
            operator.page().locator("form[action$='/take-back'] button").first().click();
            assertThat(operator.page()).hasURL(Pattern.compile("happened=taken_back"));
            someone.page().reload();
            assertThat(someone.page().locator("main")).not().containsText(MORE);
        }
    }

    @Test
    void soInArabicOnAPhone(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("ar"))) {
            visit.to(HOUSE, "/ar/desk/sentences")
                    .signIn(HOUSE + "-translator")
                    .speaks("ar")
                    .isWellMade();
            visit.to(HOUSE, "/ar/desk/sentences/uk?q=" + KEY).isWellMade();
            visit.to(HOUSE, "/ar/desk/sentences/uk/text/" + KEY).isWellMade();
        }
    }

    private static void reads(Visit visit) {
        Page page = visit.to(HOUSE, "/fr/desk/sentences")
                .signIn(HOUSE + "-translator")
                .page();
        visit.isWellMade();
        page.locator("main a[href$='/desk/sentences/uk']").click();
        page.locator("form[action$='/tongue'] button").click();
        assertThat(page).hasURL(Pattern.compile("happened=own"));
        page.locator("#f-q").fill("privacy.lede");
        page.locator("form.filters button").click();
        visit.isWellMade();
        page.locator("button[name=one]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        visit.isWellMade();
        page.locator("[role=status] button").click();
        assertThat(page).hasURL(Pattern.compile("happened=unread"));
    }

    private static void corrects(Visit visit) {
        visit.to(HOUSE, "/fr/desk/sentences/uk/text/" + KEY).isWellMade();
        Page page = visit.page();
        page.locator("#text").fill(MORE + " <b>");
        page.locator("form:has(#text) button").click();
        assertThat(page.locator("#text-error")).isVisible();
        assertThat(page.locator("#text")).hasValue(MORE + " <b>");
        visit.isWellMade();
        page.locator("#text").fill(MORE);
        page.locator("form:has(#text) button").click();
        assertThat(page).hasURL(Pattern.compile("happened=saved"));
        visit.isWellMade();
    }

    private static void decides(Visit operator, String what) {
        Page page =
                operator.toPlatform("/fr/operator/sentences").signIn("operator").page();
        operator.isWellMade();
        page.locator("button[value=" + what + "]").first().click();
        assertThat(page).hasURL(Pattern.compile("happened=published"));
        operator.isWellMade();
    }
}
