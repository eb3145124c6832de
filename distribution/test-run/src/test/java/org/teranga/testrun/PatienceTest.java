package org.teranga.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration QUIET = Duration.ofSeconds(40);

    @Test
    void aSlowMachineIsGivenLonger() {
        assertThat(Patience.stretched(QUIET, "2.5")).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void aQuickOneIsGivenNoLess() {
        assertThat(Patience.stretched(QUIET, "0.6")).isEqualTo(QUIET);
    }
}
