package org.teranga.webapp.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Part;
import org.teranga.webapp.identity.Browser;
import org.teranga.webapp.identity.House;
import org.teranga.webapp.identity.SignedIn;
import org.teranga.webapp.testing.Statements;

/** A trainer writes a course and publishes it, a translator translates it, and learners see each version only once it is published. */
@ExtendWith(ArquillianExtension.class)
class CourseDeskIT {
    private static final String DESK = "/fr/desk/training";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook members;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (academy != null) {
            own = academy.open();
        }
    }

    @Test
    void aCourseIsBegunOrderedWrittenAndPublishedWithAReason() {
        String course = begun("Premiers secours à la maison");
        String slug = course.substring(course.lastIndexOf('/') + 1);
        post(course, Map.of("do", "part", "section", "part", "kind", "lesson", "title", "Une chute"));
        post(course, Map.of("do", "part", "section", "part", "kind", "lesson", "title", "Une brûlure"));
        post(course, Map.of("do", "section", "title", "S’exercer"));
        post(
                course,
                Map.of("do", "part-up", "part", part(slug, "une-brulure").id().toString()));
        assertThat(academy.course(own, slug).outline().parts().stream().map(Part::key))
                .containsExactly("une-brulure", "une-chute");
        assertThat(page(course + "/versions")).contains("Une partie n");
        assertThat(signedIn.post(own, Role.TRAINER, course + "/versions", Map.of("reason", "Trop tôt"))
                        .status())
                .isEqualTo(409);
        write(course + "/une-chute", "Rester calme", "Ne bougez pas la personne.");
        write(course + "/une-brulure", "De l’eau", "Vingt minutes d’eau fraîche.");
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/training/" + slug).status())
                .isEqualTo(404);
        assertThat(page(course + "/une-chute/preview?in=ar")).contains("dir=\"rtl\"", "Ne bougez pas");
        assertThat(signedIn.post(own, Role.TRAINER, course + "/versions", Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        publish(course, "Première version", "yes");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + slug)).contains("Une chute", "Une brûlure");
        write(course + "/une-chute", "Rester calme", "Appelez le 15.");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + slug + "/une-chute"))
                .contains("Ne bougez pas")
                .doesNotContain("Appelez le 15");
        publish(course, "Le numéro manquait", "no");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + slug + "/une-chute"))
                .contains("Appelez le 15");
        assertThat(academy.course(own, slug).version().map(CourseVersion::keepsCertificates))
                .contains(false);
        assertThat(page(course + "/versions")).contains("Le numéro manquait", "Première version");
    }

    @Test
    void thePageOfPublicationAsksAsMuchOfTheDatabaseHoweverManyPartsThereAre() {
        String course = begun("Premiers secours à la maison");
        Map<String, String> lesson =
                Map.of("do", "part", "section", "part", "kind", "lesson", "title", "Une chute de plus");
        post(course, lesson);
        long few = Statements.during(() -> page(course + "/versions"));
        for (int i = 0; i < 5; i++) {
            post(course, lesson);
        }
        assertThat(page(course + "/versions").split("Une chute de plus")).hasSize(7);
        assertThat(Statements.during(() -> page(course + "/versions"))).isEqualTo(few);
    }

    @Test
    void aTranslatorWorksInTheLanguagesOfTheMembershipAlone() {
        UUID translator = house.member(own, Role.TRANSLATOR);
        academy.as(own, () -> members.change(translator, Set.of(Role.TRANSLATOR), List.of("ar")));
        String lesson = DESK + "/" + Academy.ETHICS + "/between-equals";
        assertThat(signedIn.page(own, Role.TRANSLATOR, DESK)).contains("thique");
        Map<String, String> fields = fields(Role.TRANSLATOR, lesson + "?in=ar");
        fields.put("title-head", "بين متساوين");
        fields.put("content-head", "بعد هذا الدرس نعرف.");
        fields.put("do", "publish");
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson + "?in=ar", fields)
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/ar/training/" + Academy.ETHICS + "/between-equals"))
                .contains("بين متساوين");
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson + "?in=fr", fields)
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.TRANSLATOR, DESK + "/" + Academy.ETHICS, Map.of("do", "forward"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.VOLUNTEER, DESK).status()).isEqualTo(403);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        String lesson = DESK + "/" + Academy.ETHICS + "/between-equals";
        Map<String, String> mine = fields(Role.TRAINER, lesson);
        mine.put("title-head", "Mon titre");
        mine.put("content-head", "Le mien.");
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("title-head", "Leur titre");
        assertThat(signedIn.post(own, Role.TRAINER, lesson, theirs).status()).isEqualTo(303);
        assertThat(signedIn.post(own, Role.TRAINER, lesson, mine).status()).isEqualTo(409);
        assertThat(page(lesson)).contains("Leur titre").doesNotContain("Mon titre");
    }

    @Test
    void aRetiredCourseTakesNobodyIn() {
        String course = DESK + "/" + Academy.LIVING;
        signedIn.post(own, Role.TRAINER, course + "/retire", Map.of("do", ""));
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/training/" + Academy.LIVING)
                        .status())
                .isEqualTo(404);
        signedIn.post(own, Role.TRAINER, course + "/retire", Map.of("do", "back"));
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/training/" + Academy.LIVING)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void termsAreKeptForTheNextVersion() {
        String course = DESK + "/" + Academy.LIVING;
        Browser.Page wrong = signedIn.post(
                own,
                Role.TRAINER,
                course + "/terms",
                Map.of("validity", "x", "passMark", "80", "attempts", "0", "wait", "0", "grants", ""));
        assertThat(wrong.status()).isEqualTo(422);
        signedIn.post(
                own,
                Role.TRAINER,
                course + "/terms",
                Map.of(
                        "validity",
                        "12",
                        "passMark",
                        "60",
                        "attempts",
                        "3",
                        "wait",
                        "24",
                        "grants",
                        "",
                        "askedOf",
                        "staff"));
        Course kept = academy.course(own, Academy.LIVING);
        assertThat(kept.terms().validityMonths()).isEqualTo(12);
        assertThat(kept.version().orElseThrow().terms().validityMonths()).isEqualTo(24);
        assertThat(page(DESK)).contains("Modifications à publier");
    }

    @Test
    void theShelfSaysWhatIsOwnAndAnotherAssociationsCoursesAreNoneOfOurs() {
        assertThat(page(DESK + "/shelf")).contains("Déjà chez vous");
        assertThat(page(DESK + "/" + Academy.TRAUMA + "/changes")).contains("Rien de nouveau");
        Tenant other = house.open();
        house.member(other, Role.TRAINER);
        assertThat(signedIn.get(other, Role.TRAINER, DESK + "/" + Academy.TRAUMA)
                        .status())
                .isEqualTo(404);
        String shelf = signedIn.page(other, Role.TRAINER, DESK + "/shelf");
        Matcher id = Pattern.compile("name=\"course\" value=\"([^\"]+)\"").matcher(shelf);
        assertThat(id.find()).isTrue();
        assertThat(signedIn.post(other, Role.TRAINER, DESK + "/shelf", Map.of("course", id.group(1)))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(other, Role.TRAINER, DESK)).contains("Accueillir quelqu");
    }

    private String begun(String title) {
        Browser.Page answer = signedIn.post(own, Role.TRAINER, DESK, Map.of("title", title, "language", "fr"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .get("location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "");
    }

    private void write(String lesson, String heading, String text) {
        Map<String, String> fields = fields(Role.TRAINER, lesson);
        fields.put("title-passage", heading);
        fields.put("content-passage", text);
        Browser.Page answer = signedIn.post(own, Role.TRAINER, lesson, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void publish(String course, String reason, String keeps) {
        Browser.Page answer =
                signedIn.post(own, Role.TRAINER, course + "/versions", Map.of("reason", reason, "keeps", keeps));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void post(String path, Map<String, String> fields) {
        Browser.Page answer = signedIn.post(own, Role.TRAINER, path, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    /** What the form before it knew. */
    private Map<String, String> fields(Role role, String path) {
        Map<String, String> all = new HashMap<>();
        Matcher seen = Pattern.compile("name=\"(seen-[a-z0-9_-]*)\" value=\"([^\"]*)\"")
                .matcher(signedIn.page(own, role, path));
        while (seen.find()) {
            all.put(seen.group(1), seen.group(2));
        }
        return all;
    }

    private Part part(String course, String key) {
        return academy.course(own, course).outline().part(key).orElseThrow();
    }

    private String page(String path) {
        return signedIn.page(own, Role.TRAINER, path);
    }
}
