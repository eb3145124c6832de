package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
            "/how",
            "/privacy",
            "/rights/ask",
            "/placement/over",
            "/credentials/check",
            "/nowhere");

    private static final String COURSE = "/training/welcoming-someone-who-fled";

    private static final List<String> OF_MEMBERS = List.of(
            "/me",
            "/me/readers",
            "/me/charter",
            "/me/erase",
            "/training",
            COURSE,
            COURSE + "/children",
            COURSE + "/scenario",
            COURSE + "/print",
            "/training/meetings",
            "/me/certificates");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageSpeaksOneLanguageAndIsWellMade(String language, Visits visits) {
        try (Visit visit = visits.by(SpokenPage.reader(language))) {
            SpokenPage page = new SpokenPage(visit, "toulouse", language);
            PAGES.forEach(page::isWhole);
        }
    }

    /** The own file, and courses: what a course says stays in its languages, and names them; all around it is in the reader's. */
    @ParameterizedTest
    @InTurn({"fa-AF", "ps", "uk", "ti", "so", "bo"})
    void pagesOfMembersSpeakOneLanguage(String language, Visits visits) {
        try (Visit visit = visits.by(SpokenPage.reader(language))) {
            visit.to("toulouse", "/" + language + "/training").signIn("toulouse-author");
            SpokenPage page = new SpokenPage(visit, "toulouse", language);
            OF_MEMBERS.forEach(page::speaksAlone);
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
}
