package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.training.testing.Academy;

/** Several people write the words of a course: nobody overwrites anybody, and nothing that was typed is lost. */
@Assembled
class CourseTextsTest {
    private static final String DESK = "/fr/desk/training";
    private static final Pattern HIDDEN = Pattern.compile("name=\"((?:seen|base)-[a-z0-9_-]*)\" value=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("name=\"(title-[a-z0-9_-]+)\" value=\"([^\"]*)\"");
    private static final Pattern TEXT =
            Pattern.compile("name=\"(content-[a-z0-9_-]+|sources)\"[^>]*>\\n([^<]*)</textarea>");

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook members;

    private Tenant own;
    private String course;

    @BeforeEach
    void aCourse() {
        own = house.open();
        house.member(own, Role.TRAINER);
        Browser.Page begun = post(DESK, Map.of("title", "Premiers secours", "language", "fr"));
        course = begun.headers()
                .get("location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "");
        lesson("Une chute");
        write("une-chute");
    }

    @Test
    void whoeverSavesSecondOverwritesNobodyAndLosesNothing() {
        String lesson = course + "/une-chute";
        Map<String, String> mine = fields(Role.TRAINER, lesson);
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("content-passage", "Restez calme.");
        post(lesson, theirs);
        mine.put("content-passage", "Restez debout.");
        mine.put("title-head", "Une chute grave");
        mine.put("sources", "Code civil");
        Browser.Page refused = signedIn.post(own, Role.TRAINER, lesson, mine);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Restez debout.", "Une chute grave", "Code civil", "<del>calme.</del><ins>debout.</ins>")
                .contains("De son texte au vôtre")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.TRAINER, lesson))
                .contains("Restez calme.")
                .doesNotContain("Une chute grave");
        post(lesson, fields(refused.body()));
        assertThat(fields(Role.TRAINER, lesson))
                .containsEntry("content-passage", "Restez debout.")
                .containsEntry("title-head", "Une chute grave")
                .containsEntry("sources", "Code civil");
    }

    @Test
    void whoeverWroteInAnotherSectionMeetsNobodyAndTakesNothingBack() {
        String lesson = course + "/une-chute";
        post(lesson, with(fields(Role.TRAINER, lesson), "do", "add"));
        Map<String, String> mine = fields(Role.TRAINER, lesson);
        assertThat(mine).containsKeys("content-passage", "content-passage-2");
        mine.put("title-passage-2", "Appeler");
        Map<String, String> theirs = fields(Role.TRAINER, lesson);
        post(lesson, with(theirs, "content-passage", "Restez calme."));
        post(lesson, with(new HashMap<>(mine), "content-passage-2", "Appelez le 15."));
        assertThat(fields(Role.TRAINER, lesson))
                .containsEntry("content-passage", "Restez calme.")
                .containsEntry("content-passage-2", "Appelez le 15.");

        Map<String, String> third = new HashMap<>(mine);
        third.put("content-passage-2", "Appelez le 112.");
        Browser.Page refused = signedIn.post(own, Role.TRAINER, lesson, third);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fields(refused.body()))
                .containsEntry("content-passage", "Restez calme.")
                .containsEntry("content-passage-2", "Appelez le 112.");
    }

    @Test
    void aTranslationThatIsNotTakenIsShownAgainToo() {
        UUID translator = house.member(own, Role.TRANSLATOR);
        academy.as(own, () -> members.change(translator, Set.of(Role.TRANSLATOR), List.of("en")));
        post(course + "/versions", Map.of("reason", "La première", "keeps", "yes"));
        String lesson = course + "/une-chute?in=en";
        Map<String, String> mine = fields(Role.TRANSLATOR, lesson);
        Map<String, String> theirs = new HashMap<>(mine);
        for (Map<String, String> one : List.of(mine, theirs)) {
            one.put("title-head", "A fall");
            one.put("content-head", one == mine ? "Afterwards we know." : "Afterwards we can.");
        }
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson, theirs).status()).isEqualTo(303);
        Browser.Page refused = signedIn.post(own, Role.TRANSLATOR, lesson, with(mine, "do", "submit"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("<del>can.</del><ins>know.</ins>");
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson, with(fields(refused.body()), "do", "submit"))
                        .status())
                .isEqualTo(303);
        assertThat(fields(Role.TRANSLATOR, lesson)).containsEntry("content-head", "Afterwards we know.");
    }

    @Test
    void aCourseOnPaperAsksAsMuchOfTheDatabaseHoweverManyLessonsItHas() {
        post(course + "/versions", Map.of("reason", "La première", "keeps", "yes"));
        String paper = course.replace("/desk/", "/") + "/print";
        signedIn.page(own, Role.TRAINER, course.replace("/desk/", "/") + "/une-chute");
        long few = Statements.during(() -> signedIn.page(own, Role.TRAINER, paper));
        for (String title : List.of("Une entorse", "Une plaie", "Un malaise")) {
            lesson(title);
            write(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        post(course + "/versions", Map.of("reason", "Trois de plus", "keeps", "yes"));
        assertThat(signedIn.page(own, Role.TRAINER, paper)).contains("4. Un malaise");
        assertThat(Statements.during(() -> signedIn.page(own, Role.TRAINER, paper)))
                .isEqualTo(few);
    }

    private void lesson(String title) {
        post(course, Map.of("do", "part", "section", "part", "kind", "lesson", "title", title));
    }

    private void write(String lesson) {
        Map<String, String> fields = fields(Role.TRAINER, course + "/" + lesson);
        fields.put("title-passage", "Rester calme");
        post(course + "/" + lesson, with(fields, "content-passage", "Du calme."));
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        Browser.Page answer = signedIn.post(own, Role.TRAINER, path, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private Map<String, String> fields(Role role, String path) {
        return fields(signedIn.page(own, role, path));
    }

    /** What stands in the form. */
    private static Map<String, String> fields(String page) {
        Map<String, String> all = new HashMap<>();
        for (Pattern pattern : List.of(HIDDEN, TITLE, TEXT)) {
            Matcher field = pattern.matcher(page);
            while (field.find()) {
                all.put(field.group(1), field.group(2));
            }
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }
}
