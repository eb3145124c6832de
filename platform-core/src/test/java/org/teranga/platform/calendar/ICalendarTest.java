package org.teranga.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantStatus;

class ICalendarTest {
    private static final Tenant TENANT = new Tenant(
            UUID.randomUUID(),
            "maison",
            "Maison; Commune",
            TenantStatus.ACTIVE,
            List.of("fr", "ar"),
            List.of(),
            "base");

    @Test
    void textsAreEscapedAndLinesFoldedByBytes() {
        String calendar = written("Permanence; juridique, BEGIN:VEVENT\r\nX:1", "مرحبًا ".repeat(30));
        assertThat(calendar)
                .contains("SUMMARY:Permanence\\; juridique\\, BEGIN:VEVENT\\nX:1\r\n")
                .endsWith("\r\n");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(calendar.replace("\r\n ", "")).contains("مرحبًا مرحبًا");
        assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    @Test
    void whatComesBackHasItsRuleAndTheClockOfParis() {
        assertThat(written("A", ""))
                .contains(
                        "DTSTART;TZID=Europe/Paris:20261201T140000\r\n",
                        "DTEND;TZID=Europe/Paris:20261201T160000\r\n",
                        "RRULE:FREQ=WEEKLY;UNTIL=20270101T225959Z\r\n",
                        "STATUS:CANCELLED\r\n",
                        "BEGIN:VTIMEZONE\r\n")
                .doesNotContain("DESCRIPTION", "LOCATION");
    }

    private static String written(String title, String description) {
        LocalDateTime start = LocalDateTime.of(2026, 12, 1, 14, 0);
        PublicEvent event = new PublicEvent(
                UUID.randomUUID(),
                7,
                new EventTimes(
                        start,
                        start.plusHours(2),
                        false,
                        new Recurrence(Recurrence.Pattern.WEEKLY, LocalDate.of(2027, 1, 1))),
                Venue.NONE,
                "",
                "everybody",
                new TreeMap<>(Map.of("fr", new EventText(title, description))),
                true,
                PublicEvent.DESK,
                Instant.parse("2026-11-25T10:00:00Z"));
        return new ICalendar(TENANT, "ar", "https://maison.example/ar/events").write(List.of(event));
    }
}
