package org.teranga.rights.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final OpeningDay OPEN = new OpeningDay(
            OpeningDay.Kind.OPEN, OpeningDay.slots("9-12, 14h-17h30").orElseThrow());
    private static final OpeningHours WEEK = new OpeningHours(List.of(
            OPEN,
            OpeningDay.CLOSED,
            new OpeningDay(OpeningDay.Kind.APPOINTMENT, List.of()),
            new OpeningDay(OpeningDay.Kind.ALL_DAY, List.of()),
            OPEN,
            OpeningDay.CLOSED,
            OpeningDay.CLOSED));

    @Test
    void itSaysHowItStandsAndWhenThatChanges() {
        assertThat(at(MONDAY, "08:59")).isEqualTo(now(OpeningHours.State.CLOSED, MONDAY, "09:00"));
        assertThat(at(MONDAY, "09:00")).isEqualTo(now(OpeningHours.State.OPEN, MONDAY, "12:00"));
        assertThat(at(MONDAY, "12:00")).isEqualTo(now(OpeningHours.State.CLOSED, MONDAY, "14:00"));
        assertThat(at(MONDAY, "17:29")).isEqualTo(now(OpeningHours.State.OPEN, MONDAY, "17:30"));
        assertThat(at(MONDAY, "18:00")).isEqualTo(now(OpeningHours.State.CLOSED, MONDAY.plusDays(3), "00:00"));
        assertThat(at(MONDAY.plusDays(2), "10:00").state()).isEqualTo(OpeningHours.State.APPOINTMENT);
        assertThat(at(MONDAY.plusDays(3), "03:00").state()).isEqualTo(OpeningHours.State.ALL_DAY);
        assertThat(at(MONDAY.plusDays(4), "18:00"))
                .isEqualTo(now(OpeningHours.State.CLOSED, MONDAY.plusDays(7), "09:00"));
    }

    @Test
    void aWeekWithoutATimeNeverOpens() {
        OpeningHours never = new OpeningHours(new ArrayList<>(Collections.nCopies(7, OpeningDay.CLOSED)));
        assertThat(never.at(MONDAY.atTime(9, 0)).day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00-12:00, 14:00-17:30", "9h-12h ; 14h00-17h30", "09-12/14-17:30", " 9.00 – 12.00,14.00—17.30 "
            })
    void timesAreReadAsPeopleTypeThem(String typed) {
        assertThat(OpeningDay.slots(typed)).contains(OPEN.slots());
        assertThat(OPEN.typed()).isEqualTo("09:00-12:00, 14:00-17:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "matin",
                "9",
                "12-9",
                "9-9",
                "9-12, 11-14",
                "25-26",
                "9:75-10",
                "9-10,11-12,13-14,15-16,17-18"
            })
    void whatIsNoTimesIsRefused(String typed) {
        assertThat(OpeningDay.slots(typed)).isEmpty();
    }

    private static OpeningHours.Now at(LocalDate day, String time) {
        return WEEK.at(LocalDateTime.of(day, LocalTime.parse(time)));
    }

    private static OpeningHours.Now now(OpeningHours.State state, LocalDate day, String time) {
        return new OpeningHours.Now(state, day, LocalTime.parse(time));
    }
}
