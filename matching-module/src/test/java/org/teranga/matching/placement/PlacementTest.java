package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.Refusal;

class PlacementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final StepActor HOUSEHOLD = StepActor.of(Party.HOUSEHOLD, Actor.link(new UUID(0, 11)), null);
    private static final StepActor HOST = StepActor.of(Party.HOST, Actor.link(new UUID(0, 12)), null);
    private static final StepActor PROGRAM = StepActor.team(Actor.program(new UUID(0, 13), THIRD));
    private static final StepGuard OPEN = StepGuard.OPEN;
    private static final ResponseDeadlines PATIENCE = new ResponseDeadlines(7, 2, 3);
    private static final List<Step> TO_THE_MEETING =
            List.of(Step.REVIEW, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS, Step.APPROVE, Step.INTRODUCE);

    private final Placement placement = proposed();

    @Test
    void itGoesFromTheProposalToTheEnd() {
        take(StepActor.team(FIRST), Step.REVIEW);
        take(HOUSEHOLD, Step.HOUSEHOLD_ACCEPTS);
        take(HOST, Step.HOST_ACCEPTS);
        take(StepActor.team(SECOND), Step.APPROVE);
        take(StepActor.team(FIRST), Step.INTRODUCE, Step.END);
        assertThat(placement.state()).isEqualTo(PlacementState.ENDED);
    }

    @Test
    void whoeverProposedItCannotApproveIt() {
        take(StepActor.team(FIRST), Step.REVIEW, Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);
        assertThatThrownBy(() -> take(StepActor.team(FIRST), Step.APPROVE))
                .hasMessage("placement.refused.second_person");
        assertThat(placement.state()).isEqualTo(PlacementState.HOST_ACCEPTED);
    }

    @Test
    void theHouseholdIsAskedBeforeTheHost() {
        take(StepActor.team(FIRST), Step.REVIEW);
        assertThatThrownBy(() -> take(HOST, Step.HOST_ACCEPTS)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused).isInstanceOf(Conflict.class);
            assertThat(refused.arguments()).containsExactly("host_accepts", "reviewed");
        });
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nobodyTakesAStepThatIsNotTheirs(Step step) {
        for (StepActor by : List.of(HOUSEHOLD, HOST, StepActor.CLOCK)) {
            if (!step.isFor(by.party())) {
                assertThatThrownBy(() -> take(by, step)).isInstanceOf(NotAllowed.class);
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
        take(StepActor.team(FIRST), Step.REVIEW);
        assertThat(placement.answerBy()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(placement.remind(NOW)).isTrue();
        assertThat(placement.remind(NOW)).isFalse();
        take(HOUSEHOLD, Step.HOUSEHOLD_ACCEPTS);
        assertThat(placement.remind(NOW)).as("the host was not reminded yet").isTrue();
        take(HOST, Step.HOST_ACCEPTS);
        assertThat(placement.answerBy()).isNull();
    }

    @Test
    void whoeverReadItAgainCannotApproveIt() {
        take(StepActor.team(SECOND), Step.REVIEW);
        take(HOUSEHOLD, Step.HOUSEHOLD_ACCEPTS);
        take(HOST, Step.HOST_ACCEPTS);
        assertThatThrownBy(() -> take(StepActor.team(SECOND), Step.APPROVE))
                .hasMessage("placement.refused.second_person");
        take(StepActor.team(THIRD), Step.APPROVE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverHappensNobodyIsIntroducedWhomSomethingBlocksNorWithoutBothAnswersAndTheSecondApproval(long seed) {
        Random random = new Random(seed);
        int introduced = 0;
        for (int number = 0; number < 4_000; number++) {
            Life life = new Life(random, "seed " + seed + ", life " + number);
            for (int i = 0; i < 30; i++) {
                life.something();
            }
            introduced += life.taken.contains(Step.INTRODUCE) ? 1 : 0;
        }
        assertThat(introduced).as("some do meet").isGreaterThan(10);
    }

    /** A placement to which anything happens: steps by anybody, needs and offers that go and come back, qualifications too. */
    private static final class Life {
        private static final List<StepActor> EVERYBODY = List.of(
                StepActor.team(FIRST),
                StepActor.team(SECOND),
                StepActor.team(THIRD),
                HOUSEHOLD,
                HOST,
                StepActor.CLOCK,
                PROGRAM);

        private final Random random;
        private final String which;
        private final Placement lived = proposed();
        private final List<Step> taken = new ArrayList<>();
        private final Map<Step, StepActor> who = new EnumMap<>(Step.class);
        private boolean gone;
        private boolean blocked;

        Life(Random random, String which) {
            this.random = random;
            this.which = which;
        }

        void something() {
            switch (random.nextInt(12)) {
                case 0 -> gone = !gone;
                case 1 -> blocked = !blocked;
                default -> step();
            }
            assertThat(lived.state().opensContact())
                    .as("%s: %s", which, taken)
                    .isEqualTo(taken.stream()
                                    .filter(TO_THE_MEETING::contains)
                                    .distinct()
                                    .toList()
                                    .equals(TO_THE_MEETING)
                            && lived.state() != PlacementState.ENDED);
        }

        private void step() {
            List<Step> next = Arrays.stream(Step.values())
                    .filter(one -> !one.to(lived.state()).isCalledOff() && one.allowedIn(lived.state()))
                    .toList();
            boolean anything = next.isEmpty() || random.nextInt(4) == 0;
            Step step = anything ? Step.values()[random.nextInt(Step.values().length)] : next.getFirst();
            StepActor by = EVERYBODY.get(random.nextInt(EVERYBODY.size()));
            PlacementState before = lived.state();
            if (!tried(step, by)) {
                assertThat(lived.state())
                        .as("%s: refused, so nothing changed", which)
                        .isEqualTo(before);
                return;
            }
            assertThat(by).as("%s: no program takes a step", which).isNotEqualTo(PROGRAM);
            back(step);
            assertThat(lived.state() != before && taken.contains(step) && !step.isConfirmation())
                    .as("%s: every step that leads on once", which)
                    .isFalse();
            taken.add(step);
            who.put(step, by);
            if (step == Step.REVIEW || step == Step.APPROVE || step == Step.INTRODUCE) {
                assertThat(gone || blocked).as("%s: %s", which, taken).isFalse();
            }
            if (step == Step.APPROVE) {
                assertThat(by).as("%s: another approves", which).isNotIn(StepActor.team(FIRST), who.get(Step.REVIEW));
            }
        }

        /** Whoever is asked again has not said yes, and nobody has approved. */
        private void back(Step step) {
            if (step == Step.HOST_OBJECTS) {
                taken.removeAll(List.of(step, Step.HOST_ACCEPTS, Step.APPROVE, Step.INTRODUCE));
            } else if (step == Step.HOUSEHOLD_OBJECTS || step == Step.ASK_AGAIN) {
                taken.removeAll(TO_THE_MEETING.subList(1, TO_THE_MEETING.size()));
                taken.removeAll(List.of(Step.HOST_OBJECTS, step));
            }
        }

        private boolean tried(Step step, StepActor by) {
            try {
                lived.take(step, by, NOW, PATIENCE, door());
                return true;
            } catch (Refusal refused) {
                assertThat(refused).isInstanceOfAny(NotAllowed.class, Conflict.class);
                return false;
            }
        }

        private StepGuard door() {
            return new StepGuard() {
                @Override
                public void requireNotWithdrawn() {
                    if (gone) {
                        throw Refusal.conflict("placement.refused.closed");
                    }
                }

                @Override
                public void passes(Step step) {
                    if (blocked) {
                        throw Refusal.conflict("placement.refused.missing");
                    }
                }

                @Override
                public void notOwn() {}

                @Override
                public void isSecond() {}

                @Override
                public void isStay() {}

                @Override
                public void signs() {}

                @Override
                public void isSigned() {}
            };
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

    private void take(StepActor by, Step... steps) {
        for (Step step : steps) {
            placement.take(step, by, NOW, PATIENCE, OPEN);
        }
    }

    private static Placement proposed() {
        Pair pair = new Pair(new NeedId(new UUID(1, 1)), new OfferId(new UUID(1, 2)), true, 3);
        return Placement.propose(new PlacementId(new UUID(1, 3)), pair, new Stay(TODAY, null), FIRST, NOW);
    }
}
