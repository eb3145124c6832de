package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.TenantContext;

/** Makes places ready to be read: those that are asked for, in their order, with how they stand at this moment. */
@ApplicationScoped
class ShowPlaces {
    private final KeepPlaces places;
    private final Clock clock;

    @Inject
    ShowPlaces(KeepPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Those that are asked for. */
    PlacesView view(String language, String department, String category, String town) {
        List<Place> all = places.all();
        Optional<Commune> here = commune(town);
        Comparator<Place> order = here.map(commune -> Comparator.comparingDouble(
                        (Place place) -> place.address().kilometresFrom(commune.latitude(), commune.longitude())))
                .orElseGet(() -> Comparator.comparing(Place::category))
                .thenComparing(Place::name);
        List<Place> wanted = all.stream()
                .filter(place -> department.isEmpty() || place.departments().contains(department))
                .filter(place -> category.isEmpty() || place.category().code().equals(category))
                .sorted(order)
                .toList();
        List<PlaceView> shown = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            shown.add(view(wanted.get(i), i + 1, language, here));
        }
        return new PlacesView(
                new PlacesView.Filter(
                        department, category, town, here.map(Commune::name).orElse("")),
                departments(all),
                Stream.of(PlaceCategory.values())
                        .filter(one -> all.stream().anyMatch(place -> place.category() == one))
                        .map(PlaceCategory::code)
                        .toList(),
                shown,
                map(wanted, here),
                wanted.stream().anyMatch(Place::example));
    }

    private static Optional<Commune> commune(String town) {
        if (town.isEmpty()) {
            return Optional.empty();
        }
        Communes communes = Communes.load();
        return communes.byPostcode(town).stream()
                .findFirst()
                .or(() -> communes.byInsee(town))
                .or(() -> communes.byName(town))
                .or(() -> communes.search(town, 1).stream().findFirst());
    }

    private static List<PlacesView.Choice> departments(List<Place> all) {
        return all.stream()
                .flatMap(place -> place.departments().stream())
                .distinct()
                .sorted()
                .flatMap(code -> Departments.byCode(code).stream())
                .map(one -> new PlacesView.Choice(one.code(), one.name() + " (" + one.code() + ")"))
                .toList();
    }

    private static @Nullable PlaceMap map(List<Place> places, Optional<Commune> here) {
        if (places.isEmpty()) {
            return null;
        }
        List<PlaceMap.Spot> spots = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place.Address address = places.get(i).address();
            spots.add(new PlaceMap.Spot(
                    address.latitude(), address.longitude(), address.town(), Integer.toString(i + 1)));
        }
        double latitude = here.map(Commune::latitude)
                .orElseGet(() -> spots.stream()
                        .mapToDouble(PlaceMap.Spot::latitude)
                        .average()
                        .orElse(0));
        double longitude = here.map(Commune::longitude)
                .orElseGet(() -> spots.stream()
                        .mapToDouble(PlaceMap.Spot::longitude)
                        .average()
                        .orElse(0));
        return PlaceMap.around(latitude, longitude, null, spots);
    }

    /** One place as it is read. */
    PlaceView view(Place place, int label, String language, Optional<Commune> here) {
        Optional<String> said =
                place.noteLanguage(language, TenantContext.required().languages());
        Boolean stepFree = place.access().stepFree();
        return new PlaceView(
                place.number(),
                label,
                place.category().code(),
                place.name(),
                place.address().line(),
                here.map(commune -> (long)
                                Math.ceil(place.address().kilometresFrom(commune.latitude(), commune.longitude())))
                        .orElse(null),
                reached(place.contact()),
                place.access().closed() ? null : standing(place.hours()),
                week(place.hours()),
                stepFree == null ? "" : stepFree ? "yes" : "no",
                place.access().closed(),
                place.access().languages(),
                said.map(tag -> place.notes().get(tag))
                        .map(note -> Markdown.markup(note, Markdown.Options.headingsFrom(4)))
                        .orElse(null),
                said.filter(tag -> !tag.equals(language))
                        .map(tag -> Languages.of(tag).orElse(Languages.FRENCH))
                        .orElse(null),
                place.source(),
                place.example());
    }

    private static PlaceView.Reached reached(Place.Contact contact) {
        String host =
                contact.website().isEmpty() ? "" : URI.create(contact.website()).getHost();
        return new PlaceView.Reached(
                contact.phone(),
                contact.phone().replaceAll("\\(0\\)|[^+0-9]", ""),
                contact.website(),
                host.startsWith("www.") ? host.substring("www.".length()) : host,
                contact.email());
    }

    private PlaceView.@Nullable Standing standing(@Nullable OpeningHours hours) {
        if (hours == null) {
            return null;
        }
        LocalDateTime moment = LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
        OpeningHours.Now now = hours.at(moment);
        LocalDate day = now.day();
        return new PlaceView.Standing(
                now.state().name().toLowerCase(Locale.ROOT),
                now.time() == null ? "" : now.time().toString(),
                day == null ? "" : word(day, moment.toLocalDate()));
    }

    private static String word(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : PlaceForm.code(day.getDayOfWeek());
    }

    private List<PlaceView.Day> week(@Nullable OpeningHours hours) {
        if (hours == null) {
            return List.of();
        }
        DayOfWeek today = LocalDate.ofInstant(clock.instant(), Formats.ZONE).getDayOfWeek();
        return Stream.of(DayOfWeek.values())
                .map(day -> new PlaceView.Day(
                        PlaceForm.code(day),
                        hours.on(day).kind().name().toLowerCase(Locale.ROOT),
                        hours.on(day).slots().stream()
                                .map(slot -> slot.from() + " – " + slot.to())
                                .toList(),
                        day == today))
                .toList();
    }
}
