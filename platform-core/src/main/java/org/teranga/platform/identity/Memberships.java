package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantConnection;

/** The memberships of the association that is open. */
@ApplicationScoped
class Memberships {
    private static final String COLUMNS =
            "select id, roles, name, suspended_at is not null as suspended from platform.membership ";

    private final TenantConnection database;

    @Inject
    Memberships(TenantConnection database) {
        this.database = database;
    }

    Optional<Membership> find(UUID subject) {
        return find(Set.of(subject)).stream().findFirst();
    }

    /** Those of these subjects that are members, in no order. */
    List<Membership> find(Collection<UUID> subjects) {
        return database.call(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + "where id = any (?)")) {
                query.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
                return read(query);
            }
        });
    }

    /** Every membership, the oldest first. */
    List<Membership> all() {
        return database.call(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + "order by since, id")) {
                return read(query);
            }
        });
    }

    /** Removes it; false where there is none. */
    boolean remove(UUID subject) {
        return database.call(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("delete from platform.membership where id = ?")) {
                statement.setObject(1, subject);
                return statement.executeUpdate() == 1;
            }
        });
    }

    private static List<Membership> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<Membership> found = new ArrayList<>();
            while (rows.next()) {
                Set<Role> roles = EnumSet.noneOf(Role.class);
                Arrays.stream((String[]) rows.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .forEach(roles::add);
                byte[] name = rows.getBytes("name");
                found.add(new Membership(
                        rows.getObject("id", UUID.class),
                        roles,
                        name == null ? new byte[0] : name,
                        rows.getBoolean("suspended")));
            }
            return found;
        }
    }
}
