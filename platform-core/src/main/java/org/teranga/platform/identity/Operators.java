package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;

/** The accounts that may operate the platform. They have no right at any association by that. */
@ApplicationScoped
public class Operators {
    private final Plumbing plumbing;

    @Inject
    Operators(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Whether this person may. */
    public boolean include(UUID subject) {
        return plumbing.call(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select 1 from platform.operator where subject = ?")) {
                query.setObject(1, subject);
                return query.executeQuery().next();
            }
        });
    }

    /** Who of these may. */
    public Set<UUID> among(Collection<UUID> subjects) {
        Set<UUID> all = new HashSet<>();
        plumbing.run(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select subject from platform.operator");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getObject(1, UUID.class));
                }
            }
        });
        all.retainAll(Set.copyOf(subjects));
        return all;
    }

    /** Lets this person; again is no error. */
    public void add(UUID subject) {
        change("insert into platform.operator (subject) values (?) on conflict do nothing", subject);
    }

    /** Takes the right away, from the next request on. */
    public void remove(UUID subject) {
        change("delete from platform.operator where subject = ?", subject);
    }

    private void change(String sql, UUID subject) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, subject);
                statement.executeUpdate();
            }
        });
    }
}
