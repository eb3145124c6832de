package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Training opens the door: who is new takes the courses in the browser, on two devices, and what stood before a placement goes by itself.
 * That it comes back when a course runs out needs a clock that can be moved, which a running platform does not have: that is tested in the
 * server ({@code CertificatesIT}).
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class NewcomerIT {
    private static final String HOST = "bretagne";
    private static final String TRAUMA = "welcoming-someone-who-fled";
    private static final String ETHICS = "ethics-and-law-for-hosts";
    private static final int ALL = 15;

    @Test
    void whoIsNewLearnsOnTwoDevicesAndNothingBlocksTheirOfferAnyMore(Visits visits) {
        try (Visit team = visits.by(Reader.atDesk("fr"));
                Visit phone = visits.by(Reader.withPhone("fr"));
                Visit desk = visits.by(Reader.atDesk("fr"))) {
            Gate gate = new Gate(team, visits.token(HOST, "caseworker"), enter(phone));
            Assertions.assertThat(gate.blockedBy()).containsExactly("charter", "ethics_course");

            phone.page().locator("main a[href$='/training/" + ETHICS + "']").click();
            phone.page().locator("aside a[href$='/" + TRAUMA + "']").click();
            CourseJourney begun = new CourseJourney(phone, TRAUMA).begin().read();
            String place = begun.restAt(2);

            enter(desk);
            Page page = desk.page();
            page.locator("main a[href$='/fr/training']").click();
            CourseJourney resumed = new CourseJourney(desk, TRAUMA).begin();
            assertThat(page).hasURL(Pattern.compile("#" + place + "$"));
            assertThat(page.locator("#" + place)).isInViewport();
            resumed.untilTheQuiz().passAtTheSecondAttempt(ALL);
            desk.isWellMade();
            certified(desk);
            Assertions.assertThat(gate.blockedBy()).containsExactly("charter", "ethics_course");

            page.locator("nav a[href='/fr/training']").first().click();
            new CourseJourney(desk, ETHICS).begin().untilTheQuiz().passAtTheSecondAttempt(1);
            certified(desk);
            Assertions.assertThat(gate.blockedBy()).containsExactly("charter");

            page.locator("nav a[href='/fr/me']").first().click();
            desk.isWellMade();
            page.locator("main a[href$='/me/charter']").click();
            page.locator("input[name=agree]").check();
            page.locator("input[name=name]").fill("Noé Martin");
            page.locator("form[action$='/charter'] button").click();
            assertThat(page.locator("main .alert[role=status]")).isVisible();
            Assertions.assertThat(gate.blockedBy()).isEmpty();
        }
    }

    @Test
    void aCourseIsTakenInArabicFromRightToLeft(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("ar"))) {
            Page page = visit.to(HOST, "/ar/training").signIn("bretagne-author").page();
            CourseJourney course = new CourseJourney(visit, TRAUMA).begin();
            visit.speaks("ar").isWellMade();
            assertThat(page.locator("article [lang=fr]")).hasCount(0);
            course.untilTheQuiz().passAtTheSecondAttempt(2);
            visit.speaks("ar").isWellMade();
            page.locator("main a[href*='/ar/credentials/']").first().click();
            visit.speaks("ar").isWellMade();
            String credential = (String) page.evaluate(
                    "path => fetch(path).then(answer => answer.text())",
                    page.locator("main a[href$='.jwt']").getAttribute("href"));
            assertThat(checked(visit, credential)).hasClass(Pattern.compile("alert--ok"));
            int signature = credential.lastIndexOf('.') + 1;
            String altered = credential.substring(0, signature)
                    + (credential.charAt(signature) == 'A' ? 'B' : 'A')
                    + credential.substring(signature + 1);
            assertThat(checked(visit, altered)).hasClass(Pattern.compile("alert--danger"));
            revoke(visits);
            assertThat(checked(visit, credential)).hasClass(Pattern.compile("alert--danger"));
        }
    }

    /**
     * From the home page to one's own page.
     *
     * @return the id of one's offer
     */
    private static String enter(Visit visit) {
        visit.to(HOST, "/fr").page().locator("a[href='/fr/me']").first().click();
        visit.signIn("bretagne-newcomer");
        String offer = visit.page().locator("main a[href*='/me/offers/']").getAttribute("href");
        return offer.substring(offer.lastIndexOf('/') + 1);
    }

    /** From the page of a course to its certificate: a page, a paper, a credential. */
    private static void certified(Visit visit) {
        Page page = visit.page();
        assertThat(page.locator("main .alert[role=status]")).isVisible();
        Response shown = page.waitForNavigation(
                () -> page.locator("main a[href*='/fr/credentials/']").first().click());
        Assertions.assertThat(shown.status()).isEqualTo(200);
        assertThat(page.locator(".certificate h1")).isVisible();
        visit.isWellMade();
        String paper = page.locator("main a[href$='.pdf']").getAttribute("href");
        String credential = page.locator("main a[href$='.jwt']").getAttribute("href");
        Assertions.assertThat(said(page, paper)).startsWith("200 application/pdf %PDF");
        Assertions.assertThat(said(page, credential)).startsWith("200 application/vc+jwt ey");
    }

    /** What the public page says of a credential. */
    private static Locator checked(Visit visit, String credential) {
        Page page = visit.to(HOST, "/ar/credentials/check").page();
        page.locator("#credential").fill(credential);
        page.locator("main form .button").click();
        Locator told = page.locator("main .alert[role=status]");
        assertThat(told).isVisible();
        visit.isWellMade();
        return told;
    }

    /** The trainer takes back the certificate of the author. */
    private static void revoke(Visits visits) {
        try (Visit trainer = visits.by(Reader.atDesk("fr"))) {
            Page page = trainer.to(HOST, "/fr/desk/certificates")
                    .signIn("bretagne-trainer")
                    .page();
            trainer.isWellMade();
            page.locator("main tbody tr", new Page.LocatorOptions().setHasText("Zahra N."))
                    .locator("a")
                    .first()
                    .click();
            trainer.isWellMade();
            page.locator("#reason").fill("Donné à une autre personne");
            page.locator("main form .button--danger").click();
            assertThat(page.locator("main .alert[role=status]")).isVisible();
        }
    }

    private static String said(Page page, String address) {
        return (String) page.evaluate(
                "path => fetch(path).then(answer => answer.text().then(text => answer.status + ' '"
                        + " + answer.headers.get('content-type').split(';')[0] + ' ' + text.slice(0, 4)))",
                address);
    }

    /** What still blocks an offer, as programs of the team read it. */
    private record Gate(Visit team, String token, String offer) {
        private static final String READ = """
                ({token, offer}) => {
                    const get = path => fetch('/api/v1/' + path, {headers: {Authorization: 'Bearer ' + token}})
                        .then(answer => answer.json());
                    return get('needs?kind=housing&size=1')
                        .then(needs => get('needs/' + needs.items[0].id + '/candidates/' + offer))
                        .then(pair => pair.blockedBy);
                }
                """;

        Gate {
            team.to(HOST, "/fr");
        }

        @SuppressWarnings("unchecked")
        List<String> blockedBy() {
            return (List<String>) team.page().evaluate(READ, Map.of("token", token, "offer", offer));
        }
    }
}
