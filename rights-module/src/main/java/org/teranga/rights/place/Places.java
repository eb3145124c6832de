package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The places of the open association. */
@ApplicationScoped
class Places {
    private static final String SELECT = """
            select id, number, category, name, street, postcode, town, latitude, longitude, phone, website, email, hours, step_free, closed,
                languages, departments, notes, source, example, changed_at
            from rights.place where tenant_id = :tenant
            """;

    private final TenantDatabase database;

    @Inject
    Places(TenantDatabase database) {
        this.database = database;
    }

    Optional<Place> find(UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::place);
    }

    List<Place> all() {
        return database.sql(SELECT + "order by name, id").list(Row.class).stream()
                .map(Row::place)
                .toList();
    }

    boolean any() {
        return database.sql("select 1 from rights.place where tenant_id = :tenant limit 1")
                .any();
    }

    void put(Place place, Instant now) {
        database.sql("""
                        insert into rights.place (tenant_id, id, number, category, name, street, postcode, town, latitude, longitude, phone,
                            website, email, hours, step_free, closed, languages, departments, notes, source, example, created_at, changed_at)
                        values (:tenant, :id, :number, :category, :name, :street, :postcode, :town, :latitude, :longitude, :phone,
                            :website, :email, :hours, :stepFree, :closed, :languages, :departments, :notes, :source, :example, :now, :now)
                        on conflict (tenant_id, id) do update set category = excluded.category, name = excluded.name,
                            street = excluded.street, postcode = excluded.postcode, town = excluded.town, latitude = excluded.latitude,
                            longitude = excluded.longitude, phone = excluded.phone, website = excluded.website, email = excluded.email,
                            hours = excluded.hours, step_free = excluded.step_free, closed = excluded.closed,
                            languages = excluded.languages, departments = excluded.departments, notes = excluded.notes,
                            source = excluded.source, example = excluded.example, changed_at = excluded.changed_at
                        """)
                .bind("id", place.id())
                .bind("number", place.number())
                .bind("category", place.category().name())
                .bind("name", place.name())
                .bind("street", place.address().street())
                .bind("postcode", place.address().postcode())
                .bind("town", place.address().town())
                .bind("latitude", place.address().latitude())
                .bind("longitude", place.address().longitude())
                .bind("phone", place.contact().phone())
                .bind("website", place.contact().website())
                .bind("email", place.contact().email())
                .bind("hours", PlaceJson.write(place.hours()))
                .bind("stepFree", place.access().stepFree())
                .bind("closed", place.access().closed())
                .bindTexts("languages", place.access().languages())
                .bindTexts("departments", place.departments())
                .bind("notes", PlaceJson.write(place.notes()))
                .bind("source", place.source())
                .bind("example", place.example())
                .bind("now", now)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from rights.place where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    private record Row(
            UUID id,
            long number,
            String category,
            String name,
            String street,
            String postcode,
            String town,
            double latitude,
            double longitude,
            String phone,
            String website,
            String email,
            @Nullable String hours,
            @Nullable Boolean stepFree,
            boolean closed,
            List<String> languages,
            List<String> departments,
            String notes,
            String source,
            boolean example,
            Instant changedAt) {
        Place place() {
            return new Place(
                    id,
                    number,
                    PlaceCategory.valueOf(category),
                    name,
                    new Place.Address(street, postcode, town, latitude, longitude),
                    new Place.Contact(phone, website, email),
                    PlaceJson.hours(hours),
                    new Place.Access(stepFree, closed, languages),
                    departments,
                    PlaceJson.notes(notes),
                    source,
                    example,
                    changedAt);
        }
    }
}
