package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;

/** The accounts that may operate the platform. They have no right at any association by that. */
@ApplicationScoped
public class Operators {
    private final SystemDatabase database;

    @Inject
    Operators(SystemDatabase database) {
        this.database = database;
    }

    /** Whether this person may. */
    public boolean include(UUID subject) {
        return database.sql("select 1 from platform.operator where subject = :subject")
                .bind("subject", subject)
                .any();
    }

    /** Who of these may. */
    public Set<UUID> among(Collection<UUID> subjects) {
        Set<UUID> all = new HashSet<>(
                database.sql("select subject from platform.operator").list(UUID.class));
        all.retainAll(Set.copyOf(subjects));
        return all;
    }

    /** Lets this person; again is no error. */
    public void add(UUID subject) {
        database.sql("insert into platform.operator (subject) values (:subject) on conflict do nothing")
                .bind("subject", subject)
                .update();
    }

    /** Takes the right away, from the next request on. */
    public void remove(UUID subject) {
        database.sql("delete from platform.operator where subject = :subject")
                .bind("subject", subject)
                .update();
    }
}
