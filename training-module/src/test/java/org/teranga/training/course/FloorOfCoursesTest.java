package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.training.testing.Academy;

/** No form makes the course cheaper on which every placement stands, and no course waits for itself. */
@Assembled
class FloorOfCoursesTest {
    private static final String DESK = "/fr/desk/training/";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        house.member(own, Role.ADMIN);
    }

    @Test
    void theEthicsCourseStaysWithTheOneOnTraumaAndItsQuiz() {
        terms(Academy.ETHICS, "ethics_course", "80", List.of());
        assertThat(publish(Academy.ETHICS, "Sans le trauma").status()).isEqualTo(409);
        assertThat(versions(Academy.ETHICS)).contains("avec le cours sur le trauma");
        Browser.Page cheap = send(Academy.ETHICS, "ethics_course", "10", List.of(Academy.TRAUMA));
        assertThat(cheap.status()).isEqualTo(422);
        assertThat(cheap.body()).contains("sur cette qualification repose");
        terms(Academy.ETHICS, "ethics_course", "70", List.of(Academy.TRAUMA));
        Course ethics = academy.course(own, Academy.ETHICS);
        Part quiz = ethics.outline().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .findFirst()
                .orElseThrow();
        signedIn.post(
                own,
                Role.TRAINER,
                DESK + Academy.ETHICS,
                Map.of("do", "part-remove", "part", quiz.id().toString()));
        assertThat(publish(Academy.ETHICS, "Sans quiz").status()).isEqualTo(409);
        assertThat(versions(Academy.ETHICS)).contains("il lui faut un quiz").doesNotContain("avec le cours sur");
    }

    @Test
    void theCourseOnTraumaStaysWhatTheOtherStandsOn() {
        assertThat(signedIn.post(own, Role.TRAINER, DESK + Academy.TRAUMA + "/retire", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(academy.course(own, Academy.TRAUMA).published()).isTrue();
        terms(Academy.TRAUMA, "", "80", List.of());
        assertThat(publish(Academy.TRAUMA, "Ne donne plus rien").status()).isEqualTo(409);
        terms(Academy.TRAUMA, "trauma_course", "65", List.of());
        assertThat(publish(Academy.TRAUMA, "Un peu moins").status())
                .as("who changed what a course asks does not publish it")
                .isEqualTo(403);
        assertThat(versions(Academy.TRAUMA)).contains("Une autre personne publie");
        assertThat(publish(Role.ADMIN, Academy.TRAUMA, "Un peu moins").status()).isEqualTo(303);
        assertThat(academy.course(own, Academy.TRAUMA).version().orElseThrow().number())
                .isEqualTo(2);
        assertThat(publish(Role.ADMIN, Academy.TRAUMA, "Un peu moins").status()).isEqualTo(303);
        assertThat(academy.course(own, Academy.TRAUMA).version().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void aCourseComesBackOnlyWhereItStillGoesWithTheOthers() {
        assertThat(retire(Academy.ETHICS, "").status()).isEqualTo(303);
        assertThat(retire(Academy.TRAUMA, "").status()).isEqualTo(303);
        assertThat(retire(Academy.ETHICS, "back").status()).isEqualTo(409);
        assertThat(retire(Academy.TRAUMA, "back").status()).isEqualTo(303);
        assertThat(retire(Academy.ETHICS, "back").status()).isEqualTo(303);
    }

    private Browser.Page retire(String slug, String step) {
        return signedIn.post(own, Role.TRAINER, DESK + slug + "/retire", Map.of("do", step));
    }

    @Test
    void twoCoursesDoNotWaitForEachOther() {
        terms(Academy.TRAUMA, "trauma_course", "80", List.of(Academy.ETHICS));
        assertThat(publish(Academy.TRAUMA, "En rond").status()).isEqualTo(409);
        assertThat(versions(Academy.TRAUMA)).contains("attendrait toujours");
    }

    private void terms(String slug, String grants, String mark, List<String> after) {
        Browser.Page sent = send(slug, grants, mark, after);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    }

    private Browser.Page send(String slug, String grants, String mark, List<String> after) {
        Map<String, String> form = new HashMap<>(
                Map.of("validity", "24", "passMark", mark, "grants", grants, "attempts", "0", "wait", "0"));
        after.forEach(other -> form.put("after", academy.course(own, other).id().toString()));
        return signedIn.post(own, Role.TRAINER, DESK + slug + "/terms", form);
    }

    private Browser.Page publish(String slug, String reason) {
        return publish(Role.TRAINER, slug, reason);
    }

    private Browser.Page publish(Role role, String slug, String reason) {
        return signedIn.post(own, role, DESK + slug + "/versions", Map.of("reason", reason, "keeps", "yes"));
    }

    private String versions(String slug) {
        return signedIn.page(own, Role.TRAINER, DESK + slug + "/versions");
    }
}
