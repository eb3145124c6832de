package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.teranga.e2e.platform.RunClock;

/**
 * The visit of a home, by two of the team: at a desk one plans it and says the second word, on a phone the other fills in the checklist.
 *
 * @param desk  who is signed in at a desk
 * @param phone who is signed in on a phone
 * @param where the association
 * @param home  the path of the home's visits
 */
record VisitJourney(Visit desk, Visit phone, String where, String home) {
    private static final String WORDS = "Une maison claire.";
    private static final String SEND = "form[data-visit]:not([data-visit-blank]) button[type=submit]";
    private static final List<String> FURTHER =
            List.of("bed", "key", "bathroom", "heating", "smoke", "exits", "danger");

    /** Finds the home of an offer by its number, and proposes a date to go there with the other. */
    static VisitJourney planned(Visit desk, Visit phone, String number) {
        desk.to("bretagne", "/fr/desk/visits").isWellMade();
        String home = found(desk, "bretagne", "fr", number);
        return planned(new VisitJourney(desk, phone, "bretagne", home), RunClock.inFrance());
    }

    /** Finds an offer by its number, and from its file over that of its home the visits; their path. */
    static String found(Visit desk, String where, String language, String number) {
        Page page = desk.to(where, "/" + language + "/desk/offers?q=" + number).page();
        page.locator("main tbody th a").first().click();
        page.locator("main a[href*='/desk/homes/']").first().click();
        desk.speaks(language).isWellMade();
        return page.locator("main a[href*='/desk/visits/']").first().getAttribute("href");
    }

    /** Proposes a date to see a home with the other: three days after now. */
    static VisitJourney planned(VisitJourney visit, LocalDateTime now) {
        Visit desk = visit.desk;
        Visit phone = visit.phone;
        Page page = desk.to(visit.where, visit.home).page();
        String other = phone.page()
                .locator("form[action='/auth/sign-out'] bdi")
                .first()
                .innerText();
        page.locator("#second").selectOption(new SelectOption().setLabel(other));
        page.locator("#date1")
                .fill(now.plusDays(3).truncatedTo(ChronoUnit.MINUTES).toString());
        page.locator("#main form button[type=submit]").first().click();
        assertThat(page).hasURL(Pattern.compile("happened=proposed$"));
        desk.isWellMade();
        return visit;
    }

    /** Goes there, and reports with a line what was seen: nothing is missing, everybody was met. */
    void made(LocalDate on) {
        Page page = phone.to(where, home).isWellMade().page();
        Locator form = page.locator("form[data-visit]:not([data-visit-blank])");
        form.locator("input[name^='r_'][value=ok], input[name=met]").all().forEach(Locator::check);
        form.locator("#visited_on").fill(on.toString());
        form.locator("input[name=outcome][value=yes]").check();
        form.locator("#words").fill(WORDS);
        page.locator(SEND).click();
        assertThat(page).hasURL(Pattern.compile("happened=reported$"));
        phone.isWellMade();
    }

    /** The line goes, the page is loaded anew, another window is opened; every tick is there, and leaves once by itself. */
    void madeWithoutALine() {
        Page page = phone.to(where, home).isWellMade().page();
        page.waitForFunction("() => document.documentElement.dataset.visitReady === 'yes'");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.locator("input[name=r_room][value=ok]").check();
        phone.withoutLine();
        page.locator("input[name=r_bed][value=mend]").check();
        page.reload();
        assertThat(page.locator("form[data-visit-blank]")).isVisible();
        assertThat(page.locator("input[name=r_room][value=ok]")).isChecked();
        assertThat(page.locator("input[name=r_bed][value=mend]")).isChecked();
        knowsNobody(page);
        FURTHER.forEach(
                code -> page.locator("input[name=r_" + code + "][value=ok]").check());
        page.locator("input[name=met]").first().check();
        page.locator("input[name=outcome][value=yes]").check();
        page.locator("#words").fill(WORDS);
        page.locator("form[data-visit-blank] button[type=submit]").click();
        assertThat(page.locator("[data-visit-told]")).containsText("partira tout seul");
        restarted(page);
        page.context().setOffline(false);
        sentOnce(page);
    }

    /** Neither the page without a line nor what the device keeps says who lives there, or where. */
    private static void knowsNobody(Page page) {
        String kept = page.evaluate("() => JSON.stringify(localStorage)").toString();
        Assertions.assertThat(page.content() + kept).doesNotContain("Marc").doesNotContain("Plantes");
    }

    /** A window that is opened anew without a line shows what was typed in the other. */
    private static void restarted(Page page) {
        Page anew = page.context().newPage();
        anew.navigate(page.url());
        assertThat(anew.locator("#words")).hasValue(WORDS);
        assertThat(anew.locator("[data-visit-told]")).containsText("partira tout seul");
        anew.close();
    }

    /** Somebody was not met: the server says so, nothing is lost; then it arrives, and the device keeps nothing of it. */
    private static void sentOnce(Page page) {
        assertThat(page.locator(SEND)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        assertThat(page.locator("[data-visit-told]")).containsText("il manque quelque chose");
        assertThat(page.locator("#main")).containsText("Marc");
        page.locator(SEND).click();
        assertThat(page.locator("#met-error")).isVisible();
        assertThat(page.locator("#words")).hasValue(WORDS);
        page.locator("input[name=met]").all().forEach(Locator::check);
        page.locator(SEND).click();
        assertThat(page).hasURL(Pattern.compile("happened=reported$"));
        Assertions.assertThat(
                        page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('visit-')).length"))
                .isEqualTo(0);
    }

    /** The one at the desk says that it was so. */
    void confirmed() {
        Page page = desk.to(where, home).isWellMade().page();
        assertThat(page.locator("#main")).containsText(WORDS);
        page.locator("button[name=same][value=yes]").click();
        assertThat(page).hasURL(Pattern.compile("happened=confirmed$"));
    }
}
