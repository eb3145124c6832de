package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.web.Problem;

class PlacementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Placement placement = proposed();

    @Test
    void itGoesFromTheProposalToTheEnd() {
        take(FIRST, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);
        take(SECOND, Step.APPROVE);
        take(FIRST, Step.START, Step.END);
        assertThat(placement.state()).isEqualTo(PlacementState.ENDED);
    }

    @Test
    void whoeverProposedItCannotApproveIt() {
        take(FIRST, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);
        assertThatThrownBy(() -> take(FIRST, Step.APPROVE)).hasMessage("409 placement.refused.second_person");
        assertThat(placement.state()).isEqualTo(PlacementState.HOST_ACCEPTED);
    }

    @Test
    void theHouseholdIsAskedBeforeTheHost() {
        assertThatThrownBy(() -> take(FIRST, Step.HOST_ACCEPTS)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.arguments()).containsExactly("host_accepts", "proposed");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOrderOfStepsStartsItWithoutBothAnswersAndTheSecondApproval(long seed) {
        Random random = new Random(seed);
        for (int life = 0; life < 2_000; life++) {
            Placement lived = proposed();
            List<Step> taken = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                if (tried(lived, step, random.nextBoolean() ? FIRST : SECOND)) {
                    taken.add(step);
                }
            }
            if (taken.contains(Step.START)) {
                assertThat(taken.subList(0, 4))
                        .as("seed %d, life %d", seed, life)
                        .containsExactly(Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS, Step.APPROVE, Step.START);
            }
            assertThat(taken)
                    .as("seed %d, life %d: every step once", seed, life)
                    .doesNotHaveDuplicates();
        }
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

    private void take(UUID staff, Step... steps) {
        for (Step step : steps) {
            placement.take(step, staff, NOW);
        }
    }

    private static boolean tried(Placement lived, Step step, UUID staff) {
        try {
            lived.take(step, staff, NOW);
            return true;
        } catch (Problem refused) {
            assertThat(refused.status()).isEqualTo(409);
            return false;
        }
    }

    private static Placement proposed() {
        Pair pair = new Pair(new NeedId(new UUID(1, 1)), new OfferId(new UUID(1, 2)), true, 3);
        return Placement.propose(new PlacementId(new UUID(1, 3)), pair, new Stay(TODAY, null), FIRST, NOW);
    }
}
