package org.teranga.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.tenancy.Tenant;

/**
 * Writes events as RFC 5545 has it. Times are those of Paris, with the rules of its clock, so that what comes back weekly stays at its
 * hour when the clocks change.
 */
final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final String CRLF = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final String PARIS = String.join(
            CRLF,
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Paris",
            "BEGIN:DAYLIGHT",
            "DTSTART:19810329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");

    private final Tenant tenant;
    private final String language;
    private final String page;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param tenant   whose events
     * @param language BCP 47 code of its reader
     * @param page     the address of the page with the same
     */
    ICalendar(Tenant tenant, String language, String page) {
        this.tenant = tenant;
        this.language = language;
        this.page = page;
    }

    /** All of these as one calendar. */
    String write(List<PublicEvent> events) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Teranga//" + tenant.slug() + "//" + language.toUpperCase(Locale.ROOT));
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(tenant.name()));
        out.append(PARIS);
        events.forEach(this::event);
        line("END:VCALENDAR");
        return out.toString();
    }

    private void event(PublicEvent event) {
        EventTimes times = event.times();
        EventText text = event.text(event.readIn(language, tenant.languages()));
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@" + tenant.slug());
        line("DTSTAMP:" + utc(event.changedAt()));
        line("LAST-MODIFIED:" + utc(event.changedAt()));
        line("SEQUENCE:" + event.changedAt().getEpochSecond() / 60 % Integer.MAX_VALUE);
        line("DTSTART" + moment(times.start(), times.allDay()));
        line("DTEND" + moment(times.allDay() ? times.end().plusDays(1) : times.end(), times.allDay()));
        if (times.recurrence() != null) {
            line("RRULE:" + times.recurrence().rule(times.start(), times.allDay()));
        }
        line("SUMMARY:" + escaped(text.title()));
        if (!text.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(Markdown.text(text.description())));
        }
        if (event.venue().known()) {
            String name = event.venue().name();
            line("LOCATION:"
                    + escaped(
                            name.isEmpty()
                                    ? event.venue().line()
                                    : name + ", " + event.venue().line()));
        }
        line("URL:" + (event.link().isEmpty() ? page : event.link()));
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String moment(LocalDateTime moment, boolean day) {
        return day
                ? ";VALUE=DATE:" + moment.format(DateTimeFormatter.BASIC_ISO_DATE)
                : ";TZID=Europe/Paris:" + moment.format(LOCAL);
    }

    private static String utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).format(LOCAL) + "Z";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line, folded so that no piece has more than 75 bytes and none begins within a letter. */
    private void line(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append(CRLF).append(' ');
                bytes = 1;
            }
            out.append(one);
            bytes += size;
            at += one.length();
        }
        out.append(CRLF);
    }
}
