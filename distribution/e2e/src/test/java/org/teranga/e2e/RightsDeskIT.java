package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An author writes a page about a right, a jurist publishes it, a translator renders it and hands it in; the source changes, the translation turns outdated
 * by section, is seen to differ and is renewed; and somebody says that all of it is still right. With script and without.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class RightsDeskIT {
    private static final String HOUSE = "bretagne";
    private static final String DESK = "/desk/rights";

    @ParameterizedTest
    @InTurn({"false", "true"})
    void aPageIsWrittenPublishedTranslatedAndKeptUpToDate(boolean script, Visits visits) {
        Reader reader = script ? Reader.atDesk("fr") : Reader.atDesk("fr").withoutScript();
        String page = "/fr" + DESK + "/" + written(reader, visits, "Ouvrir un compte " + (script ? "un" : "deux"));
        published(reader, visits, page, true);
        translated(reader, visits, page);
        changed(reader, visits, page);
        published(reader, visits, page, false);
        renewed(reader, visits, page);
        stillValid(reader, visits, page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar"})
    void soInArabicOnAPhone(String language, Visits visits) {
        Reader reader = Reader.withPhone(language);
        String page = "/ar" + DESK + "/" + written(reader, visits, "Ouvrir un compte trois");
        published(reader, visits, page, true);
        translated(reader, visits, page);
        try (Visit visit = visits.by(reader)) {
            visit.to(HOUSE, "/ar" + DESK).signIn(HOUSE + "-jurist").speaks("ar").isWellMade();
            visit.to(HOUSE, "/ar" + DESK + "/due").isWellMade();
            visit.to(HOUSE, "/ar" + DESK + "/shelf").isWellMade();
            visit.to(HOUSE, page + "/frame").isWellMade();
            visit.to(HOUSE, page + "/what/history").isWellMade();
        }
    }

    /** Answers the page's own part of its address. */
    private static String written(Reader reader, Visits visits, String title) {
        try (Visit visit = visits.by(reader)) {
            String home = "/" + reader.language() + DESK;
            Page page = visit.to(HOUSE, home).signIn(HOUSE + "-author").page();
            visit.isWellMade();
            visit.to(HOUSE, home + "/new").isWellMade();
            page.locator("#title").fill(title);
            page.locator("#language").selectOption("fr");
            page.locator("main form button[type=submit]").last().click();
            page.waitForURL(Pattern.compile(".*/desk/rights/ouvrir-un-compte-\\w+$"));
            String slug = page.url().substring(page.url().lastIndexOf('/') + 1);
            visit.isWellMade();
            write(visit, "Vous pouvez ouvrir un compte avec votre attestation. Réponse sous 15 jours.");
            assertThat(page.locator("[role=status]")).isVisible();
            visit.isWellMade();
            visit.to(HOUSE, home + "/" + slug);
            page.locator("button[value=submit]").click();
            assertThat(page).hasURL(Pattern.compile("happened=submitted"));
            visit.to(HOUSE, home + "/" + slug + "/review");
            assertThat(page.locator("button[value=approve]")).hasCount(0);
            return slug;
        }
    }

    private static void write(Visit visit, String text) {
        Page page = visit.page();
        page.navigate(page.url().replaceFirst("[?#].*$", "") + "/what");
        page.locator("#title").fill("Ce que c’est");
        page.locator("#content").fill(text);
        page.locator("#citation-1").fill("Code monétaire et financier, art. L. 312-1");
        page.locator("#url-1").fill("https://www.legifrance.gouv.fr/");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#preview")).isVisible();
        visit.isWellMade();
        page.locator("button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("happened=saved"));
    }

    private static void published(Reader reader, Visits visits, String path, boolean whole) {
        try (Visit visit = visits.by(reader)) {
            Page page =
                    visit.to(HOUSE, path + "/review").signIn(HOUSE + "-jurist").page();
            visit.isWellMade();
            if (whole) {
                page.locator("#whole").check();
            }
            page.locator("form:has(input[name=do][value=approve]) button").click();
            assertThat(page).hasURL(Pattern.compile("happened=approved"));
            visit.isWellMade();
        }
    }

    private static void translated(Reader reader, Visits visits, String path) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to(HOUSE, path + "/translate/ar")
                    .signIn(HOUSE + "-translator")
                    .page();
            visit.isWellMade();
            page.locator("#title-head").fill("فتح حساب");
            page.locator("#title-what").fill("ما الأمر");
            page.locator("#content-what").fill("يمكنكم فتح حساب بشهادتكم. الرد خلال 15 يومًا.");
            page.locator("button[value=submit]").click();
            assertThat(page).hasURL(Pattern.compile("happened=submitted"));
            assertThat(page.locator("button[value=publish]")).hasCount(0);
            visit.isWellMade();
        }
        second(reader, visits, path);
    }

    /** Somebody else publishes the translation. */
    private static void second(Reader reader, Visits visits, String path) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to(HOUSE, path + "/translate/ar")
                    .signIn(HOUSE + "-jurist")
                    .page();
            visit.isWellMade();
            page.locator("button[value=publish]").click();
            assertThat(page).hasURL(Pattern.compile("happened=published"));
            assertThat(page.locator("#what .badge--ok")).isVisible();
            visit.isWellMade();
        }
    }

    private static void changed(Reader reader, Visits visits, String path) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to(HOUSE, path).signIn(HOUSE + "-author").page();
            write(visit, "Vous pouvez ouvrir un compte avec votre attestation. Réponse sous 21 jours.");
            page.navigate(page.url().replaceFirst("/what.*$", ""));
            page.locator("button[value=submit]").click();
            assertThat(page).hasURL(Pattern.compile("happened=submitted"));
        }
    }

    private static void renewed(Reader reader, Visits visits, String path) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to(HOUSE, path + "/translate/ar")
                    .signIn(HOUSE + "-translator")
                    .page();
            visit.isWellMade();
            assertThat(page.locator("#what .badge--warn")).isVisible();
            assertThat(page.locator("#head .badge--ok")).isVisible();
            assertThat(page.locator("#what del")).hasText("15");
            assertThat(page.locator("#what ins")).hasText("21");
            page.locator("button[value='renew:what']").click();
            assertThat(page).hasURL(Pattern.compile("happened=renewed"));
            page.locator("button[value=submit]").click();
            assertThat(page).hasURL(Pattern.compile("happened=submitted"));
        }
        second(reader, visits, path);
    }

    private static void stillValid(Reader reader, Visits visits, String path) {
        try (Visit visit = visits.by(reader)) {
            Page page =
                    visit.to(HOUSE, path + "/review").signIn(HOUSE + "-jurist").page();
            page.locator("form[action$='/still-valid'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=valid"));
            assertThat(page.locator(".stamp .badge--ok")).isVisible();
            visit.to(HOUSE, "/fr" + DESK + "/shelf").isWellMade();
            visit.to(HOUSE, "/fr" + DESK + "/due").isWellMade();
        }
    }
}
