package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The places of the open association. */
@ApplicationScoped
class Places {
    private static final String SELECT = """
            select id, number, category, name, street, postcode, town, latitude, longitude, phone, website, email, hours, step_free, closed,
                languages, departments, notes, source, example, changed_at
            from rights.place
            """;

    private final TenantSql sql;

    @Inject
    Places(TenantSql sql) {
        this.sql = sql;
    }

    Optional<Place> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Places::place, id);
    }

    List<Place> all() {
        return sql.list(SELECT + "order by name, id", Places::place);
    }

    boolean any() {
        return sql.first("select 1 from rights.place limit 1", row -> true).isPresent();
    }

    void put(Place place, Instant now) {
        sql.change(
                """
                insert into rights.place (id, number, category, name, street, postcode, town, latitude, longitude, phone, website, email,
                    hours, step_free, closed, languages, departments, notes, source, example, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?)
                on conflict (tenant_id, id) do update set category = excluded.category, name = excluded.name, street = excluded.street,
                    postcode = excluded.postcode, town = excluded.town, latitude = excluded.latitude, longitude = excluded.longitude,
                    phone = excluded.phone, website = excluded.website, email = excluded.email, hours = excluded.hours,
                    step_free = excluded.step_free, closed = excluded.closed, languages = excluded.languages,
                    departments = excluded.departments, notes = excluded.notes, source = excluded.source, example = excluded.example,
                    changed_at = excluded.changed_at
                """,
                place.id(),
                place.number(),
                place.category().name(),
                place.name(),
                place.address().street(),
                place.address().postcode(),
                place.address().town(),
                place.address().latitude(),
                place.address().longitude(),
                place.contact().phone(),
                place.contact().website(),
                place.contact().email(),
                PlaceJson.write(place.hours()),
                place.access().stepFree(),
                place.access().closed(),
                array(place.access().languages()),
                array(place.departments()),
                PlaceJson.write(place.notes()),
                place.source(),
                place.example(),
                now,
                now);
    }

    void remove(UUID id) {
        sql.change("delete from rights.place where id = ?", id);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                PlaceCategory.valueOf(row.getString("category")),
                row.getString("name"),
                new Place.Address(
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("town"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude")),
                new Place.Contact(row.getString("phone"), row.getString("website"), row.getString("email")),
                PlaceJson.hours(row.getString("hours")),
                new Place.Access(
                        row.getObject("step_free", Boolean.class), row.getBoolean("closed"), texts(row, "languages")),
                texts(row, "departments"),
                PlaceJson.notes(row.getString("notes")),
                row.getString("source"),
                row.getBoolean("example"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Codes of languages and departments have neither quotes nor commas. */
    private static String array(Collection<String> codes) {
        return "{" + String.join(",", codes) + "}";
    }
}
