package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class OfferIT {
    @Test
    void aStrangerLeavesChangesWithdrawsAndRestoresAnOfferWithoutAnyScript(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr").withoutScript())) {
            OfferJourney offer = new OfferJourney(visit.to("toulouse", "/fr/").page());
            offer.chooseHousing();
            offer.send();
            assertThat(offer.faults().first()).isVisible();
            assertThat(offer.page()).hasTitle(Pattern.compile("^Erreur"));
            offer.fill("31000", "2", "stranger@example.org");
            offer.send();
            assertThat(offer.page()).hasURL(Pattern.compile("/fr/offer/receipt/"));
            offer.followLink();
            assertThat(offer.facts()).containsText("2");
            offer.change("4");
            assertThat(offer.page()).hasURL(Pattern.compile("happened=changed$"));
            assertThat(offer.facts()).containsText("4");
            offer.withdraw();
            assertThat(offer.page()).hasURL(Pattern.compile("happened=withdrawn$"));
            offer.undo();
            assertThat(offer.page()).hasURL(Pattern.compile("happened=restored$"));
        }
    }

    @ParameterizedTest
    @InTurn({"fr", "en", "ar"})
    void everyPageOfTheJourneyIsWellMadeOnAPhone(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language))) {
            OfferJourney offer =
                    new OfferJourney(visit.to("toulouse", "/" + language + "/").page());
            offer.chooseHousing();
            offer.send();
            assertThat(offer.faults().first()).isVisible();
            visit.isWellMade().speaks(language);
            offer.fill("31000", "2", language + "@example.org");
            offer.send();
            visit.isWellMade().speaks(language);
            offer.followLink();
            visit.isWellMade();
            offer.change("3");
            visit.isWellMade();
            offer.withdraw();
            visit.isWellMade().speaks(language);
        }
    }

    @Test
    void everyFaultOfTheSummaryLeadsToItsField(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("en"))) {
            OfferJourney offer = new OfferJourney(
                    visit.to("toulouse", "/en/offer?kind=housing").page());
            offer.send();
            for (int fault = 0; fault < offer.faults().count(); fault++) {
                String field = offer.faults().nth(fault).getAttribute("href");
                assertThat(offer.page().locator(field)).isVisible();
                offer.faults().nth(fault).click();
                assertThat(offer.page().locator(field)).isFocused();
            }
        }
    }
}
