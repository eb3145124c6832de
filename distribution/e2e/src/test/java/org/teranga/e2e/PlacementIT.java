package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

/** From the plan to the meeting: two of the team, a household and a host, each in a browser of their own. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class PlacementIT {
    private static final double PATIENCE = Patience.of(Duration.ofSeconds(90)).toMillis();
    private static final Duration LETTERS = Patience.of(Duration.ofSeconds(80));
    private static final Pattern LINK = Pattern.compile("http://[^\"<\\s]+(/placement/[A-Za-z0-9_-]+)");

    @ParameterizedTest
    @InTurn({"fr", "ar"})
    void aCaseworkerAcceptsBothSayYesASecondApprovesAndContactOpens(String language, Visits visits) {
        try (Visit first = visits.by(Reader.atDesk(language));
                Visit caseworker2 = visits.by(Reader.atDesk(language));
                Visit lead = visits.by(Reader.atDesk(language));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit household = visits.by(Reader.withPhone(language));
                Visit host = visits.by(Reader.atDesk(language))) {
            Mailbox mailbox = Mailbox.opened(operator);
            accept(first, language);
            List<String> earlier = links(operator, List.of());
            String placement = reviewed(first, language);
            List<String> read = List.of(
                    answered(household, visits, language, operator, earlier),
                    answered(host, visits, language, operator, earlier));

            Visit second = second(placement, caseworker2, lead);
            Page desk = second.page();
            assertThat(desk.locator("main a[href^='mailto:']")).hasCount(0);
            List<String> before = links(operator, List.of());
            if (language.equals("fr")) {
                approvedBesideTheList(second, placement);
            } else {
                step(second, "approve");
                assertThat(desk.locator("main a[href^='mailto:']")).hasCount(0);
                step(second, "introduce");
            }
            assertThat(desk.locator("main a[href^='mailto:']")).hasCount(2);
            second.speaks(language).isWellMade();
            List<String> addresses = desk.locator("main a[href^='mailto:']").all().stream()
                    .map(side -> URI.create(side.getAttribute("href")).getSchemeSpecificPart())
                    .toList();
            met(household, language, mailbox, addresses.get(0), before);
            met(host, language, mailbox, addresses.get(1), before);
            household.isWellMade();
            inEach(visits, read);
        }
    }

    /** One press for the pair that lies open beside the list; whoever may not introduce does it afterwards. */
    private static void approvedBesideTheList(Visit second, String placement) {
        Page desk = second.page();
        String id = placement.substring(placement.lastIndexOf('/') + 1);
        second.to("bretagne", "/fr/desk/placements?state=host_accepted&open=" + id)
                .isWellMade();
        desk.keyboard().press("a");
        assertThat(desk.locator("main p.done")).isVisible();
        second.to("bretagne", placement);
        if (desk.locator("form[action$='/introduce']").count() > 0) {
            step(second, "introduce");
        }
    }

    /** Who of these may approve: of some hosts of the demonstration the other caseworker has seen who they are, and then the lead may. */
    private static Visit second(String placement, Visit caseworker2, Visit lead) {
        caseworker2.to("bretagne", placement).signIn("bretagne-caseworker2");
        if (caseworker2.page().locator("form[action$='/approve']").count() > 0) {
            return caseworker2;
        }
        return lead.to("bretagne", placement).signIn("bretagne-lead");
    }

    /** What both read by their links is whole in every language. */
    private static void inEach(Visits visits, List<String> links) {
        try (Visit phone = visits.by(SpokenPage.reader("fr"))) {
            SpokenPage.inEach(phone, "bretagne", links);
        }
    }

    /** Runs the matching and accepts what is ready; in a second language it is accepted already. */
    private static void accept(Visit visit, String language) {
        Page page = visit.to("bretagne", "/" + language + "/desk/plan")
                .signIn("bretagne-caseworker")
                .page();
        page.locator("form[action$='/desk/runs'] button").first().click();
        assertThat(page)
                .hasURL(Pattern.compile("/desk/plan$"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        visit.to("bretagne", "/" + language + "/desk/placements?state=proposed");
        if (page.locator("main tbody tr").count() == 0) {
            visit.to("bretagne", "/" + language + "/desk/plan");
            page.locator("main button[name='all'][value='ready']").click();
            assertThat(page.locator("#rows")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            visit.speaks(language).isWellMade();
            visit.to("bretagne", "/" + language + "/desk/placements?state=proposed");
        }
        visit.speaks(language).isWellMade();
    }

    /** Opens the first proposal and asks its household; its address. */
    private static String reviewed(Visit visit, String language) {
        Page page = visit.page();
        page.locator("main tbody th a").first().click();
        String path = page.locator("form[action$='/review']").getAttribute("action");
        step(visit, "review");
        visit.speaks(language).isWellMade();
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static void step(Visit visit, String step) {
        visit.page().locator("form[action$='/" + step + "'] button").click();
        assertThat(visit.page().locator("form[action$='/" + step + "']")).hasCount(0);
    }

    /** The paths of the links in the letters, newest first, without their language and without these. */
    private static List<String> links(Visit operator, List<String> but) {
        operator.page().reload();
        return LINK.matcher(operator.page().content())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .filter(link -> !but.contains(link))
                .toList();
    }

    /** Follows the letter to one side that tells how to reach the other: others are written to by themselves meanwhile. */
    private static void met(Visit visit, String language, Mailbox mailbox, String address, List<String> before) {
        String link = Awaitility.await()
                .alias("a new letter to " + address)
                .atMost(LETTERS)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .until(
                        () -> mailbox.link(address, "/placement/"),
                        newest -> before.stream().noneMatch(newest::endsWith));
        visit.to("bretagne", "/" + language + link.substring(link.indexOf("/placement/")));
        assertThat(visit.page().locator("main a[href^='mailto:']")).hasCount(1);
        assertThat(visit.page().locator("form[action$='/stop']")).hasCount(1);
        visit.speaks(language);
    }

    /** A household that sees a home asks something before it answers; nothing is lost by that. */
    private static void asks(Visit visit, String language) {
        visit.page().locator("details:has(#text-ask) summary").click();
        visit.page().locator("#text-ask").fill("2?");
        visit.page().locator("details:has(#text-ask) button").click();
        assertThat(visit.page().locator("#asked")).isVisible();
        assertThat(visit.page().locator("form[action$='/yes']")).hasCount(1);
        visit.speaks(language).isWellMade();
    }

    /** Follows the letter that asks, which is read in every language, and says yes; its link. */
    private static String answered(Visit visit, Visits visits, String language, Visit operator, List<String> earlier) {
        String link = Awaitility.await()
                .alias("a letter that asks")
                .atMost(LETTERS)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .until(() -> asking(visit, language, links(operator, earlier)), found -> !found.isEmpty());
        visit.speaks(language).isWellMade();
        inEach(visits, List.of(link));
        assertThat(visit.page().locator("main a[href^='mailto:']")).hasCount(0);
        if (visit.page().locator("#text-ask").count() == 1) {
            asks(visit, language);
        }
        visit.page().locator("form[action$='/yes'] button").click();
        assertThat(visit.page().locator("main [role=status]")).isVisible();
        return link;
    }

    /** Opens these until one asks; empty where none does yet, since a letter may still be on its way. */
    private static String asking(Visit visit, String language, List<String> links) {
        for (String link : links) {
            visit.to("bretagne", "/" + language + link);
            if (visit.page().locator("form[action$='/yes']").count() == 1) {
                return link;
            }
        }
        return "";
    }
}
