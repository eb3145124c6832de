package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.theme.template.Themes;
import org.teranga.rights.place.KeepPlaces;
import org.teranga.rights.place.OpeningDay;
import org.teranga.rights.place.OpeningHours;
import org.teranga.rights.place.Place;
import org.teranga.rights.place.PlaceCategory;

/** Places as the app reads them. */
@ApplicationScoped
class LocationJson {
    private static final int LONGEST_EXCERPT = 200;

    private final KeepPlaces places;
    private final PageWords words;
    private final Themes themes;
    private final PlatformHost host;

    @Inject
    LocationJson(KeepPlaces places, PageWords words, Themes themes, PlatformHost host) {
        this.places = places;
        this.words = words;
        this.themes = themes;
        this.host = host;
    }

    /** All of them: each has its coordinates, so that each is on the map. */
    JsonArrayBuilder locations(Visit visit) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        places.all().forEach(place -> all.add(location(visit, place)));
        return all;
    }

    private JsonObjectBuilder location(Visit visit, Place place) {
        Optional<String> said = place.noteLanguage(visit.tag(), visit.tenant().languages());
        String note = said.map(place.notes()::get).orElse("");
        String excerpt = Markdown.excerpt(note, LONGEST_EXCERPT);
        String path = "locations/" + place.number() + "/";
        Boolean stepFree = place.access().stepFree();
        return Json.createObjectBuilder()
                .add("id", place.number())
                .add("url", visit.page("/rights/places#p" + place.number()))
                .add("path", visit.root() + path)
                .add("title", place.name())
                .add("content", content(visit, place, note, said.orElse(visit.tag())))
                .add("excerpt", excerpt)
                .add("meta_description", PageJson.orNull(excerpt))
                .addNull("thumbnail")
                .add(
                        "available_languages",
                        PageJson.languages(
                                visit.readable().isEmpty() ? visit.tenant().languages() : visit.readable(),
                                place.number(),
                                language -> visit.page(language, "/rights/places#p" + place.number()),
                                language -> visit.root(language) + path))
                .add("last_updated", PageJson.moment(place.changedAt()))
                .add("contacts", contacts(place))
                .add("temporarily_closed", place.access().closed())
                .add("opening_hours", hours(place.hours()))
                .addNull("appointment_url")
                .add("category", category(visit, place.category()))
                .add("location", address(place))
                .addNull("organization")
                .add("barrier_free", stepFree == null ? JsonValue.NULL : stepFree ? JsonValue.TRUE : JsonValue.FALSE);
    }

    private String content(Visit visit, Place place, String note, String language) {
        String example = place.example()
                ? "<p><strong>" + PageWords.escaped(words.message(visit, "reader_places.example")) + "</strong></p>"
                : "";
        String source = place.source().isEmpty()
                ? ""
                : "<p><small>" + PageWords.escaped(words.message(visit, "reader_places.source")) + " <span lang=\"fr\">"
                        + PageWords.escaped(place.source()) + "</span></small></p>";
        return example + words.text(visit, note, language) + source;
    }

    /** Never null: the app fails on it. */
    private static JsonArrayBuilder contacts(Place place) {
        JsonArrayBuilder contacts = Json.createArrayBuilder();
        Place.Contact contact = place.contact();
        if (!contact.phone().isEmpty()
                || !contact.website().isEmpty()
                || !contact.email().isEmpty()) {
            contacts.add(Json.createObjectBuilder()
                    .addNull("name")
                    .addNull("area_of_responsibility")
                    .add("email", PageJson.orNull(contact.email()))
                    .add("phone_number", PageJson.orNull(contact.phone()))
                    .add("website", PageJson.orNull(contact.website()))
                    .addNull("mobile_number")
                    .addNull("opening_hours"));
        }
        return contacts;
    }

    private static JsonValue hours(@Nullable OpeningHours hours) {
        if (hours == null) {
            return JsonValue.NULL;
        }
        JsonArrayBuilder week = Json.createArrayBuilder();
        hours.days().forEach(day -> {
            JsonArrayBuilder slots = Json.createArrayBuilder();
            day.slots()
                    .forEach(slot -> slots.add(Json.createObjectBuilder()
                            .add("start", slot.from().toString())
                            .add("end", slot.to().toString())
                            .add("timezone", Formats.ZONE.getId())));
            week.add(Json.createObjectBuilder()
                    .add("allDay", day.kind() == OpeningDay.Kind.ALL_DAY)
                    .add("closed", day.kind() == OpeningDay.Kind.CLOSED)
                    .add("appointmentOnly", day.kind() == OpeningDay.Kind.APPOINTMENT)
                    .add("timeSlots", slots));
        });
        return week.build();
    }

    private JsonObjectBuilder category(Visit visit, PlaceCategory category) {
        return Json.createObjectBuilder()
                .add("id", category.ordinal() + 1)
                .add("name", words.message(visit, "reader_places.category." + category.code()))
                .add("color", category.colour())
                .add("icon", "other")
                .add("icon_url", host.base() + themes.base().assetUrl("glyph.svg"));
    }

    private static JsonObjectBuilder address(Place place) {
        Place.Address address = place.address();
        return Json.createObjectBuilder()
                .add("id", place.number())
                .add("name", place.name())
                .add("address", address.street())
                .add("town", address.town())
                .add("postcode", address.postcode())
                .add("country", "France")
                .add("latitude", address.latitude())
                .add("longitude", address.longitude());
    }
}
