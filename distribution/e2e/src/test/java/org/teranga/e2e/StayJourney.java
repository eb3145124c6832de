package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.teranga.e2e.platform.DeskClient;
import org.teranga.e2e.platform.MovedClock;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.StayRoad;
import org.teranga.testrun.Patience;

/**
 * From an offer and a need to a second home: a household and a host by the links of their letters, two caseworkers and the lead signed in,
 * each in a browser of their own. What is before the first introduction is {@link PairJourney}'s. The first nights of the second stay alone
 * (its visit and identities, that the two met, the agreement, the trial) are made by the JSON interface: the first stay has walked them.
 */
final class StayJourney {
    private static final String ASSOCIATION = "toulouse";
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(2));
    private static final LocalTime NIGHT = LocalTime.of(23, 0);

    private final Platform platform;
    private final Visits visits;
    private final StayRoad road;
    private final MovedClock clock;
    private SidePages pages;
    private PairJourney pair;
    private PairJourney.Introduced sides;

    StayJourney(Platform platform, Visits visits) throws Exception {
        this.platform = platform;
        this.visits = visits;
        this.clock = MovedClock.of(platform);
        this.road = new StayRoad(desk("caseworker"), desk("caseworker2"));
    }

    /** Walks all of it. */
    void walk() throws Exception {
        try (Visit team = visits.by(Reader.atDesk("fr"));
                Visit second = visits.by(Reader.atDesk("ar"));
                Visit lead = visits.by(Reader.atDesk("fr"));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit household = visits.by(Reader.withPhone("ar"));
                Visit host = visits.by(Reader.withPhone("fr"))) {
            team.to(ASSOCIATION, at(team, "/desk/stays")).signIn(ASSOCIATION + "-caseworker");
            second.to(ASSOCIATION, at(second, "/desk/duty")).signIn(ASSOCIATION + "-caseworker2");
            lead.to(ASSOCIATION, at(lead, "/desk")).signIn(ASSOCIATION + "-lead");
            pages = new SidePages(ASSOCIATION, Mailbox.opened(operator));
            pair = new PairJourney(
                    visits,
                    pages,
                    new PairJourney.Team(team, second, lead),
                    clock.now().toLocalDateTime());
            sides = pair.walk(household, host);
            String placement = sides.placement();
            meet(placement, team, household, host);
            agree(placement, second, household, host);
            live(placement, team, household);
            onDuty(second, lead);
            notWell(team, second, household, host);
            end(placement, lead, household);
            elsewhere(team, household);
        }
    }

    /** The team proposes dates, each says which suits; once it is past they say yes again. */
    private void meet(String placement, Visit team, Visit household, Visit host) throws Exception {
        Page page = team.to(ASSOCIATION, at(team, "/desk/stays/" + placement + "/meeting"))
                .page();
        LocalDate day = clock.today().plusDays(2);
        page.locator("#date1").fill(day + "T10:00");
        page.locator("#date2").fill(day.plusDays(1) + "T15:00");
        page.locator("input[name=venue][value=neutral]").check();
        page.locator("#place").fill("Mairie, salle 2");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("#now")).isVisible();
        whole(team);
        String dates = "#meeting input[name=date]";
        pages.open(household, sides.household(), dates);
        suits(household);
        pages.open(host, sides.host(), dates);
        suits(host);
        assertThat(host.page().locator("a[href$='/files/meeting.ics']")).hasCount(1);
        clock.forward(day.plusDays(1), LocalTime.of(9, 0));
        SidePages.press(team.to(ASSOCIATION, at(team, "/desk/stays/" + placement + "/meeting")), "/met");
        whole(team);
        for (Visit side : List.of(household, host)) {
            pages.open(side, address(side == household), "form[action$='/confirm']");
            SidePages.press(side, "/confirm");
            whole(side);
        }
    }

    private void suits(Visit side) {
        side.page().locator("#meeting input[name=date][type=checkbox]").first().check();
        whole(side);
        side.page()
                .locator("#meeting form:has(input[type=checkbox]) button[type=submit]")
                .first()
                .click();
        assertThat(side.page().locator("#meeting")).isVisible();
        whole(side);
    }

    /** Each of the three reads the agreement and signs it. */
    private void agree(String placement, Visit second, Visit household, Visit host) {
        for (Visit side : List.of(household, host)) {
            pages.open(side, address(side == household), "main a[href$='/agreement']");
            side.page().locator("main a[href$='/agreement']").first().click();
            whole(side);
            side.page().locator("section.next form button[type=submit]").click();
            assertThat(side.page().locator("section.next form")).hasCount(0);
        }
        Page page = second.to(ASSOCIATION, at(second, "/desk/placements/" + placement))
                .page();
        page.locator("details:has(form[action$='/association-signs']) summary").click();
        SidePages.press(second, "/association-signs");
        whole(second);
    }

    /** The first night, and how they are on the day after. */
    private void live(String placement, Visit team, Visit household) throws Exception {
        Page page =
                team.to(ASSOCIATION, at(team, "/desk/placements/" + placement)).page();
        page.locator("#until-start-trial").fill(clock.today().plusDays(14).toString());
        SidePages.press(team, "/start-trial");
        whole(team);
        clock.forward(clock.today().plusDays(1), LocalTime.of(10, 0));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> !desk("caseworker")
                        .get("/api/v1/stays/" + placement)
                        .asJsonObject()
                        .getJsonArray("followUps")
                        .isEmpty());
        pages.open(household, sides.household(), "form[action$='/fine']");
        whole(household);
        household.page().locator("form[action$='/fine'] button").click();
        assertThat(household.page().locator("main [role=status]")).isVisible();
    }

    /** A colleague takes the night, and a lead agrees. */
    private void onDuty(Visit second, Visit lead) {
        Page page = second.to(ASSOCIATION, at(second, "/desk/duty")).page();
        page.locator("#day").fill(clock.today().toString());
        page.locator("#from").fill("20:00");
        page.locator("#until").fill("08:00");
        page.locator("form:has(#day) button[type=submit]").click();
        assertThat(page.locator("main [role=status]")).isVisible();
        whole(second);
        Locator agree = lead.to(ASSOCIATION, at(lead, "/desk/duty")).page().locator("form[action$='/confirm'] button");
        agree.first().click();
        assertThat(lead.page().locator("main [role=status]")).isVisible();
        whole(lead);
    }

    /** At night the household is not well: whoever is on duty reads it and takes it; a colleague does not, and the host sees what it saw. */
    private void notWell(Visit team, Visit second, Visit household, Visit host) throws Exception {
        clock.forward(clock.today(), NIGHT);
        pages.open(host, sides.host(), "form[action$='/not_ok']");
        String before = host.page().locator("main").innerText();
        pages.open(household, sides.household(), "form[action$='/not_ok']");
        household.page().locator("form[action$='/not_ok'] button").click();
        for (String number : List.of("112", "17", "115", "119", "3919")) {
            assertThat(household
                            .page()
                            .locator("main a[href='tel:" + number + "']")
                            .first())
                    .isVisible();
        }
        whole(household);
        host.page().reload();
        Assertions.assertThat(host.page().locator("main").innerText()).isEqualTo(before);
        Page page = second.to(ASSOCIATION, at(second, "/desk/incidents")).page();
        whole(second);
        page.locator("main tbody a").first().click();
        SidePages.press(second, "/take");
        whole(second);
        team.to(ASSOCIATION, page.url().replaceFirst("^https?://[^/]+", ""));
        assertThat(team.page().locator("form[action$='/note']")).hasCount(0);
    }

    /** The lead ends it; for tonight there is a shelter. */
    private void end(String placement, Visit lead, Visit household) {
        Page page = lead.to(ASSOCIATION, at(lead, "/desk/incidents")).page();
        page.locator("main tbody a").first().click();
        page.locator("details:has(form[action$='/end-stay']) summary").click();
        page.locator("#end_stay_next").selectOption("shelter");
        SidePages.press(lead, "/end-stay");
        whole(lead);
        Assertions.assertThat(state(placement)).isEqualTo("ended");
        pages.open(household, sides.household(), "main:not(:has(form[action$='/not_ok']))");
        whole(household);
    }

    /** It lives with others, never again with the same, until the day that was agreed. */
    private void elsewhere(Visit team, Visit household) throws Exception {
        Assertions.assertThat(
                        StayRoad.items(desk("caseworker"), "/api/v1/needs/" + sides.need() + "/candidates?size=200"))
                .extracting(one -> one.getString("offerId"))
                .doesNotContain(sides.offer());
        String offer = road.candidate(sides.need()).orElseThrow();
        String next;
        try (Visit host = visits.by(Reader.withPhone("ar"))) {
            next = pair.again(sides.need(), offer, household, sides.household(), host);
        }
        road.settle(next, offer, clock.today());
        clock.forward(clock.today().plusDays(14), LocalTime.of(10, 0));
        Page page = team.to(ASSOCIATION, at(team, "/desk/placements/" + next)).page();
        page.locator("details:has(form[action$='/move-in']) summary").click();
        page.locator("#until-move-in").fill(clock.today().plusDays(60).toString());
        SidePages.press(team, "/move-in");
        MoveOnJourney plan = new MoveOnJourney(pages, clock, road, household, sides.household());
        LocalDate last = clock.today().plusDays(60);
        plan.begins();
        plan.writes();
        plan.opensAndCloses(team, sides.need());
        plan.isRemindedAndMeetsTheDate();
        plan.isAskedAboutWhatStandsStill();
        plan.findsSomebody(team);
        clock.forward(last, LocalTime.of(10, 0));
        page = team.to(ASSOCIATION, at(team, "/desk/placements/" + next)).page();
        page.locator("details:has(form[action$='/end']) summary").click();
        page.locator("#reason").selectOption("as_agreed");
        page.locator("#next").selectOption("own_home");
        page.locator("form[action$='/end'] button[type=submit]").click();
        Assertions.assertThat(state(next)).isEqualTo("ended");
        whole(team);
        pages.open(household, sides.household());
        whole(household);
        plan.tellsWhatBecameOfIt();
    }

    private String address(boolean household) {
        return household ? sides.household() : sides.host();
    }

    private String state(String placement) {
        return desk("lead")
                .get("/api/v1/placements/" + placement)
                .asJsonObject()
                .getString("state");
    }

    private void whole(Visit visit) {
        pages.whole(visit);
    }

    private DeskClient desk(String member) {
        return new DeskClient(platform, ASSOCIATION, member);
    }

    private static String at(Visit who, String path) {
        return "/" + who.language() + path;
    }
}
