package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The memberships of the association that is open. */
@ApplicationScoped
class Memberships {
    private final TenantDatabase database;

    @Inject
    Memberships(TenantDatabase database) {
        this.database = database;
    }

    Optional<Membership> find(UUID subject) {
        return find(Set.of(subject)).stream().findFirst();
    }

    /** Those of these subjects that are members, in no order. */
    List<Membership> find(Collection<UUID> subjects) {
        return read(select("and id = any (:subjects)").bindIds("subjects", subjects));
    }

    /** Every membership, the oldest first. */
    List<Membership> all() {
        return read(select("order by since, id"));
    }

    /** Removes it; false where there is none. */
    boolean remove(UUID subject) {
        return database.sql("delete from platform.membership where tenant_id = :tenant and id = :subject")
                        .bind("subject", subject)
                        .update()
                == 1;
    }

    private SqlStatement select(String which) {
        return database.sql("select id, roles, name, suspended_at is not null as suspended"
                + " from platform.membership where tenant_id = :tenant " + which);
    }

    private static List<Membership> read(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::membership).toList();
    }

    private record Row(UUID id, Set<Role> roles, byte @Nullable [] name, boolean suspended) {
        Membership membership() {
            return new Membership(id, roles, name == null ? new byte[0] : name, suspended);
        }
    }
}
