package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.teranga.e2e.platform.MovedClock;
import org.teranga.e2e.platform.StayRoad;
import org.teranga.testrun.Patience;

/**
 * A household's own plan from the second week on: a step of its own, a date of which it is reminded and that it meets, a step that stands still,
 * one that it opens to the team and closes again, somebody who helps; and half a year after, what became of it.
 */
final class MoveOnJourney {
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(3));
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int BEFORE = 7;
    private static final String OWN = "7 impasse des Tilleuls";
    private static final String LATE = "Demander la copie du bail";

    private final SidePages pages;
    private final MovedClock clock;
    private final StayRoad road;
    private final Visit household;
    private final String address;
    private String last = "";

    /** Of a household that lives with somebody, by the letters to its address. */
    MoveOnJourney(SidePages pages, MovedClock clock, StayRoad road, Visit household, String address) {
        this.pages = pages;
        this.clock = clock;
        this.road = road;
        this.household = household;
        this.address = address;
    }

    /** The household is asked whether it would like a plan, and begins one. */
    void begins() {
        open("form[action$='/do/begin']");
        pages.whole(household);
        press("begin");
        assertThat(page().locator("#track-housing")).isVisible();
        pages.whole(household);
    }

    /** Two steps in own words, of which one has a date soon. */
    void writes() {
        add("housing", OWN, clock.today().plusDays(BEFORE + 1), "Étage 3, sonner chez Haddad");
        add("housing", LATE, clock.today().plusDays(2), "");
        assertThat(page().locator("main a[href$='/plan.ics']")).isVisible();
        pages.whole(household);
    }

    /** A step of its own is opened to the team, which reads that and nothing else; closed, it reads nothing. */
    void opensAndCloses(Visit team, String need) {
        Locator step = step(OWN);
        step.locator("details:has(form[action$='/do/share']) summary").click();
        step.locator("form[action$='/do/share']:has(input[value=team]) button").click();
        Page read = pages.desk(team, "/needs/" + need + "/plan");
        assertThat(read.locator("main")).containsText(OWN);
        assertThat(read.locator("main")).not().containsText(LATE);
        pages.whole(team);
        step = step(OWN);
        step.locator("details:has(form[action$='/do/close']) summary").click();
        step.locator("form[action$='/do/close'] button").first().click();
        read.reload();
        assertThat(read.locator("main")).not().containsText(OWN);
    }

    /** Before its date a letter says that there is something to read, and not what; the household has done it. */
    void isRemindedAndMeetsTheDate() throws Exception {
        clock.forward(clock.today().plusDays(1), MORNING);
        newer();
        Assertions.assertThat(pages.letters().text(address, "/plan/")).doesNotContain(OWN, "Tilleuls", LATE);
        open("form[action$='/do/done']");
        step(OWN).locator("form[action$='/do/done'] button").click();
        assertThat(page().locator("main [role=status]")).isVisible();
        assertThat(page().locator("h3", having(OWN))).hasCount(0);
        pages.whole(household);
    }

    /** What is past its date for two weeks is a question, and the answer is a new date. */
    void isAskedAboutWhatStandsStill() throws Exception {
        clock.forward(clock.today().plusDays(18), MORNING);
        newer();
        open("form[action$='/do/on']");
        pages.whole(household);
        Locator still = step(LATE).locator("form[action$='/do/on']");
        LocalDate until = clock.today().plusDays(40);
        still.locator("input[type=date]").fill(until.toString());
        still.locator("button").click();
        assertThat(page().locator("form[action$='/do/on']")).hasCount(0);
        pages.whole(household);
    }

    /** A step is a need of its kind of help; both say yes, a second person introduces them, and one step is opened to who helps. */
    void findsSomebody(Visit team) {
        Page own = page();
        Locator help = own.locator("form[action$='/do/help']").first();
        if (help.count() == 0) {
            own.locator("details:has(form[action$='/do/take']) summary").first().click();
            own.locator("form[action$='/do/take'] button").first().click();
            help = own.locator("form[action$='/do/help']").first();
        }
        own.locator("details:has(form[action$='/do/help'])")
                .first()
                .locator("summary")
                .first()
                .click();
        help.locator("button").click();
        assertThat(own.locator("main [role=status]")).isVisible();
        pages.whole(household);
        Page list = pages.desk(team, "/needs?status=received&q=" + address);
        list.locator("main tbody th a").first().click();
        assertThat(list).hasURL(Pattern.compile("/desk/needs/[0-9a-f-]{36}"));
        String need = list.url().replaceFirst(".*/desk/needs/([0-9a-f-]{36}).*", "$1");
        String offer = road.candidate(need).orElseThrow();
        String placement = road.introduced(need, offer, clock.today());
        own.reload();
        pages.whole(household);
        Locator step = own.locator("li[id^='step-']").first();
        step.locator("details:has(form[action$='/do/share']) summary").click();
        step.locator("form[action$='/do/share']:has(input[value='" + placement + "']) button")
                .click();
        assertThat(own.locator("main [role=status]")).isVisible();
        pages.whole(household);
    }

    /** What became of it: at the end of the stay, and in the sixth month after. */
    void tellsWhatBecameOfIt() throws Exception {
        answers("own_rental");
        clock.forward(clock.today().plusDays(155), MORNING);
        answers("own_rental");
    }

    private void answers(String housing) {
        pages.open(household, address, "#outcome a[href$='/read/outcome']");
        page().locator("#outcome a[href$='/read/outcome']").click();
        pages.whole(household);
        page().locator("input[name=housing][value=" + housing + "]").check();
        page().locator("main form:has(input[name=moment]) button[type=submit]").click();
        assertThat(page().locator("main [role=status]")).isVisible();
        pages.whole(household);
    }

    private void add(String track, String title, LocalDate due, String note) {
        page().locator("form[action$='/do/add'] select[name=track]").selectOption(track);
        page().locator("form[action$='/do/add'] input[name=title]").fill(title);
        page().locator("form[action$='/do/add'] input[name=due]").fill(due.toString());
        page().locator("form[action$='/do/add'] textarea[name=note]").fill(note);
        page().locator("form[action$='/do/add'] button").click();
        assertThat(page().locator("h3", having(title))).isVisible();
    }

    private Locator step(String title) {
        return page().locator("li[id^='step-']:has(h3)").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void press(String what) {
        page().locator("form[action$='/do/" + what + "'] button").first().click();
    }

    /** Opens the plan by its newest letter, and waits for what is to be there. */
    private void open(String expected) {
        Awaitility.await()
                .alias(expected + " in the plan of " + address)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    last = pages.openOf(household, address, "/plan/");
                    return page().locator(expected).count() > 0;
                });
    }

    /** Waits for another letter than the one that was read last: that one may not be among the latest any more. */
    private void newer() {
        Awaitility.await()
                .alias("another letter about the plan of " + address)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !pages.letters().link(address, "/plan/").equals(last));
    }

    private Page page() {
        return household.page();
    }
}
