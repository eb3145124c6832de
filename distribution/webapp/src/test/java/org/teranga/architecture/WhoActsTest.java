package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.CurrentPerson;

/** Who says whose a request is: the sign-in, which has seen a proof; a lane, of the request that asked; the demonstration, in development. */
class WhoActsTest {
    private static final Set<String> ALLOWED = Set.of(
            "org.teranga.platform.identity.CurrentPerson",
            "org.teranga.platform.identity.signin.Presence",
            "org.teranga.demo.ActingMember");

    @Test
    void theseAlone() {
        Set<String> callers = Shipped.classes().stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CurrentPerson.class)
                                && call.getName().startsWith("becomes")))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
        assertThat(callers).isEqualTo(ALLOWED);
    }
}
