package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.FieldError;

/** The form of a place: what is filled in becomes a {@link PlaceWish}, or faults; and a place becomes a filled form. */
@ApplicationScoped
class PlaceForm {
    /** The most characters of a note. */
    static final int LONGEST_NOTE = 5_000;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINK = 500;
    private static final String LONG = "places.fault.long";

    /** What was sent: the wish is there where nothing is wrong. */
    record Sent(Optional<PlaceWish> wish, List<FieldError> faults) {}

    /** Reads a form; languages are those in which a note can be said. */
    Sent read(Answers fields, List<String> languages) {
        FormReader form = new FormReader(fields);
        Optional<PlaceCategory> category = PlaceCategory.of(form.text("category"));
        if (category.isEmpty()) {
            form.fault("category", "places.fault.category");
        }
        String name = form.text("name", LONGEST_LINE, LONG);
        if (name.isEmpty()) {
            form.fault("name", "places.fault.name");
        }
        Optional<Commune> commune = commune(form);
        Place.Contact contact = contact(form);
        OpeningHours hours = hours(form);
        Map<String, String> notes = notes(form, languages);
        List<String> departments = departments(form, commune);
        Place.Access access = access(form, fields.all("languages"));
        String street = form.text("street", LONGEST_LINE, LONG);
        String source = form.text("source", LONGEST_LINK, LONG);
        if (!form.faults().isEmpty()) {
            return new Sent(Optional.empty(), form.faults());
        }
        Place.Address address = address(form, commune.orElseThrow(), street);
        return new Sent(
                Optional.of(new PlaceWish(
                        category.orElseThrow(), name, address, contact, hours, access, departments, notes, source)),
                form.faults());
    }

    private static Optional<Commune> commune(FormReader form) {
        Optional<Commune> commune =
                Communes.load().ofAddress(form.text("postcode", 10, LONG), form.text("town", 100, LONG));
        if (commune.isEmpty()) {
            form.fault("postcode", "places.fault.town");
        }
        coordinate(form, "latitude", 90);
        coordinate(form, "longitude", 180);
        if (form.text("latitude").isEmpty() != form.text("longitude").isEmpty()) {
            form.fault(form.text("latitude").isEmpty() ? "latitude" : "longitude", "places.fault.coordinate");
        }
        return commune;
    }

    private static Place.Address address(FormReader form, Commune commune, String street) {
        Double latitude = number(form.text("latitude"));
        Double longitude = number(form.text("longitude"));
        String town = form.text("town");
        return new Place.Address(
                street,
                form.text("postcode"),
                town.isEmpty() ? commune.name() : town,
                latitude == null ? commune.latitude() : latitude,
                longitude == null ? commune.longitude() : longitude);
    }

    private static void coordinate(FormReader form, String field, double most) {
        String text = form.text(field);
        Double value = number(text);
        if (!text.isEmpty() && (value == null || Math.abs(value) > most)) {
            form.fault(field, "places.fault.coordinate");
        }
    }

    private static @Nullable Double number(String text) {
        return text.matches("-?[0-9]{1,3}([.,][0-9]{1,10})?") ? Double.valueOf(text.replace(',', '.')) : null;
    }

    private static Place.Contact contact(FormReader form) {
        String phone = form.text("phone", 40, LONG);
        if (!phone.matches("[+0-9 ().-]*")) {
            form.fault("phone", "places.fault.phone");
        }
        String website = form.webAddress("website", LONGEST_LINK, LONG, "places.fault.website");
        String email = form.text("email", LONGEST_LINE, LONG);
        if (!email.isEmpty() && !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) {
            form.fault("email", "places.fault.email");
        }
        return new Place.Contact(phone, website, email);
    }

    private static @Nullable OpeningHours hours(FormReader form) {
        if (!form.text("hours").equals("known")) {
            return null;
        }
        List<OpeningDay> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String code = code(day);
            String kind = form.text("kind-" + code);
            if (kind.equals("open")) {
                Optional<List<OpeningDay.Slot>> slots = OpeningDay.slots(form.text("times-" + code));
                if (slots.isEmpty()) {
                    form.fault("times-" + code, "places.fault.times");
                }
                days.add(slots.map(times -> new OpeningDay(OpeningDay.Kind.OPEN, times))
                        .orElse(OpeningDay.CLOSED));
            } else {
                days.add(Stream.of(OpeningDay.Kind.ALL_DAY, OpeningDay.Kind.APPOINTMENT)
                        .filter(one -> one.name().equalsIgnoreCase(kind))
                        .findFirst()
                        .map(one -> new OpeningDay(one, List.of()))
                        .orElse(OpeningDay.CLOSED));
            }
        }
        return new OpeningHours(days);
    }

    private static Map<String, String> notes(FormReader form, List<String> languages) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String language : languages) {
            String note = form.text("note-" + language, LONGEST_NOTE, LONG);
            if (!note.isEmpty()) {
                notes.put(language, note);
            }
        }
        return notes;
    }

    private static Place.Access access(FormReader form, List<String> spoken) {
        String stepFree = form.text("step-free");
        List<String> languages = spoken.stream()
                .filter(code -> Languages.of(code).isPresent())
                .distinct()
                .toList();
        return new Place.Access(
                stepFree.equals("yes") ? Boolean.TRUE : stepFree.equals("no") ? Boolean.FALSE : null,
                form.text("closed").equals("yes"),
                languages);
    }

    private static List<String> departments(FormReader form, Optional<Commune> commune) {
        TreeSet<String> departments = new TreeSet<>();
        for (String code : form.text("departments", LONGEST_LINE, LONG).split("[\\s,;]+")) {
            if (Departments.byCode(code).isPresent()) {
                departments.add(code);
            } else if (!code.isEmpty()) {
                form.fault("departments", "places.fault.department");
            }
        }
        if (departments.isEmpty()) {
            commune.ifPresent(one -> departments.add(one.department()));
        }
        return List.copyOf(departments);
    }

    /** The name of a day in fields and message keys. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The fields of a place. */
    Map<String, List<String>> fields(Place place) {
        Map<String, List<String>> fields = new HashMap<>();
        put(fields, "category", place.category().code());
        put(fields, "name", place.name());
        put(fields, "street", place.address().street());
        put(fields, "postcode", place.address().postcode());
        put(fields, "town", place.address().town());
        put(fields, "latitude", Double.toString(place.address().latitude()));
        put(fields, "longitude", Double.toString(place.address().longitude()));
        put(fields, "phone", place.contact().phone());
        put(fields, "website", place.contact().website());
        put(fields, "email", place.contact().email());
        Boolean stepFree = place.access().stepFree();
        put(fields, "step-free", stepFree == null ? "unknown" : stepFree ? "yes" : "no");
        put(fields, "closed", place.access().closed() ? "yes" : "");
        fields.put("languages", place.access().languages());
        put(fields, "departments", String.join(", ", place.departments()));
        put(fields, "source", place.source());
        place.notes().forEach((language, note) -> put(fields, "note-" + language, note));
        OpeningHours hours = place.hours();
        put(fields, "hours", hours == null ? "unknown" : "known");
        for (DayOfWeek day : DayOfWeek.values()) {
            OpeningDay one = hours == null ? OpeningDay.CLOSED : hours.on(day);
            put(fields, "kind-" + code(day), one.kind().name().toLowerCase(Locale.ROOT));
            put(fields, "times-" + code(day), one.typed());
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String field, String value) {
        fields.put(field, List.of(value));
    }
}
