package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.teranga.platform.calendar.Calendar;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Recurrence;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.json.Json;

/** Public events as the app reads them; one that is cancelled is not among them. */
@ApplicationScoped
class EventJson {
    /** How many times of an event that comes back are told one by one. */
    private static final int TIMES = 12;

    private static final int LONGEST_EXCERPT = 200;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final Calendar calendar;
    private final PageWords words;
    private final Clock clock;

    @Inject
    EventJson(Calendar calendar, PageWords words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is to come.
     *
     * @param combined whether what comes back is told once, with its rule, and not time by time
     */
    JsonArrayBuilder events(Visit visit, boolean combined) {
        Instant now = clock.instant();
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (PublicEvent event : calendar.toCome()) {
            if (event.cancelled()) {
                continue;
            }
            List<EventTimes> times = event.times().from(now, combined ? 1 : TIMES);
            Recurrence recurrence = event.times().recurrence();
            if (combined && recurrence != null && !times.isEmpty()) {
                all.add(event(visit, event, event.times()).add("recurrence_rule", rule(event.times(), recurrence)));
            } else {
                times.forEach(one -> all.add(event(visit, event, one).addNull("recurrence_rule")));
            }
        }
        return all;
    }

    private static String rule(EventTimes times, Recurrence recurrence) {
        return "DTSTART:" + times.start().format(LOCAL) + "\nRRULE:" + recurrence.rule(times.start(), times.allDay());
    }

    private JsonObjectBuilder event(Visit visit, PublicEvent event, EventTimes times) {
        String said = event.readIn(visit.tag(), visit.tenant().languages());
        EventText text = event.text(said);
        String path = "events/" + event.number() + "/";
        return Json.createObjectBuilder()
                .add("id", event.number())
                .add("url", url(visit, visit.tag(), event))
                .add("path", visit.root() + path)
                .add("title", text.title())
                .add("content", content(visit, event, text, said))
                .add("excerpt", Markdown.excerpt(text.description(), LONGEST_EXCERPT))
                .addNull("thumbnail")
                .add(
                        "available_languages",
                        PageJson.languages(
                                event.texts().keySet(),
                                event.number(),
                                language -> url(visit, language, event),
                                language -> visit.root(language) + path))
                .add("last_updated", PageJson.moment(event.changedAt()))
                .add(
                        "event",
                        Json.createObjectBuilder()
                                .add("id", event.number())
                                .add("start", moment(times, false))
                                .add("end", moment(times, true))
                                .add("all_day", times.allDay())
                                .add("only_weekdays", false))
                .add("location", location(event))
                .addNull("location_path")
                .addNull("meeting_url")
                .addNull("featured_image");
    }

    private String content(Visit visit, PublicEvent event, EventText text, String said) {
        String content = words.text(visit, text.description(), said);
        return event.link().isEmpty()
                ? content
                : content + "<p><a href=\"" + PageWords.escaped(event.link())
                        + "\" rel=\"nofollow noopener noreferrer\">" + PageWords.escaped(event.link()) + "</a></p>";
    }

    private static String url(Visit visit, String language, PublicEvent event) {
        String own = visit.tenant().languages().contains(language)
                ? language
                : visit.tenant().languages().getFirst();
        return visit.page(own, "/events#e" + event.number());
    }

    private static String moment(EventTimes times, boolean end) {
        var local = end ? times.end() : times.start();
        var told = times.allDay() && end ? local.toLocalDate().atTime(23, 59, 59) : local;
        return told.atZone(Formats.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Always an object: the app fails on null. */
    private static JsonObjectBuilder location(PublicEvent event) {
        Venue venue = event.venue();
        JsonObjectBuilder location = Json.createObjectBuilder();
        if (venue.known()) {
            location.add("id", event.number());
        } else {
            location.addNull("id");
        }
        location.add("name", venue.name().isEmpty() ? venue.town() : venue.name())
                .add("address", venue.street())
                .add("town", venue.town())
                .add("postcode", venue.postcode())
                .add("country", venue.known() ? "France" : "");
        Double latitude = venue.latitude();
        Double longitude = venue.longitude();
        return latitude == null || longitude == null
                ? location.addNull("latitude").addNull("longitude")
                : location.add("latitude", latitude).add("longitude", longitude);
    }
}
