package org.teranga.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.QuizPassed;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.enrolment.TakeCourse;
import org.teranga.training.testing.Academy;

/** A course is taken anew before it ends, or after a certificate was taken back; what a new version asks no more holds nobody up. */
@Assembled
class RenewalTest {
    private static final String DESK = "/fr/desk/training/" + Academy.TRAUMA;
    private static final String TRAUMA = "/fr/training/" + Academy.TRAUMA;

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ReadProgress progress;

    @Inject
    private TakeCourse take;

    @Inject
    private Event<QuizPassed> passed;

    @Inject
    private TenantSql sql;

    private Tenant own;
    private UUID volunteer;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        volunteer = house.member(own, Role.VOLUNTEER);
    }

    @Test
    void whoeverRenewsBeforeTheEndGoesOnWhereTheyStoppedAndLosesNothing() {
        academy.taken(own, volunteer, Academy.TRAUMA);
        LocalDate soon = TestClock.today().plusDays(20);
        academy.as(own, () -> sql.change("update training.completion set until = ?", soon));
        assertThat(page(TRAUMA)).contains(TRAUMA + "/renew").doesNotContain("Continuer<");
        renew();
        List<Part> parts = academy.course(own, Academy.TRAUMA).outline().parts();
        done(parts.get(0));
        assertThat(one().renewing()).isTrue();
        assertThat(one().percent()).isBetween(1, 50);
        assertThat(page(TRAUMA))
                .doesNotContain(TRAUMA + "/renew")
                .contains(TRAUMA + "/" + parts.get(1).key() + "\"");
        assertThat(page("/fr/training")).contains(TRAUMA + "/" + parts.get(1).key() + "\"");
        renew();
        assertThat(one().enrolment().round()).isEqualTo(2);
        assertThat(one().partsDone()).isEqualTo(1);
        parts.forEach(this::done);
        assertThat(one().state()).isEqualTo(CourseProgress.State.COMPLETED);
        assertThat(one().until()).isAfter(soon);
    }

    @Test
    void whoseCertificateWasTakenBackTakesTheCourseAgain() {
        academy.taken(own, volunteer, Academy.TRAUMA);
        String id = page("/fr/me/certificates").replaceFirst("(?s).*?/me/certificates/([0-9a-f-]{36}).*", "$1");
        signedIn.post(own, Role.TRAINER, "/fr/desk/certificates/" + id, Map.of("reason", "Passé par un autre"));
        assertThat(one().state()).isEqualTo(CourseProgress.State.ENDED);
        assertThat(page(TRAUMA)).contains(TRAUMA + "/renew", "Ne vaut plus").doesNotContain("Était valable");
        assertThat(signedIn.page(own, Role.TRAINER, DESK.replace(Academy.TRAUMA, "progress?state=ended")))
                .contains("Jeanne of");
        renew();
        academy.taken(own, volunteer, Academy.TRAUMA);
        assertThat(one().state()).isEqualTo(CourseProgress.State.COMPLETED);
        assertThat(page("/fr/me/certificates").split("/me/certificates/[0-9a-f-]{36}"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void whatANewVersionAsksNoMoreHoldsNobodyUp() {
        List<Part> parts = academy.course(own, Academy.TRAUMA).outline().parts();
        Part last =
                parts.stream().filter(Part.Lesson.class::isInstance).toList().getLast();
        parts.stream().filter(part -> !part.equals(last)).forEach(this::done);
        assertThat(one().state()).isEqualTo(CourseProgress.State.UNDER_WAY);
        change(Map.of("do", "part-remove", "part", last.id().toString()));
        house.member(own, Role.ADMIN);
        assertThat(signedIn.post(own, Role.ADMIN, DESK + "/versions", Map.of("reason", "Plus court", "keeps", "yes"))
                        .status())
                .as("the course gives a qualification: another one than who shortened it publishes")
                .isEqualTo(303);
        Eventually.holds(() -> assertThat(one().state()).isEqualTo(CourseProgress.State.COMPLETED));
    }

    @Test
    void whatIsPassedInACourseThatWasRetiredMeanwhileIsNoFault() {
        String living = "/fr/desk/training/" + Academy.LIVING;
        UUID course = academy.course(own, Academy.LIVING).id();
        Part quiz = academy.course(own, Academy.LIVING).outline().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(signedIn.post(own, Role.TRAINER, living + "/retire", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(academy.as(own, () -> {
                    passed.fire(new QuizPassed(volunteer, course, quiz.id(), UUID.randomUUID(), 90));
                    return progress.of(volunteer, course);
                }))
                .isEmpty();
    }

    private void renew() {
        assertThat(signedIn.post(own, Role.VOLUNTEER, TRAUMA + "/renew", Map.of())
                        .status())
                .isEqualTo(303);
    }

    private void change(Map<String, String> fields) {
        assertThat(signedIn.post(own, Role.TRAINER, DESK, fields).status()).isEqualTo(303);
    }

    private void done(Part part) {
        UUID course = academy.course(own, Academy.TRAUMA).id();
        academy.as(own, () -> {
            take.done(volunteer, course, part.id(), part instanceof Part.Quiz ? 90 : null);
            return true;
        });
    }

    private CourseProgress one() {
        UUID course = academy.course(own, Academy.TRAUMA).id();
        return academy.as(own, () -> progress.of(volunteer, course).orElseThrow());
    }

    private String page(String path) {
        return signedIn.page(own, Role.VOLUNTEER, path);
    }
}
