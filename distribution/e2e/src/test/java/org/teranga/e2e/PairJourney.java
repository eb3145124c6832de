package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From an offer and a need to the day on which two are introduced: the host leaves an offer, says what the home is like, is visited by two
 * of the team, shows an identity, signs the charter, makes an account and takes the courses; an adult who lives there signs alone. Of the
 * team one proposes the two to each other, both say yes by their letters, and somebody who had no part in any of it approves.
 */
final class PairJourney {
    private static final String POSTCODE = "31000";
    private static final String TRAUMA = "welcoming-someone-who-fled";
    private static final String ETHICS = "ethics-and-law-for-hosts";

    private final Visits visits;
    private final SidePages pages;
    private final Team team;
    private final LocalDateTime now;

    /** On a day; of the team everybody is signed in. */
    PairJourney(Visits visits, SidePages pages, Team team, LocalDateTime now) {
        this.visits = visits;
        this.pages = pages;
        this.team = team;
        this.now = now;
    }

    /**
     * Who of the team is there.
     *
     * @param caseworker sees the home, notes, proposes
     * @param second     approves, and had no part in what was before
     * @param lead       sees the home with the caseworker
     */
    record Team(Visit caseworker, Visit second, Visit lead) {}

    /**
     * Two who were introduced.
     *
     * @param placement its id
     * @param need      the id of the household's need
     * @param offer     the id of the host's offer
     * @param household where the household is written to
     * @param host      where the host is written to
     */
    record Introduced(String placement, String need, String offer, String household, String host) {}

    /** Walks all of it. */
    Introduced walk(Visit household, Visit host) {
        PathJourney path = new PathJourney(host, pages.association(), host.language());
        String number = path.offered(POSTCODE);
        String home = VisitJourney.found(team.lead, pages.association(), team.lead.language(), number);
        VisitJourney visit =
                VisitJourney.planned(new VisitJourney(team.lead, team.caseworker, pages.association(), home), now);
        path.dated();
        visit.made(now.toLocalDate());
        visit.confirmed();
        path.proven(pages.letters());
        path.signs();
        learns(path);
        String offer = visit.home().replaceFirst(".*/", "");
        theyAreKnown(path, offer);
        String asks = path.addressOf("household");
        String need = needed(asks);
        String placement = proposed(need, offer, number);
        pages.yes(household, asks);
        pages.yes(host, path.addressOf("host"));
        approved(team.second, placement);
        return new Introduced(placement, need, offer, asks, path.addressOf("host"));
    }

    /** The host makes an account, goes to the courses as its own page leads, and passes both; then the path asks for none. */
    private void learns(PathJourney path) {
        try (Visit learner = visits.by(Reader.atDesk(path.host().language()))) {
            path.enters(learner, pages.letters());
            Page page = learner.page();
            page.locator("main a[href$='/training/" + ETHICS + "']").click();
            page.locator("aside a[href$='/" + TRAUMA + "']").click();
            for (String course : List.of(TRAUMA, ETHICS)) {
                new CourseJourney(learner, course).begin().untilTheQuiz().passAtTheSecondAttempt(0);
                assertThat(page.locator("main .alert[role=status]")).isVisible();
                page.locator("nav a[href='/" + learner.language() + "/training']")
                        .first()
                        .click();
            }
        }
        Page own = path.host().page();
        own.reload();
        assertThat(own.locator("form[action$='/account'], main a[href*='/training/']"))
                .hasCount(0);
    }

    /** The other adult signs by the own letter, and one of the team has seen who each of the two is. */
    private void theyAreKnown(PathJourney path, String home) {
        pages.letters().writeToAdults();
        try (Visit adult = visits.by(Reader.withPhone(path.host().language()))) {
            path.signed(adult, pages.letters());
        }
        Visit caseworker = team.caseworker;
        Locator notes = pages.desk(caseworker, "/homes/" + home).locator("#checks a[href*='/desk/qualifications/']");
        pages.whole(caseworker);
        List<String> whose = notes.all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String one : whose) {
            CheckJourney.note(caseworker.to(pages.association(), one).page(), "identity", now.toLocalDate());
        }
    }

    /** A caseworker writes down what a household says on the telephone; the id of its need. */
    private String needed(String address) {
        Page page = pages.desk(team.caseworker, "/needs/new?kind=housing");
        pages.whole(team.caseworker);
        page.locator("#postcode").fill(POSTCODE);
        page.locator("#adults").fill("2");
        page.locator("input[name=languages][value=fr]").check();
        page.locator("#email").fill(address);
        page.locator("form:has(#postcode) button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/desk/needs/[0-9a-f-]{36}"));
        return page.url().replaceFirst(".*/desk/needs/([0-9a-f-]{36}).*", "$1");
    }

    /** Asks why this host is not the first, and proposes the two to each other; the id of the placement. */
    private String proposed(String need, String offer, String number) {
        Page page = pages.desk(team.caseworker, "/needs/" + need);
        page.locator("#wn-o").fill(number);
        page.locator("#why-not form[method=get] button").click();
        return proposed(offer);
    }

    /** Proposes one of the hosts who stand on the page of a need, and asks the household; the id of the placement. */
    private String proposed(String offer) {
        Page page = team.caseworker.page();
        pages.whole(team.caseworker);
        page.locator("form[action$='/propose']:has(input[value='" + offer + "']) button")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/desk/placements/[0-9a-f-]{36}$"));
        String placement = page.url().replaceFirst(".*/", "");
        SidePages.press(team.caseworker, "/review");
        return placement;
    }

    /** A second person, who had no part in it, approves and introduces the two. */
    private void approved(Visit second, String placement) {
        pages.desk(second, "/placements/" + placement);
        SidePages.press(second, "/approve");
        pages.whole(second);
        SidePages.press(second, "/introduce");
        pages.whole(second);
    }

    /**
     * The same for a household that is known and a host who has shown what is asked before a proposal.
     *
     * @param host whose side it is, by the letter to the address that stands in the offer's file
     */
    String again(String need, String offer, Visit household, String address, Visit host) {
        Page file = pages.desk(team.caseworker, "/offers/" + offer);
        String hosts = file.locator("section:has(#who) a[href^='mailto:']").innerText();
        pages.desk(team.caseworker, "/needs/" + need);
        String placement = proposed(offer);
        pages.yes(household, address);
        pages.yes(host, hosts);
        approved(team.second, placement);
        return placement;
    }
}
