package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.teranga.e2e.platform.Answer;
import org.teranga.e2e.platform.DeskClient;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.StayRoad;

/**
 * From the first meeting to a second home: a household and a host by the links of their letters, two caseworkers and the lead signed in, each
 * in a browser of their own. That the two were introduced, and what the host has shown, others have tried ({@link PlacementIT},
 * {@link HostPathIT}, {@link NewcomerIT}).
 */
final class StayJourney {
    private static final String ASSOCIATION = "toulouse";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NIGHT = "23:00";

    private final Platform platform;
    private final Visits visits;
    private final String language;
    private final StayRoad road;
    private Mailbox letters;
    private Sides sides;

    StayJourney(Platform platform, Visits visits, String language) {
        this.platform = platform;
        this.visits = visits;
        this.language = language;
        this.road = new StayRoad(desk("caseworker"), desk("caseworker2"));
    }

    /** Walks all of it. */
    void walk() throws Exception {
        String placement = road.introduce(null, today());
        try (Visit team = visits.by(Reader.atDesk(language));
                Visit second = visits.by(Reader.atDesk(language));
                Visit lead = visits.by(Reader.atDesk(language));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit household = visits.by(Reader.withPhone(language));
                Visit host = visits.by(Reader.withPhone(language))) {
            team.to(ASSOCIATION, at("/desk/stays")).signIn(ASSOCIATION + "-caseworker");
            second.to(ASSOCIATION, at("/desk/duty")).signIn(ASSOCIATION + "-caseworker2");
            lead.to(ASSOCIATION, at("/desk")).signIn(ASSOCIATION + "-lead");
            letters = Mailbox.opened(operator);
            sides = sides(placement);
            meet(placement, team, household, host);
            String home = agree(placement, second, household, host);
            live(placement, team, household);
            onDuty(second, lead);
            notWell(team, second, household, host);
            end(placement, lead, household);
            elsewhere(placement, home, team, household);
        }
    }

    /** The team proposes dates, each says which suits; once it is past they say yes again. */
    private void meet(String placement, Visit team, Visit household, Visit host) throws Exception {
        Page page = team.to(ASSOCIATION, at("/desk/stays/" + placement + "/meeting"))
                .page();
        LocalDate day = today().plusDays(2);
        page.locator("#date1").fill(day + "T10:00");
        page.locator("#date2").fill(day.plusDays(1) + "T15:00");
        page.locator("input[name=venue][value=neutral]").check();
        page.locator("#place").fill("Mairie, salle 2");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("#now")).isVisible();
        whole(team);
        household.to(ASSOCIATION, spoken(letters.link(sides.household, "/placement/")));
        suits(household);
        host.to(ASSOCIATION, spoken(letters.link(sides.host, "/placement/")));
        suits(host);
        assertThat(host.page().locator("a[href$='/files/meeting.ics']")).hasCount(1);
        forward(day.plusDays(1), "09:00");
        press(team.to(ASSOCIATION, at("/desk/stays/" + placement + "/meeting")), "/met");
        whole(team);
        for (Visit side : List.of(household, host)) {
            again(side, address(side == household), "form[action$='/confirm']");
            press(side, "/confirm");
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

    /** Each of the three reads the agreement and signs it; the offer. */
    private String agree(String placement, Visit second, Visit household, Visit host) {
        for (Visit side : List.of(household, host)) {
            again(side, address(side == household), "main a[href$='/agreement']");
            side.page().locator("main a[href$='/agreement']").first().click();
            whole(side);
            side.page().locator("section.next form button[type=submit]").click();
            assertThat(side.page().locator("section.next form")).hasCount(0);
        }
        Page page = second.to(ASSOCIATION, at("/desk/placements/" + placement)).page();
        page.locator("details:has(form[action$='/association-signs']) summary").click();
        press(second, "/association-signs");
        whole(second);
        return desk("caseworker")
                .get("/api/v1/placements/" + placement)
                .asJsonObject()
                .getString("offerId");
    }

    /** The first night, and how they are on the day after. */
    private void live(String placement, Visit team, Visit household) throws Exception {
        Page page = team.to(ASSOCIATION, at("/desk/placements/" + placement)).page();
        page.locator("#until-start-trial").fill(today().plusDays(14).toString());
        press(team, "/start-trial");
        whole(team);
        forward(today().plusDays(1), "10:00");
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> !desk("caseworker")
                        .get("/api/v1/stays/" + placement)
                        .asJsonObject()
                        .getJsonArray("followUps")
                        .isEmpty());
        again(household, sides.household, "form[action$='/fine']");
        whole(household);
        household.page().locator("form[action$='/fine'] button").click();
        assertThat(household.page().locator("main [role=status]")).isVisible();
    }

    /** A colleague takes the night, and a lead agrees. */
    private void onDuty(Visit second, Visit lead) {
        Page page = second.to(ASSOCIATION, at("/desk/duty")).page();
        page.locator("#day").fill(today().toString());
        page.locator("#from").fill("20:00");
        page.locator("#until").fill("08:00");
        page.locator("form:has(#day) button[type=submit]").click();
        assertThat(page.locator("main [role=status]")).isVisible();
        whole(second);
        Locator agree = lead.to(ASSOCIATION, at("/desk/duty")).page().locator("form[action$='/confirm'] button");
        agree.first().click();
        assertThat(lead.page().locator("main [role=status]")).isVisible();
        whole(lead);
    }

