package org.teranga.matching.safeguarding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.market.fact.Kind;

class FloorOfHelpTest {
    private static final int TRIALS = 20_000;
    private static final long SEED = 20261129;

    @Test
    void everyKindOfHelpHasItsFloorAndEverybodySigns() {
        for (Kind kind : Kind.values()) {
            assertThat(FloorOfHelp.kinds()).contains(kind.code());
            assertThat(asked(kind.code(), AskedBefore.PROPOSAL)).as(kind.code()).contains("charter of helper");
        }
        assertThat(FloorOfHelp.of("something new")).isEqualTo(FloorOfHelp.of("housing"));
    }

    @Test
    void whatAHomeNeedsATutorDoesNot() {
        assertThat(asked("housing", AskedBefore.PROPOSAL))
                .containsExactly("charter of helper", "ethics_course of helper");
        assertThat(asked("housing", AskedBefore.FIRST_NIGHT))
                .containsExactly("identity of adults", "charter of adults", "home_visit of home");
        assertThat(asked("buddy", AskedBefore.PROPOSAL)).isEqualTo(asked("housing", AskedBefore.PROPOSAL));
        for (String kind : List.of("language", "legal", "employment", "project")) {
            assertThat(asked(kind, AskedBefore.PROPOSAL))
                    .as(kind)
                    .containsExactly("charter of helper", "helper_course of helper");
            assertThat(FloorOfHelp.of(kind)).as(kind).hasSize(2);
        }
    }

    @Test
    void whatWasUnderWayKeepsWhatItHadUntilTheRaisedFloorCounts() {
        FloorLine visit = FloorOfHelp.of("housing").getLast();
        LocalDate before = FloorOfHelp.ANNOUNCED.minusDays(1);
        LocalDate between = FloorOfHelp.EFFECTIVE.minusDays(1);
        assertThat(visit.asked(before, before)).isFalse();
        assertThat(visit.asked(FloorOfHelp.ANNOUNCED, FloorOfHelp.ANNOUNCED)).isTrue();
        assertThat(visit.asked(between, before)).isFalse();
        assertThat(visit.asked(between, FloorOfHelp.ANNOUNCED)).isTrue();
        assertThat(visit.asked(FloorOfHelp.EFFECTIVE, before)).isTrue();
    }

    @Test
    void noPolicyIsTakenThatAsksLessOfAnybody() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Ask> asks = new ArrayList<>();
            FloorOfHelp.of("housing").forEach(line -> asks.add(stricter(random, line.ask())));
            Policy right = new Policy(2, LocalDate.EPOCH, Map.of("housing", asks), List.of());
            assertThat(PolicyFaults.of(right)).as("trial %d: %s", trial, asks).isEmpty();
            int weakened = random.nextInt(asks.size());
            Ask less = weaker(random, FloorOfHelp.of("housing").get(weakened).ask());
            List<Ask> fewer = new ArrayList<>(
                    FloorOfHelp.of("housing").stream().map(FloorLine::ask).toList());
            if (less == null) {
                fewer.remove(weakened);
            } else {
                fewer.set(weakened, less);
            }
            Policy wrong = new Policy(2, LocalDate.EPOCH, Map.of("housing", fewer), List.of());
            assertThat(PolicyFaults.of(wrong))
                    .as("trial %d: %s", trial, fewer)
                    .anyMatch(fault -> fault.field().startsWith("kinds.housing"));
        }
    }

    @Test
    void everyFaultOfALineIsToldAtItsLine() {
        List<Ask> asks = new ArrayList<>(FloorOfHelp.with("language", List.of()));
        asks.add(Ask.of("own:unnamed", AskedOf.HELPER, AskedBefore.PROPOSAL));
        asks.add(Ask.of("home_visit", AskedOf.HELPER, AskedBefore.PROPOSAL));
        asks.add(Ask.of("identity", AskedOf.ADULTS, AskedBefore.PROPOSAL));
        asks.add(new Ask("interview", AskedOf.HELPER, AskedBefore.PROPOSAL, 0, 400, null, Set.of(), Set.of()));
        asks.add(Ask.of("charter", AskedOf.HELPER, AskedBefore.PROPOSAL));
        asks.add(new Ask(
                "meeting", AskedOf.HELPER, AskedBefore.PROPOSAL, null, null, null, Set.of("original"), Set.of()));
        Policy policy = new Policy(2, LocalDate.EPOCH, Map.of("language", asks, "gardening", List.of()), List.of());
        assertThat(PolicyFaults.of(policy).stream().map(fault -> fault.field() + " " + fault.key()))
                .containsExactlyInAnyOrder(
                        "kinds.language[2].check policy.fault.nameless",
                        "kinds.language[3].of policy.fault.of",
                        "kinds.language[4].of policy.fault.no_home",
                        "kinds.language[5].months policy.fault.months",
                        "kinds.language[5].renewDays policy.fault.renew",
                        "kinds.language[6] policy.fault.twice",
                        "kinds.language[7].evidence policy.fault.evidence",
                        "kinds.gardening policy.fault.kind");
    }

    private static Ask stricter(Random random, Ask ask) {
        AskedBefore sooner = AskedBefore.values()[random.nextInt(ask.before().ordinal() + 1)];
        // Each adult of a home is at least whoever offers it; a line that is there already is not said twice.
        return new Ask(
                ask.check(),
                ask.of(),
                ask.of() == AskedOf.ADULTS && ask.check().equals("charter") ? AskedBefore.FIRST_NIGHT : sooner,
                random.nextBoolean() ? 1 + random.nextInt(24) : null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private static Ask weaker(Random random, Ask ask) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new Ask(ask.check(), ask.of(), ask.before(), null, null, WhoComes.CHILDREN, Set.of(), Set.of());
            default ->
                ask.before() == AskedBefore.FIRST_NIGHT
                        ? new Ask(ask.check(), AskedOf.HELPER, ask.before(), null, null, null, Set.of(), Set.of())
                        : new Ask(ask.check(), ask.of(), AskedBefore.FIRST_NIGHT, null, null, null, Set.of(), Set.of());
        };
    }

    private static List<String> asked(String kind, AskedBefore before) {
        return FloorOfHelp.of(kind).stream()
                .map(FloorLine::ask)
                .filter(ask -> ask.before() == before)
                .map(ask -> ask.check() + " of " + ask.of().code())
                .toList();
    }
}
