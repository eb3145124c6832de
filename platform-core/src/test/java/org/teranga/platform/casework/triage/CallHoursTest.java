package org.teranga.platform.casework.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Formats;

/** Three calls at the same hour are one try; three in different parts of the week are enough. 30 November 2026 is a Monday. */
class CallHoursTest {
    @Test
    void whoIsNeverCalledAtAnotherHourWasNotTriedEnough() {
        assertThat(CallHours.enough(at("2026-11-30T10:00", "2026-12-01T11:59", "2026-12-02T09:00", "2026-12-03T10:00")))
                .isFalse();
        assertThat(CallHours.enough(at("2026-11-30T10:00", "2026-11-30T12:00"))).isFalse();
        assertThat(CallHours.enough(at("2026-11-30T10:00", "2026-11-30T12:00", "2026-11-30T17:00")))
                .isTrue();
        assertThat(CallHours.enough(at("2026-11-30T10:00", "2026-12-05T10:00", "2026-12-06T18:00")))
                .as("a weekend is one part")
                .isFalse();
        assertThat(CallHours.enough(at("2026-11-30T10:00", "2026-11-30T10:05", "2026-11-30T18:00", "2026-12-05T10:00")))
                .isTrue();
    }

    @Test
    void theNextCallIsInAPartOfTheWeekInWhichNobodyHasCalled() {
        assertThat(next("2026-11-30T10:30")).isEqualTo("2026-11-30T14:00");
        assertThat(next("2026-11-30T13:30"))
                .as("in half an hour is too soon, and of the same part")
                .isEqualTo("2026-11-30T18:00");
        assertThat(next("2026-11-30T18:30")).isEqualTo("2026-12-01T10:00");
        assertThat(next("2026-12-04T10:00", "2026-12-04T18:30")).isEqualTo("2026-12-05T11:00");
        assertThat(next("2026-12-05T16:00"))
                .as("after a try on Saturday not on Sunday")
                .isEqualTo("2026-12-07T10:00");
    }

    @Test
    void whereEveryPartWasTriedItIsTomorrow() {
        assertThat(next("2026-11-30T10:00", "2026-11-30T14:00", "2026-11-30T18:00", "2026-12-05T11:00"))
                .isEqualTo("2026-12-06T11:00");
    }

    /** When to call after these calls, the last of which was just now. */
    private static String next(String... tries) {
        List<ZonedDateTime> called = at(tries);
        return CallHours.next(called, called.getLast()).toLocalDateTime().toString();
    }

    private static List<ZonedDateTime> at(String... moments) {
        return Stream.of(moments)
                .map(moment -> LocalDateTime.parse(moment).atZone(Formats.ZONE))
                .toList();
    }
}