    /** At night the household is not well: whoever is on duty reads it and takes it; a colleague does not, and the host sees what it saw. */
    private void notWell(Visit team, Visit second, Visit household, Visit host) throws Exception {
        forward(today(), NIGHT);
        again(host, sides.host, "form[action$='/not_ok']");
        String before = host.page().locator("main").innerText();
        again(household, sides.household, "form[action$='/not_ok']");
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
        Page page = second.to(ASSOCIATION, at("/desk/incidents")).page();
        whole(second);
        page.locator("main tbody a").first().click();
        press(second, "/take");
        whole(second);
        team.to(ASSOCIATION, page.url().replaceFirst("^https?://[^/]+", ""));
        assertThat(team.page().locator("form[action$='/note']")).hasCount(0);
    }

    /** The lead ends it; for tonight there is a shelter. */
    private void end(String placement, Visit lead, Visit household) {
        Page page = lead.to(ASSOCIATION, at("/desk/incidents")).page();
        page.locator("main tbody a").first().click();
        page.locator("details:has(form[action$='/end-stay']) summary").click();
        page.locator("#end_stay_next").selectOption("shelter");
        press(lead, "/end-stay");
        whole(lead);
        Assertions.assertThat(state(placement)).isEqualTo("ended");
        again(household, sides.household, "main:not(:has(form[action$='/not_ok']))");
        whole(household);
    }

    /** It lives with others, never again with the same, until the day that was agreed. */
    private void elsewhere(String placement, String home, Visit team, Visit household) throws Exception {
        String need = desk("caseworker")
                .get("/api/v1/placements/" + placement)
                .asJsonObject()
                .getString("needId");
        Assertions.assertThat(StayRoad.items(desk("caseworker"), "/api/v1/needs/" + need + "/candidates?size=200"))
                .extracting(one -> one.getString("offerId"))
                .doesNotContain(home);
        String next = road.live(need, today());
        forward(today().plusDays(14), "10:00");
        Page page = team.to(ASSOCIATION, at("/desk/placements/" + next)).page();
        page.locator("details:has(form[action$='/move-in']) summary").click();
        page.locator("#until-move-in").fill(today().plusDays(60).toString());
        press(team, "/move-in");
        forward(today().plusDays(60), "10:00");
        page = team.to(ASSOCIATION, at("/desk/placements/" + next)).page();
        page.locator("details:has(form[action$='/end']) summary").click();
        page.locator("#reason").selectOption("as_agreed");
        page.locator("#next").selectOption("own_home");
        page.locator("form[action$='/end'] button[type=submit]").click();
        Assertions.assertThat(state(next)).isEqualTo("ended");
        whole(team);
        household.to(ASSOCIATION, spoken(letters.link(sides.household, "/placement/")));
        whole(household);
    }

    private String address(boolean household) {
        return household ? sides.household : sides.host;
    }

    private Sides sides(String placement) {
        JsonObject contact =
                desk("caseworker").get("/api/v1/placements/" + placement).asJsonObject();
        return new Sides(
                contact.getJsonObject("household").getString("email"),
                contact.getJsonObject("host").getString("email"));
    }

    private String state(String placement) {
        return desk("lead")
                .get("/api/v1/placements/" + placement)
                .asJsonObject()
                .getString("state");
    }

    /** Presses the button of a form, and it is done. */
    private static void press(Visit visit, String action) {
        Locator form = visit.page().locator("form[action$='" + action + "']");
        form.locator("button[type=submit]").first().click();
        assertThat(form).hasCount(0);
    }

    /** Opens the page of a side by its newest letter, which may still be on its way, and waits for what is to be there. */
    private void again(Visit side, String address, String expected) {
        Awaitility.await()
                .alias(expected + " on the page of " + address)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> side.to(ASSOCIATION, spoken(letters.link(address, "/placement/")))
                                .page()
                                .locator(expected)
                                .count()
                        > 0);
    }

    private void whole(Visit visit) {
        visit.speaks(language).isWellMade();
    }

    private DeskClient desk(String member) {
        return new DeskClient(platform, ASSOCIATION, member);
    }

    private String at(String path) {
        return "/" + language + path;
    }

    /** The same link in the language of the journey. */
    private String spoken(String link) {
        return link.replaceFirst("^/[a-z]{2,3}(-[A-Z]{2})?/", "/" + language + "/");
    }

    private ZonedDateTime now() throws Exception {
        return OffsetDateTime.parse(platform.clock()).atZoneSameInstant(FRANCE);
    }

    private LocalDate today() {
        try {
            return now().toLocalDate();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Moves the clock to a moment that is to come. */
    private void forward(LocalDate day, String hour) throws Exception {
        ZonedDateTime then = ZonedDateTime.of(day, LocalTime.parse(hour), FRANCE);
        Duration by = Duration.between(now(), then);
        if (by.isPositive()) {
            Answer moved = platform.forward("PT" + by.toSeconds() + "S");
            Assertions.assertThat(moved.status()).as(moved.said()).isZero();
        }
    }

    /** Where the two are written to. */
    private record Sides(String household, String host) {
        private Sides {
            Objects.requireNonNull(household, "household");
            Objects.requireNonNull(host, "host");
        }
    }
}
