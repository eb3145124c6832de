package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that somebody who needs or offers help opens without a link of their own, in each of the nine languages, on the narrowest
 * phone: in that language and no other, light, and to be read by everybody.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class NineLanguagesIT {
    private static final int NARROWEST = 320;
    private static final int HEAVIEST = 30_000;
    private static final List<String> PAGES = List.of(
            "/",
            "/offer",
            "/offer?kind=housing",
            "/offer?kind=legal",
            "/need",
            "/need?kind=housing",
            "/need?kind=language",
            "/need/alone",
            "/charter",
            "/events",
            "/privacy",
            "/credentials/check",
            "/nowhere");

    private static final String COURSE = "/training/welcoming-someone-who-fled";

    private static final List<String> AROUND_COURSES = List.of(
            "/training",
            COURSE,
            COURSE + "/children",
            COURSE + "/scenario",
            COURSE + "/print",
            "/training/meetings",
            "/me/certificates");

    /** The text of the page but for what says that it is in another language, and names. */
    private static final String OWN_WORDS = """
            () => {
              const own = document.documentElement.lang;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const words = [];
              while (walker.nextNode()) {
                const around = walker.currentNode.parentElement;
                const said = around.closest("[lang]").lang;
                if (said === own && !around.closest("bdi, script, style, .site__logo")) {
                  words.push(walker.currentNode.textContent);
                }
              }
              return words.join(" ");
            }
            """;

    private static final String FRENCH =
            "(?is).*\\b(?:vous|votre|vos|les|des|une|est|pour|avec|nous|dans|sont|qui|cette|aucun|aucune)\\b.*";
    private static final String ENGLISH = "(?is).*\\b(?:the|your|you|with|what|this|from|are|have)\\b.*";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageSpeaksOneLanguageAndIsWellMade(String language, Visits visits) {
        try (Visit visit = visits.by(new Reader(language, NARROWEST, ColorScheme.LIGHT, true))) {
            for (String path : PAGES) {
                Page page = visit.to("toulouse", "/" + language + path).page();
                assertThat(page.url()).as("it leads nowhere else").endsWith("/" + language + path);
                visit.speaks(language).isWellMade();
                speaksAlone(page, language);
                assertThat(weight(page)).as("bytes of " + page.url()).isLessThanOrEqualTo(HEAVIEST);
            }
        }
    }

    /** What a course says stays in its languages, and names them; everything around it is in the reader's. */
    @ParameterizedTest
    @ValueSource(strings = {"fa-AF", "ps", "uk", "ti", "so", "bo"})
    void pagesAroundCoursesSpeakOneLanguage(String language, Visits visits) {
        try (Visit visit = visits.by(new Reader(language, NARROWEST, ColorScheme.LIGHT, true))) {
            visit.to("toulouse", "/" + language + "/training").signIn("toulouse-author");
            for (String path : AROUND_COURSES) {
                Page page = visit.to("toulouse", "/" + language + path).page();
                assertThat(page.url()).as("it leads nowhere else").endsWith("/" + language + path);
                visit.speaks(language).isWellMade();
                speaksAlone(page, language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ti", "fa-AF", "bo", "so"})
    void theDoorOpensInTheLanguageThatTheBrowserAsksFor(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language))) {
            Page page = visit.to("toulouse", "/").page();
            assertThat(page.url()).endsWith("/" + language + "/");
            visit.speaks(language);
            visit.to("toulouse", "/" + language + "/offer?kind=housing").speaks(language);
        }
    }

    private static void speaksAlone(Page page, String language) {
        String words = (String) page.evaluate(OWN_WORDS);
        assertThat(words).as(page.url()).doesNotContain("⟦", "⟧");
        if (!language.equals("fr")) {
            assertThat(words).as(page.url()).doesNotMatch(FRENCH);
        }
        if (!language.equals("en")) {
            assertThat(words).as(page.url()).doesNotMatch(ENGLISH);
        }
        assertThat(page.locator(".langs--bar a").count()).as(page.url()).isEqualTo(9);
    }

    private static int weight(Page page) {
        return ((Number) page.evaluate("() => performance.getEntriesByType('navigation')[0].transferSize")).intValue();
    }
}
