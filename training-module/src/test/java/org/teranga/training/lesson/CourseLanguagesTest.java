package org.teranga.training.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.training.course.Part;
import org.teranga.training.testing.Academy;

/** Courses are read around in nine languages; a course says in which it is there, and is read in the next best. */
@Assembled
class CourseLanguagesTest {
    private static final String TRAUMA = "/training/" + Academy.TRAUMA;

    @Inject
    private Academy academy;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-AF", "ps", "uk", "ti", "so", "bo"})
    void pagesAroundTheCoursesSpeakTheReadersLanguage(String language) {
        String quiz = TRAUMA + "/quiz/"
                + academy.course(own, Academy.TRAUMA).outline().parts().stream()
                        .filter(Part.Quiz.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .id();
        for (String path : List.of(
                "/training",
                TRAUMA,
                TRAUMA + "/children",
                TRAUMA + "/scenario",
                TRAUMA + "/print",
                quiz,
                "/training/meetings",
                "/me/certificates",
                "/credentials/check")) {
            assertThat(page("/" + language + path)).as(path).contains("<html lang=\"" + language + "\"");
        }
        assertThat(page("/" + language + TRAUMA))
                .as("the ways to those in which it is there")
                .contains(
                        "href=\"/fr" + TRAUMA + "\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">Français",
                        "href=\"/ar" + TRAUMA + "\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية");
    }

    /** The browsers of the tests ask for English. */
    @Test
    void whatIsNotTranslatedIsReadInWhatTheBrowserAsksForNext() {
        assertThat(page("/ti" + TRAUMA)).contains("<h1 lang=\"en\" dir=\"ltr\"");
        assertThat(page("/ti" + TRAUMA + "/children")).contains("<h1 lang=\"en\" dir=\"ltr\"");
        assertThat(page("/ti" + TRAUMA + "/print"))
                .contains("lang=\"en\" dir=\"ltr\"")
                .doesNotContain("<h2 lang=\"fr\"");
        assertThat(page("/ti" + TRAUMA + "/lessons.json")).doesNotContain("<h1 lang=\\\"fr\\\"");
        assertThat(page("/ar" + TRAUMA + "/children"))
                .as("in its own, where it is there")
                .doesNotContain("<h1 lang=");
    }

    @Test
    void aStoryInAnotherLanguageGoesOn() {
        String story = "/ti" + TRAUMA + "/scenario";
        assertThat(page(story)).contains("value=\"quiet_evening\"");
        Browser.Page chosen =
                signedIn.post(own, Role.VOLUNTEER, story + "/choose", Map.of("step", "0", "to", "quiet_evening"));
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(page(story)).contains("<details").doesNotContain("value=\"quiet_evening\"");
    }

    @Test
    void aQuestionIsAskedInTheNextBestAndItsAnswerIsTaken() {
        Part quiz = academy.course(own, Academy.TRAUMA).outline().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .findFirst()
                .orElseThrow();
        String first = signedIn.post(own, Role.VOLUNTEER, "/uk" + TRAUMA + "/quiz/" + quiz.id(), Map.of())
                .headers()
                .get("location");
        String question = first.substring(first.indexOf("/uk/"));
        assertThat(page(question))
                .contains("<html lang=\"uk\"", "name=\"language\" value=\"en\"", "English", "lang=\"en\" dir=\"ltr\"");
        Browser.Page nothing = signedIn.post(own, Role.VOLUNTEER, question, Map.of("language", "en"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("<html lang=\"uk\"", "Відповіді не вибрано");
    }

    private String page(String path) {
        return signedIn.page(own, Role.VOLUNTEER, path);
    }
}
