package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.quiz.attempt.MoreAttempts;
import org.teranga.training.quiz.attempt.TryQuiz;
import org.teranga.training.testing.QuizTaker;

/** Who has tried a quiz waits, has so many attempts, and gets one more from another. */
@Assembled
class QuizTurnsTest {
    private static final String PROGRESS = "/fr/desk/training/progress";

    @Inject
    private QuizTaker taker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TryQuiz tries;

    @Inject
    private MoreAttempts more;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = taker.open();
    }

    @Test
    void whoHasTriedWaitsAndIsToldUntilWhenAndHasSoManyAttempts() {
        taker.planned("Un ? {T}\n\nDeux ? {T}\n\nTrois ? {T}\n\n// [tag:drawn]\nQuatre ? {T}");
        termsOfAttempts(2, 24);
        fail(taker.begin());
        String page = signedIn.page(own, Role.VOLUNTEER, taker.start("fr"));
        assertThat(page).contains("Vous pourrez réessayer").doesNotContain("<button class=\"button\" type=\"submit\"");
        Browser.Page refused = signedIn.post(own, Role.VOLUNTEER, taker.start("fr"), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Vous pourrez réessayer", "relisez les leçons");
        assertThat(taker.count("select count(*) from training.attempt")).isEqualTo(1);

        Supplier<UUID> again =
                () -> taker.as(() -> tries.begin(taker.learner(), taker.course().slug(), taker.quiz()));
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofHours(23), again)).isInstanceOf(Refusal.class);
        assertThat(TestClock.ahead(Duration.ofHours(25), again)).isNotNull();
        String second = signedIn.get(own, Role.VOLUNTEER, taker.start("fr")).body();
        assertThat(second).contains("Reprendre");
        fail(taker.begin());
        assertThat(signedIn.page(own, Role.VOLUNTEER, taker.start("fr"))).contains("fait tous les essais prévus");
        assertThat(signedIn.post(own, Role.VOLUNTEER, taker.start("fr"), Map.of())
                        .body())
                .contains("fait tous les essais prévus");
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofDays(30), again)).isInstanceOf(Refusal.class);
        oneMoreIsGivenOnceAndByAnother(again);
    }

    private void oneMoreIsGivenOnceAndByAnother(Supplier<UUID> again) {
        String list = signedIn.page(own, Role.TRAINER, PROGRESS);
        Matcher give =
                Pattern.compile("action=\"(" + PROGRESS + "/attempts/[^\"]+)\"").matcher(list);
        assertThat(give.find()).isTrue();
        Map<String, String> form = Map.of("number", "2", "state", "under_way");
        assertThat(signedIn.post(own, Role.VOLUNTEER, give.group(1), form).status())
                .isEqualTo(403);
        assertThatThrownBy(() -> taker.as(() -> {
                    more.give(taker.learner(), taker.quiz(), 2, taker.learner());
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        for (int press = 0; press < 2; press++) {
            assertThat(signedIn.post(own, Role.TRAINER, give.group(1), form)
                            .headers()
                            .get("location"))
                    .endsWith(PROGRESS + "?happened=given&state=under_way");
        }
        assertThat(taker.count("select count(*) from training.attempt_grant")).isEqualTo(1);
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS)).doesNotContain(give.group(1));
        assertThat(TestClock.ahead(Duration.ofHours(25), again)).isNotNull();
        fail(taker.begin());
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofDays(30), again)).isInstanceOf(Refusal.class);
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS)).contains(give.group(1));
    }

    /** Answers everything wrong. */
    private void fail(String attempt) {
        for (int i = 1; i <= 4; i++) {
            taker.answer(attempt + "/" + i, Map.of("answer", "false"));
        }
    }

    /** The version that learners see says so from now on. */
    private void termsOfAttempts(int attempts, int hours) {
        String terms = "jsonb_build_object('attempts', " + attempts + ", 'waitHours', " + hours + ")";
        taker.as(() -> sql.change(
                "update training.course_version set terms = terms || " + terms + " where course = ?",
                taker.course().id()));
    }
}
