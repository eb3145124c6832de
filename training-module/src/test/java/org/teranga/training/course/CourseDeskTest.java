package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.testing.Academy;

/** A trainer writes a course and publishes it, a translator translates it, and learners see each version only once it is published. */
@Assembled
class CourseDeskTest {
    private static final String DESK = "/fr/desk/training";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook members;

    @Inject
    private Bank bank;

    @Inject
    private KeepQuestions keep;

    @Inject
    private Quizzes quizzes;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
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
        assertThat(page(course + "/versions")).contains("Il manque encore un texte");
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
        fields.put("do", "submit");
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson + "?in=ar", fields)
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.post(own, Role.TRANSLATOR, lesson + "?in=ar", Map.of("do", "publish"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/ar/training/" + Academy.ETHICS + "/between-equals"))
                .doesNotContain("بين متساوين");
        Map<String, String> second = fields(Role.TRAINER, lesson + "?in=ar");
        second.put("do", "publish");
        assertThat(signedIn.post(own, Role.TRAINER, lesson + "?in=ar", second).status())
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

    @Test
    void aSecondQuizIsBegunFromTheOutlineWithTermsOfItsOwn() {
        String course = DESK + "/" + Academy.LIVING;
        String base =
                "/fr/desk/questions/" + academy.course(own, Academy.LIVING).id();
        assertThat(page(course)).contains("value=\"quiz\"");
        String section = academy.course(own, Academy.LIVING)
                .outline()
                .sections()
                .getFirst()
                .anchor();
        Browser.Page sent = signedIn.post(
                own,
                Role.TRAINER,
                course,
                Map.of("do", "part", "section", section, "kind", "quiz", "title", "Les mots du toit"));
        assertThat(sent.headers().get("location")).contains(base + "/quiz/new?section=" + section);
        assertThat(page(base + "/quiz/new?section=" + section + "&title=Les+mots"))
                .contains("value=\"Les mots\"", "Le cours dit ");
        Map<String, String> form = new HashMap<>(Map.of("section", section, "title-fr", "Les mots du toit"));
        form.putAll(Map.of("pass", "101", "attempts", "x", "wait", "24"));
        assertThat(signedIn.post(own, Role.TRAINER, base + "/quiz/new", form).body())
                .contains("href=\"#pass\"", "href=\"#attempts\"");
        form.putAll(Map.of("pass", "60", "attempts", "2", "count0", "3"));
        Browser.Page begun = signedIn.post(own, Role.TRAINER, base + "/quiz/new", form);
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        assertThat(page(base)).contains("Les mots du toit", "demande 3 questions");
        assertThat(page(course)).contains("Les mots du toit", base + "/quiz/");
        Part.Quiz second = (Part.Quiz)
                academy.course(own, Academy.LIVING).outline().part("quiz-2").orElseThrow();
        String quiz = "/training/" + Academy.LIVING + "/quiz/" + second.id();
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr" + quiz).status()).isEqualTo(404);
        house.member(own, Role.ADMIN);
        Map<String, String> why = Map.of("reason", "Un quiz de mots", "keeps", "yes");
        assertThat(signedIn.post(own, Role.TRAINER, course + "/versions", why).status())
                .as("who began it does not publish a course that gives a qualification")
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.ADMIN, course + "/versions", why).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/ar" + quiz)).contains("Les mots du toit", "60");
        assertThat(page(DESK + "/progress?course=" + Academy.LIVING)).contains("Les mots du toit");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + Academy.LIVING))
                .contains("Les mots du toit");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/quiz/" + second.id(), Map.of("title-fr", "Autres mots"))
                        .body())
                .contains("il doit poser au moins une question");
        signedIn.post(own, Role.TRAINER, base + "/quiz/new", Map.of("title-fr", "Autres mots"));
        assertThat(page(course + "/versions")).contains("ne demande encore rien", "Autres mots");
    }

    @Test
    void questionsFollowTheShelfOneByOne() {
        String changes = DESK + "/" + Academy.LIVING + "/changes";
        UUID course = academy.course(own, Academy.LIVING).id();
        List<BankQuestion> asked = academy.as(own, () -> bank.ofCourse(course));
        assertThat(page(DESK)).doesNotContain("/changes\"");
        assertThat(page(changes)).contains("Rien de nouveau");
        stoodThere(asked.get(0), "", "'{\"fr\": \"::Le repas dans la chambre::Avant ? {T}\"}'");
        stoodThere(asked.get(1), "une-regle-de-maison", "'{\"fr\": \"::Ancien titre::Avant ? {T}\"}'");
        stoodThere(asked.get(3), "", "null");
        academy.as(own, () -> {
            keep.revise(
                    course,
                    asked.get(0).id(),
                    Map.of("fr", GiftReader.one("::Le nôtre::Chez nous ? {T}")),
                    Filing.NONE,
                    1,
                    UUID.randomUUID());
            return true;
        });
        assertThat(page(DESK)).contains(changes);
        assertThat(page(changes)).contains("Le repas dans la chambre", "<del>", "Une règle de maison", "Nouvelle");
        post(changes, Map.of("question", "le-repas-dans-la-chambre", "do", "take"));
        post(changes, Map.of("question", "une-regle-de-maison", "do", "leave"));
        post(changes, Map.of("question", asked.get(3).filing().reference(), "do", "take"));
        assertThat(page(changes)).contains("Rien de nouveau");
        List<BankQuestion> now = academy.as(own, () -> bank.ofCourse(course));
        assertThat(now).hasSize(16);
        assertThat(now.get(0).worded().words()).isEqualTo(asked.get(0).worded().words());
        assertThat(now.get(0).worded().number()).isEqualTo(3);
        assertThat(now.get(1).worded()).isEqualTo(asked.get(1).worded());
        assertThat(academy.as(own, () -> quizzes.ofCourse(course))
                        .getFirst()
                        .plan()
                        .questions())
                .hasSize(16)
                .endsWith(now.getLast().id());
        assertThat(signedIn.post(own, Role.TRAINER, changes, Map.of("question", "une-regle-de-maison"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aQuestionThatLeftTheShelfIsAskedNoMoreOrKept() {
        String changes = DESK + "/" + Academy.LIVING + "/changes";
        UUID course = academy.course(own, Academy.LIVING).id();
        List<BankQuestion> asked = academy.as(own, () -> bank.ofCourse(course));
        for (int i = 0; i < 2; i++) {
            stoodThere(asked.get(i), "ancienne-" + i, "'{\"fr\": \"::Ancienne::Avant ? {T}\"}'");
        }
        assertThat(page(DESK)).contains(changes);
        assertThat(page(changes).split("N’y est plus")).hasSize(3);
        post(changes, Map.of("question", asked.get(0).id().toString(), "do", "take"));
        post(changes, Map.of("question", asked.get(1).id().toString(), "do", "leave"));
        assertThat(page(changes)).doesNotContain("N’y est plus");
        assertThat(academy.as(own, () -> bank.ofCourse(course)))
                .hasSize(14)
                .extracting(BankQuestion::id)
                .contains(asked.get(1).id())
                .doesNotContain(asked.get(0).id());
    }

    /** What the shelf said when this question was taken. */
    private void stoodThere(BankQuestion question, String reference, String words) {
        academy.as(
                own,
                () -> sql.change(
                        "update training.question set reference = ?, taken = " + words + "::jsonb where id = ?",
                        reference,
                        question.id()));
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
        Matcher seen = Pattern.compile("name=\"(seen[a-z0-9_-]*)\" value=\"([^\"]*)\"")
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
