package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

/** Somebody learns: on a phone, without a program, on another device, without a line, in Arabic. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class TrainingIT {
    private static final String HOST = "toulouse";
    private static final String TRAUMA = "/training/welcoming-someone-who-fled";

    static Stream<Reader> readers() {
        return Stream.concat(
                Stream.of("fr", "en", "ar").map(Reader::withPhone),
                Stream.of("fr", "ar").map(Reader::atDesk));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void everyPageForLearnersIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            String home = "/" + reader.language();
            visit.to(HOST, home + "/training").signIn("toulouse-author");
            for (String page : new String[] {
                "/training",
                TRAUMA,
                TRAUMA + "/children",
                TRAUMA + "/scenario",
                TRAUMA + "/print",
                "/training/ethics-and-law-for-hosts"
            }) {
                visit.to(HOST, home + page).speaks(reader.language()).isWellMade();
            }
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void everyPageOfTheDeskOfCoursesIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            String desk = "/" + reader.language() + "/desk/training";
            visit.to(HOST, desk).signIn("toulouse-trainer");
            String course = "/welcoming-someone-who-fled";
            for (String page : new String[] {
                "",
                "/shelf",
                "/progress",
                course,
                course + "/terms",
                course + "/versions",
                course + "/words",
                course + "/children?in=ar",
                course + "/children/preview?in=ar",
                course + "/changes"
            }) {
                visit.to(HOST, desk + page).speaks(reader.language()).isWellMade();
            }
        }
    }

    static Stream<Reader> two() {
        return Stream.of(Reader.atDesk("fr"), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "two")
    void aSeatIsTakenAndGivenBack(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            String meetings = "/" + reader.language() + "/training/meetings";
            Page page = visit.to(HOST, meetings).signIn("toulouse-newcomer").page();
            visit.speaks(reader.language()).isWellMade();
            page.locator("main h2 a").last().click();
            page.locator("form[action$='/seat'] button").click();
            assertThat(page.locator("main .alert[role=status]")).isVisible();
            visit.isWellMade();
            page.locator("form[action$='/leave'] button").click();
            assertThat(page.locator("form[action$='/seat']")).isVisible();
        }
    }

    @ParameterizedTest
    @InTurn(from = "two")
    void theTrainerNotesWhoWasThereAndKeepsTheQuestions(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            String desk = "/" + reader.language() + "/desk";
            Page page = visit.to(HOST, desk + "/meetings")
                    .signIn("toulouse-trainer")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            page.locator("main tbody th a").last().click();
            page.locator("main fieldset").first().locator("input[value=yes]").check();
            page.locator("main fieldset").last().locator("input[value=no]").check();
            page.locator("main form .button").first().click();
            assertThat(page.locator("main .alert[role=status]")).isVisible();
            visit.isWellMade();
            visit.to(HOST, desk + "/meetings/new").isWellMade();
            visit.to(HOST, desk + "/questions").isWellMade();
            page.locator("main tbody th a").first().click();
            visit.isWellMade();
            page.locator("main tbody th a").first().click();
            assertThat(page.locator("main textarea").first()).isVisible();
            visit.isWellMade();
        }
    }

    @Test
    void whoeverStopsOnThePhoneGoesOnAtTheDesk(Visits visits) {
        try (Visit phone = visits.by(Reader.withPhone("ar"))) {
            phone.to(HOST, "/ar/training").signIn("toulouse-newcomer").speaks("ar");
            Page page = phone.page();
            page.locator("a.button[href*='" + TRAUMA + "/']").first().click();
            read(page);
            read(page);
            assertThat(page.locator(".lessons .icon").first()).isVisible();
        }
        try (Visit desk = visits.by(Reader.atDesk("fr"))) {
            desk.to(HOST, "/fr/training").signIn("toulouse-newcomer");
            Page page = desk.page();
            assertThat(page.locator("main")).containsText("étapes faites sur");
            page.locator("a.button[href*='" + TRAUMA + "/']").first().click();
            assertThat(page.locator("h1")).containsText("sommeil");
        }
    }

    @Test
    void aStoryIsPlayedWithTheKeyboardAlone(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            visit.to(HOST, "/fr" + TRAUMA + "/scenario").signIn("toulouse-translator");
            visit.to(HOST, "/fr" + TRAUMA + "/scenario");
            Page page = visit.page();
            Locator choice = page.locator("button.choice").first();
            while (choice.count() > 0 && choice.isVisible()) {
                choice.focus();
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
            }
            assertThat(page.locator("main")).containsText("Fin de l");
            visit.isWellMade();
        }
    }

    @Test
    void aLessonReadWithoutALineIsNotedOnceItIsBack(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("fr"))) {
            Page page = visit.page();
            visit.to(HOST, "/fr" + TRAUMA).signIn("toulouse-jurist");
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            page.locator("[data-lessons-keep]").click();
            assertThat(page.locator("[data-lessons-said]")).containsText("sont sur cet appareil");
            visit.withoutLine();
            page.navigate(page.url().replaceFirst("[?#].*$", "") + "/grief-and-hope");
            assertThat(page.locator("h1")).containsText("deuil");
            assertThat(page.locator("[data-kept-note]")).isVisible();
            page.locator("[data-read] button").click();
            assertThat(page.locator("[data-read-said]")).containsText("noté");
            page.evaluate(
                    "() => localStorage.setItem('lessons-read', JSON.stringify(JSON.parse("
                            + "localStorage.getItem('lessons-read')).concat([{ href: location.pathname, reader: 'another' }])))");
            page.context().setOffline(false);
            page.reload();
            page.waitForFunction("() => JSON.parse(localStorage.getItem('lessons-read')).map(one => one.reader).join()"
                    + " === 'another'");
            page.reload();
            assertThat(page.locator("article")).containsText("Leçon lue");
        }
    }

    private static void read(Page page) {
        page.locator("article form button[type=submit]").first().click();
        page.waitForLoadState();
    }
}
