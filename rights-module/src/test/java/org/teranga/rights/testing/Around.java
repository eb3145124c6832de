package org.teranga.rights.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.EventWish;
import org.teranga.platform.calendar.KeepEvents;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Recurrence;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.news.KeepNews;
import org.teranga.rights.news.NewsItem;
import org.teranga.rights.place.KeepPlaces;
import org.teranga.rights.place.OpeningDay;
import org.teranga.rights.place.OpeningHours;
import org.teranga.rights.place.Place;
import org.teranga.rights.place.PlaceCategory;
import org.teranga.rights.place.PlaceWish;

/** Events, places and news of a test's association. */
@RequestScoped
public class Around {
    private final TestTenants tenants;
    private final KeepEvents events;
    private final KeepPlaces places;
    private final KeepNews news;

    @Inject
    public Around(TestTenants tenants, KeepEvents events, KeepPlaces places, KeepNews news) {
        this.tenants = tenants;
        this.events = events;
        this.places = places;
        this.news = news;
    }

    /** Everything that can stand around pages, and what must not be told. */
    public void fill(Tenant tenant) {
        LocalDate day = TestClock.today().plusDays(3);
        Venue venue = new Venue("Maison", "1 rue X", "31000", "Toulouse", 43.6, 1.44);
        tenants.as(
                tenant,
                () -> events.add(
                        PublicEvent.DESK,
                        event(
                                day,
                                new Recurrence(Recurrence.Pattern.WEEKLY, day.plusDays(30)),
                                venue,
                                "Chaque semaine")));
        tenants.as(tenant, () -> events.add("training.meeting", event(day, null, Venue.NONE, "En ligne")));
        tenants.as(tenant, () -> {
            UUID id = events.add(PublicEvent.DESK, event(day, null, venue, "SECRET"));
            events.cancel(PublicEvent.DESK, id, true);
            return id;
        });
        OpeningDay open =
                new OpeningDay(OpeningDay.Kind.OPEN, List.of(new OpeningDay.Slot(LocalTime.of(9, 0), LocalTime.NOON)));
        OpeningDay always = new OpeningDay(OpeningDay.Kind.ALL_DAY, List.of());
        OpeningDay asked = new OpeningDay(OpeningDay.Kind.APPOINTMENT, List.of());
        OpeningHours week =
                new OpeningHours(List.of(open, always, asked, open, open, OpeningDay.CLOSED, OpeningDay.CLOSED));
        tenants.as(
                tenant,
                () -> places.add(place(
                        "Avec tout", week, new Place.Contact("05 61 00 00 00", "https://a.example", "a@a.example"))));
        tenants.as(tenant, () -> places.addExample(place("Sans rien", null, new Place.Contact("", "", ""))));
        tenants.as(
                tenant,
                () -> news.add(
                        TestClock.today().minusDays(1),
                        null,
                        Map.of("fr", new NewsItem.Text("Fermé", "Lundi."), "ar", new NewsItem.Text("مغلق", ""))));
        tenants.as(
                tenant,
                () -> news.add(
                        TestClock.today().plusDays(2), null, Map.of("fr", new NewsItem.Text("SECRET", "SECRET"))));
        tenants.as(
                tenant,
                () -> news.add(
                        TestClock.today().minusDays(9),
                        TestClock.today().minusDays(2),
                        Map.of("fr", new NewsItem.Text("SECRET", "SECRET"))));
    }

    private static EventWish event(LocalDate day, @Nullable Recurrence recurrence, Venue venue, String title) {
        return new EventWish(
                new EventTimes(day.atTime(14, 0), day.atTime(16, 0), recurrence == null, recurrence),
                venue,
                "https://a.example/?a=1&b=2",
                "everybody",
                Map.of("fr", new EventText(title, "Venez.")));
    }

    private static PlaceWish place(String name, @Nullable OpeningHours hours, Place.Contact contact) {
        return new PlaceWish(
                PlaceCategory.HEALTH,
                name,
                new Place.Address("1 rue X", "31000", "Toulouse", 43.6, 1.44),
                contact,
                hours,
                new Place.Access(hours == null ? null : Boolean.TRUE, false, List.of("fr")),
                List.of("31"),
                hours == null ? Map.of() : Map.of("fr", "Sans **rendez-vous**."),
                "exemple.org");
    }
}
