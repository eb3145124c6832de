package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.web.Problem;

class PlacementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Patience PATIENCE = new Patience(7, 2);
    private static final List<Step> TO_THE_MEETING =
            List.of(Step.REVIEW, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS, Step.APPROVE, Step.INTRODUCE);

    private final Placement placement = proposed();

    @Test
    void itGoesFromTheProposalToTheEnd() {
        take(By.team(FIRST), Step.REVIEW);
        take(By.HOUSEHOLD, Step.HOUSEHOLD_ACCEPTS);
        take(By.HOST, Step.HOST_ACCEPTS);
        take(By.team(SECOND), Step.APPROVE);
        take(By.team(FIRST), Step.INTRODUCE, Step.END);
        assertThat(placement.state()).isEqualTo(PlacementState.ENDED);
    }

    @Test
    void whoeverProposedItCannotApproveIt() {
        take(By.team(FIRST), Step.REVIEW, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);
        assertThatThrownBy(() -> take(By.team(FIRST), Step.APPROVE)).hasMessage("409 placement.refused.second_person");
        assertThat(placement.state()).isEqualTo(PlacementState.HOST_ACCEPTED);
    }

    @Test
    void theHouseholdIsAskedBeforeTheHost() {
        take(By.team(FIRST), Step.REVIEW);
        assertThatThrownBy(() -> take(By.HOST, Step.HOST_ACCEPTS)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.arguments()).containsExactly("host_accepts", "reviewed");
        });
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nobodyTakesAStepThatIsNotTheirs(Step step) {
        for (By by : List.of(By.HOUSEHOLD, By.HOST, By.CLOCK)) {
            if (!step.isFor(by.party())) {
                assertThatThrownBy(() -> take(by, step)).hasMessageStartingWith("403");
            }
        }
        assertThat(step.isFor(Party.HOUSEHOLD) && step.isFor(Party.HOST))
                .as("no answer is both sides'")
                .isFalse();
    }

    @Test
    void whoeverIsAskedHasDaysToAnswerAndIsRemindedOnce() {
        assertThat(placement.answerBy()).isNull();
        assertThat(placement.remind(NOW)).isFalse();
        take(By.team(FIRST), Step.REVIEW);
        assertThat(placement.answerBy()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(placement.remind(NOW)).isTrue();
        assertThat(placement.remind(NOW)).isFalse();
        take(By.HOUSEHOLD, Step.HOUSEHOLD_ACCEPTS);
        assertThat(placement.remind(NOW)).as("the host was not reminded yet").isTrue();
        take(By.HOST, Step.HOST_ACCEPTS);
        assertThat(placement.answerBy()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOrderOfStepsByAnybodyIntroducesWithoutBothAnswersAndTheSecondApproval(long seed) {
        Random random = new Random(seed);
        List<By> everybody = List.of(By.team(FIRST), By.team(SECOND), By.HOUSEHOLD, By.HOST, By.CLOCK);
        int introduced = 0;
        for (int life = 0; life < 4_000; life++) {
            Placement lived = proposed();
            List<Step> taken = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                By by = everybody.get(random.nextInt(everybody.size()));
                boolean open = lived.state().opensContact();
                if (tried(lived, step, by)) {
                    taken.add(step);
                    assertThat(step != Step.APPROVE || SECOND.equals(by.account()))
                            .as("seed %d, life %d: another approves", seed, life)
                            .isTrue();
                } else {
                    assertThat(lived.state().opensContact()).isEqualTo(open);
                }
                assertThat(lived.state().opensContact())
                        .as("seed %d, life %d: %s", seed, life, taken)
                        .isEqualTo(taken.equals(TO_THE_MEETING));
            }
            introduced += taken.contains(Step.INTRODUCE) ? 1 : 0;
            assertThat(taken)
                    .as("seed %d, life %d: every step once", seed, life)
                    .doesNotHaveDuplicates();
        }
        assertThat(introduced).as("some do meet").isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 2026-03-01, -",
                "2026-02-01, 10, 2026-03-01, 2026-03-10",
                "2026-04-01, 1, 2026-04-01, 2026-04-01",
                "2026-04-01, -, 2026-04-01, -"
            })
    void aStayBeginsTodayAtTheEarliest(LocalDate from, Integer days, LocalDate first, LocalDate last) {
        assertThat(Stay.asked(from, days, TODAY)).isEqualTo(new Stay(first, last));
    }

    private void take(By by, Step... steps) {
        for (Step step : steps) {
            placement.take(step, by, NOW, PATIENCE);
        }
    }

    private static boolean tried(Placement lived, Step step, By by) {
        try {
            lived.take(step, by, NOW, PATIENCE);
            return true;
        } catch (Problem refused) {
            assertThat(refused.status()).isIn(403, 409);
            return false;
        }
    }

    private static Placement proposed() {
        Pair pair = new Pair(new NeedId(new UUID(1, 1)), new OfferId(new UUID(1, 2)), true, 3);
        return Placement.propose(new PlacementId(new UUID(1, 3)), pair, new Stay(TODAY, null), FIRST, NOW);
    }
}
