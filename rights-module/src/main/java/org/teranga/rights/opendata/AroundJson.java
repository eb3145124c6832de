package org.teranga.rights.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.teranga.platform.calendar.Calendar;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Recurrence;
import org.teranga.platform.json.Json;
import org.teranga.rights.news.KeepNews;
import org.teranga.rights.place.KeepPlaces;
import org.teranga.rights.place.OpeningHours;
import org.teranga.rights.place.Place;

/** What stands around the pages: places, events, news. */
@ApplicationScoped
class AroundJson {
    private final KeepPlaces places;
    private final Calendar calendar;
    private final KeepNews news;

    @Inject
    AroundJson(KeepPlaces places, Calendar calendar, KeepNews news) {
        this.places = places;
        this.calendar = calendar;
        this.news = news;
    }

    JsonArrayBuilder places() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        places.all().forEach(place -> all.add(place(place)));
        return all;
    }

    private static JsonObjectBuilder place(Place place) {
        JsonObjectBuilder notes = Json.createObjectBuilder();
        place.notes().forEach(notes::add);
        Boolean stepFree = place.access().stepFree();
        OpeningHours hours = place.hours();
        return Json.createObjectBuilder()
                .add("id", place.number())
                .add("category", place.category().code())
                .add("name", place.name())
                .add("street", place.address().street())
                .add("postcode", place.address().postcode())
                .add("town", place.address().town())
                .add("latitude", place.address().latitude())
                .add("longitude", place.address().longitude())
                .add("phone", place.contact().phone())
                .add("website", place.contact().website())
                .add("email", place.contact().email())
                .add(
                        "openingHours",
                        hours == null ? JsonValue.NULL : week(hours).build())
                .add("stepFree", stepFree == null ? JsonValue.NULL : stepFree ? JsonValue.TRUE : JsonValue.FALSE)
                .add("temporarilyClosed", place.access().closed())
                .add("languages", RightsJson.texts(place.access().languages()))
                .add("departments", RightsJson.texts(place.departments()))
                .add("notes", notes)
                .add("source", place.source())
                .add("example", place.example());
    }

    private static JsonArrayBuilder week(OpeningHours hours) {
        JsonArrayBuilder week = Json.createArrayBuilder();
        hours.days().forEach(day -> {
            JsonArrayBuilder slots = Json.createArrayBuilder();
            day.slots()
                    .forEach(slot -> slots.add(Json.createObjectBuilder()
                            .add("from", slot.from().toString())
                            .add("to", slot.to().toString())));
            week.add(Json.createObjectBuilder()
                    .add("kind", day.kind().name().toLowerCase(Locale.ROOT))
                    .add("slots", slots));
        });
        return week;
    }

    JsonArrayBuilder events() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        calendar.toCome().forEach(event -> all.add(event(event)));
        return all;
    }

    private static JsonObjectBuilder event(PublicEvent event) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        event.texts()
                .forEach((language, text) -> texts.add(
                        language,
                        Json.createObjectBuilder().add("title", text.title()).add("markdown", text.description())));
        Recurrence recurrence = event.times().recurrence();
        return Json.createObjectBuilder()
                .add("id", event.number())
                .add("starts", event.times().starts().toString())
                .add("ends", event.times().ends().toString())
                .add("allDay", event.times().allDay())
                .add(
                        "recurrence",
                        recurrence == null
                                ? JsonValue.NULL
                                : Json.createValue(recurrence.rule(
                                        event.times().start(), event.times().allDay())))
                .add("venue", event.venue().name())
                .add("address", event.venue().line())
                .add("link", event.link())
                .add("audience", event.audience())
                .add("cancelled", event.cancelled())
                .add("texts", texts);
    }

    JsonArrayBuilder news() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        news.today().forEach(item -> {
            JsonObjectBuilder texts = Json.createObjectBuilder();
            item.texts()
                    .forEach((language, text) -> texts.add(
                            language,
                            Json.createObjectBuilder()
                                    .add("title", text.title())
                                    .add("markdown", text.content())));
            all.add(Json.createObjectBuilder()
                    .add("id", item.number())
                    .add("from", item.from().toString())
                    .add("until", RightsJson.day(item.until()))
                    .add("texts", texts));
        });
        return all;
    }
}
