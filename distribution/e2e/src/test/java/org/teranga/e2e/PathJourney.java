package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * The path of a host, on a phone: the offer, the home in three sittings, a date for the visit, people who know the host.
 *
 * @param host        who walks it
 * @param association where
 * @param language    of every page, a BCP 47 code
 */
record PathJourney(Visit host, String association, String language) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final String PASSWORD = "quatre mots font une phrase";
    private static final List<String> RELATIONS = List.of("other", "family");

    /** Where somebody is written to whom the host names: the host, an adult of the home, or who knows the host. */
    String addressOf(String who) {
        return who + "-" + language.toLowerCase(Locale.ROOT) + "@example.org";
    }

    /** Leaves an offer there and says in three sittings what the home is like, and who else lives there; its number. */
    String offered(String postcode) {
        OfferJourney offer =
                new OfferJourney(host.to(association, "/" + language + "/").page());
        offer.chooseHousing();
        offer.fill(postcode, "2", addressOf("host"));
        offer.send();
        offer.followLink();
        Matcher number = NUMBER.matcher(host.page().locator("h1").first().innerText());
        Assertions.assertThat(number.find()).isTrue();
        HomeJourney home = new HomeJourney(host.page());
        home.comeBack();
        isWellMade();
        home.open("where");
        home.fill("street", "12 rue des Plantes");
        home.save();
        home.comeBack();
        home.open("rooms");
        home.fill("room1_double", "1");
        home.save();
        home.comeBack();
        home.addAdult("Marc", "61", addressOf("adult"));
        isWellMade();
        home.comeBack();
        return number.group();
    }

    /** Chooses the first date that is proposed for the visit. */
    void dated() {
        Page page = host.page();
        page.navigate(page.url().replaceFirst("/home.*", "/path"));
        isWellMade();
        page.locator("input[name=date][value='1']").check();
        page.locator("form[action$='/path/visit'] button").click();
        assertThat(page).hasURL(Pattern.compile("happened=date$"));
        assertThat(page.locator("a[href$='/visit.ics']")).isVisible();
    }

    /** Shows that the address is the host's own: until then nobody is written to in our name. */
    void proven(Mailbox letters) {
        String path = host.page().url().replaceFirst("\\?.*", "");
        host.to(association, letters.link(addressOf("host"), "address="));
        host.page().locator("form[action$='/address'] button").click();
        host.page().navigate(path);
    }

    /** Names two who know the host, one from outside the family. */
    void named() {
        Page page = host.page();
        for (String relation : RELATIONS) {
            page.locator("#name").fill(relation.equals("other") ? "Samir" : "Jeanne");
            page.locator("#email").fill(addressOf(relation));
            page.locator("input[name=relation][value=" + relation + "]").check();
            page.locator("form[action$='/path/reference'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=asked$"));
        }
        isWellMade();
    }

    /** Both answer by the link of their letter. */
    void answered(Visit known, Mailbox letters) {
        for (String relation : RELATIONS) {
            Page page = known.to(association, letters.link(addressOf(relation), "/reference/"))
                    .page();
            known.speaks(language).isWellMade();
            page.locator("input[name=relation][value=" + relation + "]").check();
            page.locator("input[name=known_for][value=long]").check();
            page.locator("input[name=trusts][value=yes]").check();
            page.locator("#main form button").first().click();
            assertThat(page.locator("input[name=trusts]")).hasCount(0);
            known.speaks(language).isWellMade();
        }
    }

    /** The adult who lives there too is asked by an own letter, and signs what nobody else signs. */
    void signed(Visit adult, Mailbox letters) {
        Page page = asked(adult, letters, "adult", "Marc");
        adult.isWellMade();
        page.locator("#main a[href$='/charter']").click();
        adult.speaks(language).isWellMade();
        sign(page, "Marc Roux");
        assertThat(page).hasURL(Pattern.compile("/adult/[A-Za-z0-9_-]+$"));
        assertThat(page.locator("#main a[href$='/charter']")).hasCount(0);
        adult.speaks(language).isWellMade();
    }

    /** The host signs, by the link of the offer. */
    void signs() {
        Page page = host.page();
        String path = page.url().replaceFirst("\\?.*", "");
        page.locator("#main a[href$='/charter']").first().click();
        isWellMade();
        sign(page, "Hélène Roux");
        assertThat(page.locator("#agree")).hasCount(0);
        page.navigate(path);
        assertThat(page.locator("#main a[href$='/charter']")).hasCount(0);
    }

    private static void sign(Page page, String name) {
        page.locator("#agree").check();
        page.locator("#name").fill(name);
        page.locator("form:has(#agree) button").click();
    }

    /**
     * A course is taken with an account: the host asks for one, follows the letter, chooses a password and signs in.
     *
     * @param learner the host again, in another browser, which stays signed in
     */
    void enters(Visit learner, Mailbox letters) {
        host.page().locator("form[action$='/account'] button").click();
        assertThat(host.page()).hasURL(Pattern.compile("happened=account$"));
        assertThat(host.page().locator("form[action$='/account']")).hasCount(0);
        isWellMade();
        Page page = learner.to(association, letters.link(addressOf("host"), "/invitation/"))
                .page();
        learner.speaks(language).isWellMade();
        String name = page.locator("#username").inputValue();
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("form:has(#again) button[type=submit]").click();
        learner.isWellMade();
        page.locator("main a[href*='/auth/sign-in']").first().click();
        learner.signIn(name, PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/" + language + "/me$"));
        learner.speaks(language).isWellMade();
    }

    /** Somebody moves in: the host says so, and reads what is missing of whoever it is. */
    void joined(String who, String name) {
        Page page = host.page();
        String path = page.url().replaceFirst("\\?.*", "");
        page.navigate(path.replaceFirst("/path$", "/home"));
        new HomeJourney(page).addAdult(name, "34", addressOf(who));
        page.navigate(path);
        assertThat(lives(name)).hasText(Pattern.compile(".+"));
        assertThat(lives(name)).not().hasText(lives("Marc").innerText().replace("Marc", name));
    }

    /** What the path says of somebody who lives there. */
    private Locator lives(String name) {
        return host.page().locator("section:has(#adults) li").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Follows the letter to an adult, who is asked to sign; the page. */
    Page asked(Visit adult, Mailbox letters, String who, String name) {
        Page page =
                adult.to(association, letters.link(addressOf(who), "/adult/")).page();
        adult.speaks(language);
        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.locator("#main a[href$='/charter']")).isVisible();
        return page;
    }

    /** The road names this day: until when something holds, or since when it does no more. */
    void names(LocalDate day) {
        host.page().reload();
        assertThat(host.page().locator("section:has(#road)")).containsText(said(day));
    }

    /** A day as every language writes it: the day of the month, some word, the year. */
    static Pattern said(LocalDate day) {
        return Pattern.compile("(?<!\\d)" + day.getDayOfMonth() + "\\D+" + day.getYear());
    }

    /** The page that is open is in the host's language, and to be read by everybody. */
    void isWellMade() {
        host.speaks(language).isWellMade();
    }
}
