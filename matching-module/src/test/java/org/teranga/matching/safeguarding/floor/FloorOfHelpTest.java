package org.teranga.matching.safeguarding.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.platform.qualification.QualificationKind.CHARTER;
import static org.teranga.platform.qualification.QualificationKind.ETHICS_COURSE;
import static org.teranga.platform.qualification.QualificationKind.TRAUMA_COURSE;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;

class FloorOfHelpTest {
    private static final int TRIALS = 20_000;

    @Test
    void everyKindOfHelpHasItsFloorAndEverybodySigns() {
        assertThat(GateSettings.byCode()).isNotEmpty();
        GateSettings.byCode()
                .keySet()
                .forEach(kind -> assertThat(FloorOfHelp.of(kind)).as(kind).contains(CHARTER));
        assertThat(FloorOfHelp.of("something new")).isEqualTo(Floor.OF_A_HOME);
    }

    @Test
    void whatAHomeNeedsATutorDoesNot() {
        assertThat(FloorOfHelp.of("housing")).containsExactlyInAnyOrder(CHARTER, ETHICS_COURSE);
        assertThat(FloorOfHelp.of("buddy")).isEqualTo(FloorOfHelp.of("housing"));
        for (String kind : List.of("language", "legal", "employment", "project")) {
            assertThat(FloorOfHelp.of(kind)).as(kind).containsExactly(CHARTER);
        }
    }

    @Test
    void nothingIsReadyWithoutTheCharterNorEthicsWithoutTrauma() {
        long seed = 20261128;
        Random random = new Random(seed);
        List<String> kinds = List.copyOf(GateSettings.byCode().keySet());
        for (int trial = 0; trial < TRIALS; trial++) {
            Set<QualificationKind> held = some(random);
            Set<QualificationKind> asked = new HashSet<>(FloorOfHelp.of(kinds.get(random.nextInt(kinds.size()))));
            asked.addAll(some(random));
            List<QualificationKind> lacking = Floor.lacking(held, asked);
            boolean ready = held.containsAll(asked)
                    && held.contains(CHARTER)
                    && (!asked.contains(ETHICS_COURSE) || held.contains(TRAUMA_COURSE));
            assertThat(lacking.isEmpty())
                    .as("seed %d, trial %d: held %s, asked %s", seed, trial, held, asked)
                    .isEqualTo(ready);
            assertThat(lacking).noneMatch(held::contains);
        }
    }

    private static Set<QualificationKind> some(Random random) {
        Set<QualificationKind> some = new HashSet<>();
        for (QualificationKind kind : QualificationKind.named()) {
            if (random.nextBoolean()) {
                some.add(kind);
            }
        }
        return some;
    }
}
