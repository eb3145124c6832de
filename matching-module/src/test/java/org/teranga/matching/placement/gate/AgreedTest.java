package org.teranga.matching.placement.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.Party;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;

class AgreedTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID SECOND_BY_ANOTHER_ACCOUNT = new UUID(0, 3);

    @Test
    void whoSpokeWithASideCountsForTheYesThatWasThereAndForNoLaterOne() {
        Decision yes = noted("household_accepts", FIRST, 1);
        Decision spoken = noted("spoken.household", SECOND, 2);
        assertThat(agreed(yes, spoken).wasSpokenWith(Party.HOUSEHOLD)).isTrue();
        Decision later = noted("household_accepts", SECOND_BY_ANOTHER_ACCOUNT, 3);
        assertThat(agreed(yes, spoken, later).wasSpokenWith(Party.HOUSEHOLD))
                .as("one human spoke, and noted the yes")
                .isFalse();
        Decision again = noted("spoken.household", FIRST, 4);
        assertThat(agreed(yes, spoken, later, again).wasSpokenWith(Party.HOUSEHOLD))
                .isTrue();
    }

    @Test
    void whoNotedTheYesDoesNotSpeakForIt() {
        Agreed agreed = agreed(noted("host_accepts", FIRST, 1), noted("spoken.host", FIRST, 2));
        assertThat(agreed.unheard(side -> side == Party.HOUSEHOLD)).containsExactly(Party.HOST);
    }

    private static Agreed agreed(Decision... decisions) {
        return new Agreed(List.of(decisions), Shown.NOTHING);
    }

    private static Decision noted(String what, UUID by, int second) {
        return new Decision(
                new UUID(1, second),
                new Subject("placement", new UUID(0, 9)),
                what,
                new UUID(0, 8),
                by,
                Channel.PHONE,
                LocalDate.of(2026, 3, 1),
                Instant.ofEpochSecond(second),
                Shown.NOTHING);
    }
}
