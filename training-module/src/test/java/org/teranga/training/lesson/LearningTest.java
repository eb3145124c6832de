package org.teranga.training.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.Signed;

/** A volunteer reads, chooses, stops, goes on elsewhere and completes; nobody of another association sees any of it. */
@Assembled
class LearningTest {
    private static final String TRAINING = "/fr/training";
    private static final String TRAUMA = TRAINING + "/" + Academy.TRAUMA;

    private static final Pattern PLACE = Pattern.compile("<section[^>]* id=\"place-([^\"]+)\"");

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ReadProgress progress;

    @Inject
    private Erasure erasure;

    private Tenant own;
    private UUID volunteer;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        volunteer = house.member(own, Role.VOLUNTEER);
    }

    @Test
    void whoeverStopsGoesOnElsewhere() {
        assertThat(page(TRAINING)).contains("Ce qui vous est demandé", "Accueillir quelqu", "Commencer");
        assertThat(page(TRAUMA)).contains("what-trauma-does", "Comprendre", "Sources", "minutes environ");
        assertThat(page(TRAUMA + "/what-trauma-does")).contains("J’ai lu, continuer", "Étape suivante", "À retenir");
        Browser.Page read = signedIn.post(own, Role.VOLUNTEER, TRAUMA + "/what-trauma-does", Map.of());
        assertThat(read.status()).isEqualTo(303);
        assertThat(read.headers().get("location")).endsWith("/first-meetings");
        page(TRAUMA + "/nights-and-dates");
        Browser elsewhere = house.browser();
        house.signIn(elsewhere, own, House.userName(own, Role.VOLUNTEER));
        String mine =
                elsewhere.get(URI.create(House.address(own) + "/en/training")).body();
        assertThat(mine).contains("One step done of", "/en/training/" + Academy.TRAUMA + "/nights-and-dates");
    }

    @Test
    void whoeverStopsWithinALessonGoesOnThereUntilItIsRead() {
        String lesson = TRAUMA + "/what-trauma-does";
        Matcher places = PLACE.matcher(page(lesson));
        assertThat(places.find()).isTrue();
        assertThat(places.find()).as("a second place").isTrue();
        assertThat(rest(lesson, places.group(1))).isEqualTo(204);
        assertThat(page(TRAINING)).contains("href=\"" + lesson + "#place-" + places.group(1) + "\"");
        assertThat(page(TRAUMA)).contains("href=\"" + lesson + "#place-" + places.group(1) + "\"");
        assertThat(page(lesson)).contains("Vous en étiez à");
        assertThat(rest(lesson, "")).isEqualTo(204);
        assertThat(page(TRAINING)).contains("href=\"" + lesson + "\"");
        assertThat(rest(lesson, "a\"b")).isEqualTo(404);
        assertThat(rest(TRAUMA + "/scenario", "passage")).isEqualTo(404);
        rest(lesson, places.group(1));
        signedIn.post(own, Role.VOLUNTEER, lesson, Map.of());
        assertThat(page(lesson)).doesNotContain("Vous en étiez à", "data-place");
    }

    private int rest(String lesson, String place) {
        return signedIn.post(own, Role.VOLUNTEER, lesson + "/place", Map.of("at", place))
                .status();
    }

    @Test
    void aLessonInALanguageThatItHasNotSaysWhichOneItIsIn() {
        String lesson = page("/ar/training/" + Academy.ETHICS + "/between-equals");
        assertThat(lesson)
                .as("in what the browser asks for next")
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<h1 lang=\"en\" dir=\"ltr\"", "English");
        assertThat(page("/ar/training/" + Academy.TRAUMA + "/children")).doesNotContain("<h1 lang=\"fr\"");
    }

    @Test
    void aStoryGoesWhereOneChoosesAndCanBeToldAnew() {
        String story = TRAUMA + "/scenario";
        assertThat(page(story))
                .contains("Que faites-vous", "value=\"quiet_evening\"")
                .doesNotContain("Yonas traduit");
        choose(story, 0, "quiet_evening");
        choose(story, 0, "big_dinner"); // an old page in another tab
        assertThat(page(story)).contains("un choix").doesNotContain("value=\"quiet_evening\"");
        signedIn.post(own, Role.VOLUNTEER, story + "/again", Map.of());
        assertThat(page(story)).contains("value=\"quiet_evening\"");
        choose(story, 0, "big_dinner");
        choose(story, 1, "moved");
        assertThat(page(story)).contains("Fin de l");
        assertThat(state(Academy.TRAUMA).done())
                .contains(part(Academy.TRAUMA, "scenario").id());
    }

    @Test
    void aCourseCountsOnceWhatBelongsToItIsCompletedWhicheverComesLast() {
        academy.taken(own, volunteer, Academy.ETHICS);
        assertThat(state(Academy.ETHICS).state()).isEqualTo(CourseProgress.State.WAITING);
        assertThat(page(TRAINING + "/" + Academy.ETHICS)).contains("Tout est fait ici", Academy.TRAUMA);
        assertThat(me().getJsonArray("missing").getValuesAs(JsonObject.class)).anySatisfy(one -> {
            assertThat(one.getString("kind")).isEqualTo("ethics_course");
            assertThat(one.getString("url")).endsWith("/training/" + Academy.TRAUMA);
        });
        academy.taken(own, volunteer, Academy.TRAUMA);
        assertThat(state(Academy.TRAUMA).state()).isEqualTo(CourseProgress.State.COMPLETED);
        assertThat(state(Academy.ETHICS).state()).isEqualTo(CourseProgress.State.COMPLETED);
        assertThat(page(TRAINING + "/" + Academy.ETHICS + "?happened=done")).contains("Cours terminé");
    }

    @Test
    void whatIsAskedOfAPersonIsToldToPrograms() {
        JsonObject before = me();
        assertThat(before.keySet())
                .containsExactlyInAnyOrder("enrolments", "qualifications", "certificates", "missing");
        assertThat(before.getJsonArray("enrolments")).isEmpty();
        List<JsonObject> missing = before.getJsonArray("missing").getValuesAs(JsonObject.class);
        assertThat(missing.stream().map(one -> one.getString("kind"))).contains("charter", "ethics_course");
        assertThat(missing)
                .allSatisfy(one -> assertThat(one.getString("message")).isNotBlank());
        page(TRAUMA + "/children");
        JsonObject begun = me().getJsonArray("enrolments").getJsonObject(0);
        assertThat(begun.keySet()).containsExactlyInAnyOrder("courseId", "version", "progress", "state");
        assertThat(begun.getString("state")).isEqualTo("under_way");
        assertThat(begun.get("progress").getValueType()).isEqualTo(JsonValue.ValueType.NUMBER);
    }

    @Test
    void aCourseThatHoldsIsNotTakenAnew() {
        academy.taken(own, volunteer, Academy.TRAUMA);
        assertThat(signedIn.post(own, Role.VOLUNTEER, TRAUMA + "/renew", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void lessonsAreKeptForTheWayAndForPaper() {
        Browser.Page pack = signedIn.get(own, Role.VOLUNTEER, TRAUMA + "/lessons.json");
        assertThat(pack.status()).isEqualTo(200);
        assertThat(pack.body()).contains("\"pages\":", TRAUMA + "/children").doesNotContain("⟦");
        assertThat(page(TRAUMA + "/print")).contains("À retenir", "8. ");
    }

    @Test
    void whatADeviceKeptOfOneReaderIsNotNotedForAnother() {
        String lesson = TRAUMA + "/children";
        String own = mark(page(lesson));
        String another = mark(signedIn.page(this.own, Role.TRAINER, lesson));
        assertThat(another).isNotEqualTo(own);
        assertThat(signedIn.page(this.own, Role.VOLUNTEER, TRAUMA + "/lessons.json"))
                .contains(own);
        assertThat(noted(lesson, another)).isEqualTo(409);
        assertThat(state(Academy.TRAUMA).done()).isEmpty();
        assertThat(noted(lesson, own)).isEqualTo(204);
        assertThat(state(Academy.TRAUMA).done())
                .contains(part(Academy.TRAUMA, "children").id());
    }

    private int noted(String lesson, String reader) {
        return signedIn.post(own, Role.VOLUNTEER, lesson, Map.of("reader", reader))
                .status();
    }

    private static String mark(String lesson) {
        Matcher mark = Pattern.compile("data-reader=\"([A-Za-z0-9_-]{22})\"").matcher(lesson);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    @Test
    void anotherAssociationFindsNothing() {
        page(TRAUMA + "/children");
        Tenant other = house.open();
        house.member(other, Role.VOLUNTEER);
        for (String path : List.of(TRAUMA, TRAUMA + "/children", TRAUMA + "/print", TRAUMA + "/lessons.json")) {
            assertThat(signedIn.get(other, Role.VOLUNTEER, path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(academy.as(other, () -> progress.of(volunteer))).isEmpty();
        assertThat(signedIn.get(own, Role.VOLUNTEER, TRAUMA + "/no-such-part").status())
                .isEqualTo(404);
    }

    @Test
    void whoLearnsTakesAlongAllThatIsKeptAndNothingOfAnybodyElse() {
        academy.taken(own, volunteer, Academy.TRAUMA);
        page(TRAINING + "/" + Academy.ETHICS + "/between-equals");
        String first = signedIn.post(
                        own,
                        Role.VOLUNTEER,
                        TRAUMA + "/quiz/" + part(Academy.TRAUMA, "quiz").id(),
                        Map.of())
                .headers()
                .get("location");
        signedIn.post(own, Role.VOLUNTEER, first.substring(first.indexOf("/fr/")), Map.of("answer", "0"));
        assertThat(page("/fr/me")).contains("/fr/me/everything.json");
        Browser.Page file = signedIn.get(own, Role.VOLUNTEER, "/fr/me/everything.json");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers())
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment"));
        JsonObject all = Signed.object(file.body());
        assertThat(all.keySet())
                .containsExactly(
                        "attempts",
                        "certificates",
                        "courses",
                        "meetings",
                        "membership",
                        "messages",
                        "notes",
                        "qualifications",
                        "sentences");
        JsonObject course = all.getJsonArray("courses").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("slug").equals(Academy.TRAUMA))
                .findFirst()
                .orElseThrow();
        assertThat(course.getJsonArray("parts"))
                .hasSize(academy.course(own, Academy.TRAUMA).outline().parts().size());
        assertThat(course.getJsonObject("completion").getString("until")).isNotBlank();
        JsonObject attempt = all.getJsonArray("attempts").getJsonObject(0);
        assertThat(attempt.getJsonArray("answers").getJsonObject(0).getString("question"))
                .isNotBlank();
        JsonObject certificate = all.getJsonArray("certificates").getJsonObject(0);
        assertThat(Signed.payload(certificate.getString("credential")).getString("id"))
                .endsWith(certificate.getString("id"));
        assertThat(all.getJsonArray("qualifications")).isNotEmpty();
        assertThat(all.getJsonArray("membership").toString()).contains("Jeanne of " + own.slug());
        JsonObject another = Signed.object(
                signedIn.get(own, Role.TRAINER, "/fr/me/everything.json").body());
        assertThat(another.getJsonArray("courses")).isEmpty();
        assertThat(another.getJsonArray("certificates")).isEmpty();
        assertThat(another.toString()).doesNotContain(volunteer.toString());
    }

    @Test
    void whatAnErasedPersonHasDoneGoes() {
        page(TRAUMA + "/children");
        academy.as(own, () -> {
            erasure.erasePerson(volunteer);
            return true;
        });
        assertThat(state(Academy.TRAUMA).enrolment()).isNull();
    }

    private void choose(String story, int step, String to) {
        assertThat(signedIn.post(own, Role.VOLUNTEER, story + "/choose", Map.of("step", String.valueOf(step), "to", to))
                        .status())
                .isEqualTo(303);
    }

    private Part part(String course, String key) {
        return academy.course(own, course).outline().part(key).orElseThrow();
    }

    private CourseProgress state(String course) {
        UUID id = academy.course(own, course).id();
        return academy.as(own, () -> progress.of(volunteer, id).orElseThrow());
    }

    private JsonObject me() {
        return academy.json(own, Role.VOLUNTEER, "/api/v1/training/me").asJsonObject();
    }

    private String page(String path) {
        return signedIn.page(own, Role.VOLUNTEER, path);
    }
}
