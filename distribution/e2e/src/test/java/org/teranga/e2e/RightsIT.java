package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.e2e.platform.RunClock;

/** Somebody who has just arrived reads what they may ask for: in their language, on a small phone, without a line, and asks. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class RightsIT {
    private static final String HOST = "toulouse";
    private static final String FETCHED = """
            path => fetch(path).then(answer => answer.arrayBuffer().then(bytes => answer.status + " "
                + answer.headers.get("content-type") + " " + new TextDecoder().decode(bytes.slice(0, 5))))
            """;

    static Stream<Reader> readers() {
        return Stream.concat(
                Stream.of("ti", "fr", "ar", "bo", "fa-AF").map(Reader::withPhone),
                Stream.of("fr", "ar", "ps").map(Reader::atDesk));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void everyPageForReadersIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            String home = "/" + reader.language() + "/rights";
            for (String page : new String[] {
                "", "?for=refugee&q=sante", "/sante", "/recours-cnda", "/deadlines", "/glossary", "/ask"
            }) {
                visit.to(HOST, home + page).speaks(reader.language()).isWellMade();
            }
        }
    }

    @ParameterizedTest
    @InTurn({"ti", "fr", "ar", "bo"})
    void fromTheHomePageToAnAnswerInOnesOwnLanguage(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language))) {
            visit.to(HOST, "/fr/");
            Page page = visit.page();
            page.locator(".site__nav a[href='/fr/rights']").click();
            page.locator(".langs--bar a[hreflang='" + language + "']").click();
            visit.speaks(language);
            page.locator("a[href='/" + language + "/rights/arriver']").click();
            visit.speaks(language);
            assertThat(page.locator("main")).containsText("SPADA");
            assertThat(page.locator(".stamp")).isVisible();
            assertThat(page.locator(".exit")).isVisible();
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    /** At 250 kbit a second and 300 ms there and back, what a page waits for takes less than 3 s with two turns before it. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "ti", "bo"})
    void whatAFirstPageWaitsForIsLittleEnoughForABadLine(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language))) {
            visit.to(HOST, "/" + language + "/rights/arriver");
            Number bytes = (Number) visit.page()
                    .evaluate("() => performance.getEntriesByType('navigation')"
                            + ".concat(performance.getEntriesByType('resource')"
                            + ".filter(one => one.renderBlockingStatus === 'blocking'))"
                            + ".reduce((all, one) => all + one.transferSize, 0)");
            assertThat(bytes.intValue()).isBetween(5_000, 60_000);
        }
    }

    @Test
    void withTheNetworkOffEveryPageThatWasOpenedOrKeptReads(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("ar"))) {
            Page page = visit.page();
            visit.to(HOST, "/ar/rights/arriver");
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            visit.to(HOST, "/ar/rights/arriver");
            visit.to(HOST, "/ar/rights/travail");
            page.locator("[data-offline-keep]").click();
            assertThat(page.locator("[data-offline-said]")).containsText("محفوظة");

            visit.withoutLine();
            for (String path :
                    new String[] {"/ar/rights/arriver", "/ar/rights", "/ar/rights/sante", "/ar/rights/glossary"}) {
                visit.to(HOST, path);
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("[data-kept-note]")).isVisible();
                assertThat(page.locator("[data-kept-at]")).containsText("20");
                assertThat((String) page.evaluate("() => getComputedStyle(document.body).fontFamily"))
                        .isNotEqualTo("\"Times New Roman\"");
            }
            page.locator("a[href='/ar/rights']").first().click();
            assertThat(page.locator("main h1")).isVisible();
        }
    }

    /** OFPRA, 3 November, by post: no. What is entered leaves the phone in no request, and the phone by the quick exit. */
    @ParameterizedTest
    @InTurn({"fr", "ar", "ti"})
    void aDeadlineIsCountedOnThePhoneWithoutALineAndTellsNobody(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language))) {
            Page page = visit.page();
            String path = "/" + language + "/rights/deadlines";
            visit.to(HOST, path);
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            visit.to(HOST, path).speaks(language).isWellMade();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url() + " " + request.postData()));
            counted(page, "2015-11-03");
            assertThat(page.locator("[data-slot=last]")).containsText("03/12/2015");
            visit.isWellMade();
            assertThat(asked).isEmpty();
            assertThat(page.context().cookies()).isEmpty();
            counted(page, RunClock.today().toString());
            String calendar = page.waitForDownload(
                            () -> page.locator("[data-calendar]").click())
                    .path()
                    .toString();
            assertThat(Path.of(calendar))
                    .content()
                    .contains("DTSTART;VALUE=DATE:", "VALARM")
                    .doesNotContain("OFPRA", "CNDA");

            visit.withoutLine();
            visit.to(HOST, path);
            counted(page, "2015-11-03");
            page.locator("[data-keep]").check();
            assertThat(page.locator("[data-kept-list]")).containsText("03/12/2015");
            visit.to(HOST, path);
            assertThat(page.locator("[data-kept-list]")).containsText("03/12/2015");
            page.locator("[data-forget]").click();
            assertThat(page.evaluate("() => localStorage.getItem('deadline-kept')"))
                    .isNull();
        }
    }

    private static void counted(Page page, String day) {
        page.locator("input[name=letter][value=ofpra_refusal]").check();
        page.locator("input[name=arrival][value=signed]").check();
        page.locator("#day").fill(day);
        page.locator("[data-letter-form] button[type=submit]").click();
        assertThat(page.locator("[data-days]")).isVisible();
    }

    @Test
    void withoutScriptsOneSearchesFiltersAndAsks(Visits visits) {
        String words = "Question " + System.nanoTime();
        try (Visit visit = visits.by(Reader.withPhone("fr").withoutScript())) {
            Page page = visit.page();
            visit.to(HOST, "/fr/rights").isWellMade();
            page.locator("#q").fill("medecin");
            page.locator("form[role=search] button").click();
            page.locator("a[href='/fr/rights/sante']").click();
            page.locator("button[name=useful][value=no]").click();
            page.locator("#words").fill(words);
            page.locator("#contact").fill("lecteur@example.org");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("[role=status]")).isVisible();
            visit.isWellMade();
        }
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to(HOST, "/fr/desk/readers").signIn("toulouse-caseworker");
            visit.isWellMade();
            var note = page.locator("section.section").filter(new Locator.FilterOptions().setHasText(words));
            assertThat(note).containsText("lecteur@example.org");
            note.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("main")).not().containsText(words);
        }
    }

    @Test
    void aPaperIsMadeAndACodeLeadsBack(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to(HOST, "/fr/rights/sante");
            page.locator("img.code").scrollIntoViewIfNeeded();
            assertThat(page.evaluate("() => document.querySelector('img.code').decode().then(() => true)"))
                    .isEqualTo(true);
            for (String language : new String[] {"fr", "ar", "ti", "bo"}) {
                String path = "/" + language + "/rights/sante.pdf";
                assertThat(page.evaluate(FETCHED, path)).as(language).isEqualTo("200 application/pdf %PDF-");
            }
        }
    }
}
