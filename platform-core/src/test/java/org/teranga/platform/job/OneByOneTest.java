package org.teranga.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody waits because the work for somebody before them fails. */
class OneByOneTest {
    @Test
    void theTroubleOfOneDoesNotKeepTheOthers() {
        List<String> done = new ArrayList<>();
        OneByOne.run("a test", List.of("first", "broken", "last"), one -> {
            if (one.equals("broken")) {
                throw new IllegalStateException("as a test wants it");
            }
            done.add(one);
        });
        assertThat(done).containsExactly("first", "last");
    }
}
