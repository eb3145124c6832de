package org.teranga.testrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;

class ServersUnderTestTest {
    @Test
    void whatDependsOnADeadServerFailsAtOnceAndSaysWhichItIs() {
        AtomicBoolean alive = new AtomicBoolean(true);
        Runnable stopped = ServersUnderTest.share(
                "a server of this test", Quick.class::equals, alive::get, () -> List.of("out of memory"));
        try {
            assertThat(NestedRun.of(Quick.class).getStatus()).isEqualTo(Status.SUCCESSFUL);
            alive.set(false);
            assertThat(NestedRun.of(Other.class).getStatus())
                    .as("who asks it nothing")
                    .isEqualTo(Status.SUCCESSFUL);
            assertThatThrownBy(() -> {
                        throw NestedRun.of(Quick.class).getThrowable().orElseThrow();
                    })
                    .hasMessageContainingAll("a server of this test has died", "out of memory");
        } finally {
            stopped.run();
        }
        assertThat(NestedRun.of(Quick.class).getStatus()).isEqualTo(Status.SUCCESSFUL);
    }

    static class Quick {
        @Test
        void passes() {}
    }

    static class Other {
        @Test
        void passes() {}
    }
}
