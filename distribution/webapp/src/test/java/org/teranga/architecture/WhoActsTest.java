package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.identity.CurrentPerson;

/** Who says whose a request is: the sign-in, which has seen a proof; a lane, of the request that asked; the demonstration, in development. */
class WhoActsTest {
    private static final Set<String> ALLOWED = Set.of(
            "org.teranga.platform.identity.CurrentPerson",
            "org.teranga.platform.identity.signin.Presence",
            "org.teranga.demo.ActingMember");

    @Test
    void theseAlone() {
        assertThat(callers(CurrentPerson.class, "becomes")).isEqualTo(ALLOWED);
    }

    /** What happened on a day is written down on that day: only the demonstration makes itself a past. */
    @Test
    void onlyTheDemonstrationHasAPastThatItMakes() {
        assertThat(callers(EarlierTime.class, "ago"))
                .isEqualTo(Set.of(
                        "org.teranga.demo.DemoStays",
                        "org.teranga.demo.DemoRoad",
                        "org.teranga.demo.DemoReferrals",
                        "org.teranga.demo.DemoTalks"));
    }

    private static Set<String> callers(Class<?> of, String method) {
        return Shipped.classes().stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(of)
                                && call.getName().startsWith(method)))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }
}
