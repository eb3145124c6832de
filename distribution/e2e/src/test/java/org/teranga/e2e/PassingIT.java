package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

/** A stranger offers a room where the association does not work, agrees that another has it, and finds it there. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
@ResourceLock(Visits.BRETAGNE)
class PassingIT {
    private static final double ARRIVES = Patience.of(Duration.ofSeconds(30)).toMillis();
    private static final Pattern THERE = Pattern.compile("http://bretagne[^\"<\\s]+/offer/status/[A-Za-z0-9_-]+");

    @ParameterizedTest
    @InTurn({"fr", "ar"})
    void withConsentAnOfferGoesToTheAssociationThatWorksThere(String language, Visits visits) {
        String mail = "passing-" + language + "@example.org";
        try (Visit stranger = visits.by(Reader.withPhone(language));
                Visit sender = visits.by(Reader.atDesk(language));
                Visit receiver = visits.by(Reader.atDesk(language));
                Visit operator = visits.by(Reader.atDesk("fr"))) {
            OfferJourney offer = new OfferJourney(
                    stranger.to("toulouse", "/" + language + "/").page());
            offer.chooseHousing();
            offer.fill("29000", "2", mail);
            offer.send();
            assertThat(stranger.page().locator("#aside")).isVisible();
            stranger.isWellMade().speaks(language);
            offer.followLink();
            sentOn(stranger, language);
            arrived(receiver, language, mail);
            leftBehind(sender, language, mail);
            operator.toPlatform("/fr/operator/mail").signIn("operator");
            var link = THERE.matcher(operator.page().content());
            assertTrue(link.find(), "no letter of the other association");
            stranger.page().navigate(link.group());
            assertThat(offer.facts()).containsText("Quimper");
            stranger.isWellMade();
        }
    }

    /** Without the tick nothing goes; with it the page says to whom it went. */
    private static void sentOn(Visit stranger, String language) {
        Page page = stranger.page();
        page.locator("#aside input[name=to][value=bretagne]").check();
        page.locator("#aside input[name=consent]").evaluate("box => box.required = false");
        page.locator("#aside form button").click();
        assertThat(page).hasURL(Pattern.compile("happened=unticked"));
        stranger.isWellMade();
        page.locator("#aside input[name=to][value=bretagne]").check();
        page.locator("#aside input[name=consent]").check();
        page.locator("#aside form button").click();
        assertThat(page).hasURL(Pattern.compile("happened=passed"));
        assertThat(page.locator("main")).containsText("Bretagne Accueil");
        assertThat(page.locator("#aside")).hasCount(0);
        stranger.isWellMade().speaks(language);
    }

    private static void arrived(Visit receiver, String language, String mail) {
        Page page = receiver.to("bretagne", "/" + language + "/desk/offers?q=" + mail)
                .signIn("bretagne-caseworker")
                .page();
        for (int look = 0; look < 30 && page.locator("main tbody th a").count() == 0; look++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.locator("main tbody th a"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(ARRIVES));
        page.locator("main tbody th a").click();
        assertThat(page.locator("main")).containsText("Maison Commune");
        receiver.isWellMade().speaks(language);
    }

    private static void leftBehind(Visit sender, String language, String mail) {
        Page page = sender.to("toulouse", "/" + language + "/desk/offers?status=passed_on&q=" + mail)
                .signIn("toulouse-caseworker")
                .page();
        page.locator("main tbody th a").first().click();
        assertThat(page.locator("main")).containsText("Bretagne Accueil");
        sender.isWellMade();
    }
}
