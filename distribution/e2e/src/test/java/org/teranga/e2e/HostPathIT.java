package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.e2e.platform.RunClock;

/**
 * A host builds up a home on a phone in three sittings, is visited by two of whom one fills in the checklist without a line, names two
 * people who answer by link, and shows the extract of the criminal record, which runs out and is renewed; the other adult who lives
 * there is asked, and signs, as is somebody who moves in later.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class HostPathIT {
    private static final int PHONE = 390;

    @BeforeAll
    static void ask(Visits visits) {
        PolicyJourney.asks(visits, List.of("reference", "background_check"));
    }

    @ParameterizedTest
    @InTurn({"fr", "ar", "ti"})
    void aHostWalksThePath(String language, Visits visits) {
        Reader phone = new Reader(language, PHONE, ColorScheme.DARK, true);
        try (Visit host = visits.by(phone);
                Visit desk = visits.by(Reader.atDesk("fr"));
                Visit onTheWay = visits.by(new Reader("fr", PHONE, ColorScheme.LIGHT, true));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit others = visits.by(phone)) {
            PathJourney path = new PathJourney(host, Visits.BRETAGNE, language);
            String number = path.offered("35000");
            desk.to("bretagne", "/fr/desk/visits").signIn("bretagne-caseworker2");
            onTheWay.to("bretagne", "/fr/desk/visits").signIn("bretagne-caseworker");
            VisitJourney visit = VisitJourney.planned(desk, onTheWay, number);
            path.dated();
            visit.madeWithoutALine();
            visit.confirmed();
            Mailbox letters = Mailbox.opened(operator);
            path.proven(letters);
            letters.writeToAdults();
            path.named();
            readInEach(visits, path, letters);
            path.answered(others, letters);
            path.signed(others, letters);
            counted(desk);
            renewed(CheckJourney.of(desk, visit.home()), path, letters);
            path.joined("awa", "Awa");
            path.isWellMade();
            letters.writeToAdults();
            path.asked(others, letters, "awa", "Awa");
        }
    }

    /** What an adult of the home and somebody who knows the host read by the links of their letters, before they answer. */
    private static void readInEach(Visits visits, PathJourney path, Mailbox letters) {
        try (Visit phone = visits.by(SpokenPage.reader("fr"))) {
            SpokenPage.inEach(
                    phone,
                    "bretagne",
                    List.of(
                            letters.link(path.addressOf("adult"), "/adult/"),
                            letters.link(path.addressOf("other"), "/reference/")));
        }
    }

    /** The extract ran out a year after it was seen, is shown anew, is asked for again ahead, and is shown in time. */
    private static void renewed(CheckJourney check, PathJourney path, Mailbox letters) {
        LocalDate today = RunClock.today();
        LocalDate ended = check.seen(today.minusDays(400));
        path.names(ended);
        letters.askForRenewals();
        check.waits();
        LocalDate soon = check.seen(today.minusMonths(CheckJourney.MONTHS).plusDays(20));
        path.names(soon);
        letters.askForRenewals();
        letters.tells(path.addressOf("host"), PathJourney.said(soon));
        path.names(check.seen(today));
        letters.askForRenewals();
        check.waitsNoMore();
    }

    /** Both answers count. */
    private static void counted(Visit desk) {
        Page page = desk.to("bretagne", "/fr/desk/references").isWellMade().page();
        Locator counts = page.locator("button[name=counts][value=yes]");
        for (String name : List.of("Samir", "Jeanne")) {
            Locator one = counts.filter(new Locator.FilterOptions().setHasText(name));
            one.first().click();
            assertThat(one).hasCount(0);
        }
    }
}
