package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Two associations agree to share; one opens a surplus offer without saying whose it is, the other asks for it, its person says yes, somebody
 * else decides, and it is looked after over there.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
@ResourceLock(Visits.BRETAGNE)
class HandoverIT {
    private static final String EXCHANGE = "/desk/exchange";
    private static final String HANDOVERS = "/desk/handovers";
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final int LOOKS = 40;

    @ParameterizedTest
    @InTurn({"fr", "ar"})
    void withTheYesOfItsPersonASurplusOfferIsAnotherAssociations(String language, Visits visits) {
        try (Visit host = visits.by(Reader.withPhone(language));
                Visit asked = visits.by(Reader.withPhone(language));
                Visit leads = visits.by(Reader.atDesk(language));
                Visit decides = visits.by(Reader.atDesk(language));
                Visit other = visits.by(Reader.atDesk(language))) {
            String number = offered(host, language);
            String receipt = host.page().url();
            leads.to("toulouse", "/" + language + EXCHANGE).signIn("toulouse-lead");
            other.to("bretagne", "/" + language + EXCHANGE).signIn("bretagne-lead");
            agreed(leads, other);
            opened(leads.page(), number);
            askedFor(other);
            asked.to("toulouse", "/" + language + HANDOVERS).signIn("toulouse-caseworker");
            askThePerson(asked, number);
            yes(host, language);
            decided(decides, number, language);
            takenOver(other, language);
            Page own = host.page();
            own.navigate(receipt);
            await(own, own.locator("main .alert--info a[href$='/handover']"));
            assertThat(own.locator("main .alert--info")).containsText("Bretagne Accueil");
            assertThat(own.locator("form[action$='/restore']")).hasCount(0);
            host.isWellMade().speaks(language);
            own.locator("main .alert--info a[href$='/handover']").click();
            // It is theirs: nothing can be stopped any more.
            assertThat(own.locator("form[action$='/stop']")).hasCount(0);
            host.isWellMade();
            ended(leads, language);
        }
    }

    /** A room is offered in the town; what it is called by. */
    private static String offered(Visit host, String language) {
        OfferJourney offer =
                new OfferJourney(host.to("toulouse", "/" + language + "/").page());
        offer.chooseHousing();
        offer.fill("31000", "2", "handover-" + language + "@example.org");
        offer.send();
        Matcher number = NUMBER.matcher(host.page().locator("main").innerText());
        assertTrue(number.find(), "no receipt number");
        offer.followLink();
        return number.group();
    }

    private static void agreed(Visit one, Visit other) {
        Page page = one.page();
        page.locator("section[aria-labelledby=allies] details summary").click();
        page.locator("select[name=other]").selectOption("bretagne");
        one.isWellMade();
        page.locator("section[aria-labelledby=allies] details form button").click();
        Locator asks =
                other.page().locator("section[aria-labelledby=allies] .row--apart form[action$='/agree'] button");
        await(other.page(), asks);
        other.isWellMade();
        asks.click();
        assertThat(other.page()).hasURL(Pattern.compile("happened="));
    }

    private static void opened(Page page, String number) {
        await(page, page.locator("form[action$='/exchange/open']"));
        page.locator("form[action$='/exchange/open'] input[name=number]").fill(number);
        page.locator("form[action$='/exchange/open'] button").click();
        assertThat(page.locator("section[aria-labelledby=opened] tbody")).containsText(number);
    }

    private static void askedFor(Visit other) {
        Page page = other.page();
        await(page, page.locator("form[action*='/foreign/'] button"));
        assertThat(page.locator("section[aria-labelledby=foreign]")).not().containsText("handover-");
        other.isWellMade();
        page.locator("form[action*='/foreign/'] button").first().click();
        assertThat(page).hasURL(Pattern.compile("happened="));
    }

    private static void askThePerson(Visit asked, String number) {
        Page page = asked.page();
        Locator row = page.locator("section[aria-labelledby=asked] tbody tr").filter(having(number));
        await(page, row);
        asked.isWellMade();
        row.locator("button").click();
        assertThat(page).hasURL(Pattern.compile("/desk/handovers/[0-9a-f-]{36}"));
        assertThat(page.locator("form[action$='/send']")).hasCount(0);
        asked.isWellMade();
    }

    private static void yes(Visit host, String language) {
        Page page = host.page();
        page.reload();
        page.locator("main a[href$='/handover']").first().click();
        assertThat(page.locator("main")).containsText("handover-" + language + "@example.org");
        host.isWellMade().speaks(language);
        page.locator("form[action$='/yes'] button").click();
        assertThat(page).hasURL(Pattern.compile("happened=yes"));
        host.isWellMade();
    }

    private static void decided(Visit decides, String number, String language) {
        Page page = decides.to("toulouse", "/" + language + HANDOVERS)
                .signIn("toulouse-caseworker2")
                .page();
        page.locator("section[aria-labelledby=going] tbody tr")
                .filter(having(number))
                .locator("a")
                .first()
                .click();
        decides.isWellMade();
        page.locator("form[action$='/send'] button").click();
        assertThat(page.locator("form[action$='/take-back']")).hasCount(1);
        decides.isWellMade().speaks(language);
    }

    private static void takenOver(Visit other, String language) {
        Page page = other.to("bretagne", "/" + language + HANDOVERS).page();
        await(page, page.locator("section[aria-labelledby=coming] tbody a"));
        other.isWellMade();
        page.locator("section[aria-labelledby=coming] tbody a").first().click();
        other.isWellMade().speaks(language);
        page.locator("form[action$='/take'] button").click();
        assertThat(page).hasURL(Pattern.compile("happened="));
        other.isWellMade();
        page.locator("main a[href*='/desk/offers/']").first().click();
        assertThat(page.locator("main")).containsText("Maison Commune");
        other.isWellMade();
    }

    /** They share nothing any more: another language begins anew. */
    private static void ended(Visit leads, String language) {
        Page page = leads.to("toulouse", "/" + language + EXCHANGE).page();
        page.locator("section[aria-labelledby=allies] form[action$='/end'] button")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("happened="));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Letters between associations go by themselves, within seconds. */
    private static void await(Page page, Locator what) {
        for (int look = 0; look < LOOKS && what.count() == 0; look++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(what.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
    }
}
