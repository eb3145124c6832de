package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.EventWish;
import org.teranga.platform.calendar.KeepEvents;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Recurrence;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.rights.place.KeepPlaces;
import org.teranga.rights.place.OpeningDay;
import org.teranga.rights.place.OpeningHours;
import org.teranga.rights.place.Place;
import org.teranga.rights.place.PlaceCategory;
import org.teranga.rights.place.PlaceWish;

/**
 * Where to go in Toulouse, and one date of the association. The offices are real ones, with what public sources say of them, each marked as
 * an example to be checked; their hours are made up, and each says so. The sources stand in {@code places-31.json}.
 */
@ApplicationScoped
class DemoPlaces {
    private static final int HOUR = 14;
    private static final int WEEKS = 26;

    private final TenantDirectory directory;
    private final KeepPlaces places;
    private final KeepEvents events;
    private final Clock clock;

    @Inject
    DemoPlaces(TenantDirectory directory, KeepPlaces places, KeepEvents events, Clock clock) {
        this.directory = directory;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Makes what is missing. */
    @ActivateRequestContext
    void load() {
        directory.bySlug("toulouse").ifPresent(tenant -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                if (!places.any()) {
                    offices().forEach(places::addExample);
                    events.add(PublicEvent.DESK, informationSession());
                }
            }
        });
    }

    private static List<PlaceWish> offices() {
        try (JsonReader reader = Json.createReader(
                Objects.requireNonNull(DemoPlaces.class.getResourceAsStream("places-31.json"), "places-31.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DemoPlaces::office)
                    .toList();
        }
    }

    private static PlaceWish office(JsonObject one) {
        Commune commune =
                Communes.load().ofAddress(one.getString("postcode"), "Toulouse").orElseThrow();
        Map<String, String> notes = new TreeMap<>();
        List.of("fr", "en", "ar").stream()
                .filter(one::containsKey)
                .forEach(language -> notes.put(language, one.getString(language)));
        return new PlaceWish(
                PlaceCategory.valueOf(one.getString("category")),
                one.getString("name"),
                new Place.Address(
                        one.getString("street"),
                        one.getString("postcode"),
                        commune.name(),
                        commune.latitude(),
                        commune.longitude()),
                new Place.Contact(one.getString("phone"), one.getString("website"), ""),
                hours(one),
                new Place.Access(null, false, List.of()),
                List.of(commune.department()),
                notes,
                one.getString("source"));
    }

    /** From Monday to Sunday; nobody has published them so, and the notes say that they are the demonstration's. */
    private static OpeningHours hours(JsonObject one) {
        return new OpeningHours(one.getJsonArray("hours").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(DemoPlaces::day)
                .toList());
    }

    private static OpeningDay day(String told) {
        if (told.isEmpty()) {
            return OpeningDay.CLOSED;
        }
        return new OpeningDay(
                OpeningDay.Kind.OPEN,
                Arrays.stream(told.split(","))
                        .map(slot -> slot.split("-"))
                        .map(slot -> new OpeningDay.Slot(LocalTime.parse(slot[0]), LocalTime.parse(slot[1])))
                        .toList());
    }

    private EventWish informationSession() {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), Formats.ZONE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        return new EventWish(
                new EventTimes(
                        day.atTime(HOUR, 0),
                        day.atTime(HOUR + 2, 0),
                        false,
                        new Recurrence(Recurrence.Pattern.WEEKLY, day.plusWeeks(WEEKS))),
                Venue.NONE,
                "",
                "newcomers",
                Map.of(
                        "fr",
                        new EventText("Vos droits, vos questions", "Apportez vos lettres : nous les lisons avec vous."),
                        "en",
                        new EventText("Your rights, your questions", "Bring your letters: we read them with you."),
                        "ar",
                        new EventText("حقوقكم وأسئلتكم", "أحضروا رسائلكم: نقرؤها معكم.")));
    }
}
