package org.teranga.platform.identity.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.SealedMember;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The memberships of the association that is open. */
@ApplicationScoped
class Memberships {
    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Memberships(TenantDatabase database) {
        this.database = database;
    }

    Optional<SealedMember> find(UUID subject) {
        return find(Set.of(subject)).stream().findFirst();
    }

    /** Those of these subjects that are members, in no order. */
    List<SealedMember> find(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : read(select("and id = any (:subjects)").bindIds("subjects", subjects));
    }

    /** Every membership, the oldest first. */
    List<SealedMember> all() {
        return read(select("order by since, id"));
    }

    /** The membership of this account; nobody else changes it until the transaction ends. */
    Optional<Membership> hold(UUID subject) {
        return Optional.ofNullable(entities.find(Membership.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #hold}, begun where there is none. Of two who begin it at the same moment the second waits and finds it. */
    Membership holdOrBegin(UUID subject) {
        database.lock("membership " + subject);
        return hold(subject).orElseGet(() -> {
            Membership begun = Membership.begin(subject);
            entities.persist(begun);
            return begun;
        });
    }

    /** Removes it; false where there is none. */
    boolean remove(UUID subject) {
        Optional<Membership> held = hold(subject);
        held.ifPresent(entities::remove);
        entities.flush();
        return held.isPresent();
    }

    /** Writes what was changed: members are read by statements. */
    void flush() {
        entities.flush();
    }

    private SqlStatement select(String which) {
        return database.sql("select id, roles, name, suspended_at is not null as suspended"
                + " from platform.membership where tenant_id = :tenant " + which);
    }

    private static List<SealedMember> read(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::member).toList();
    }

    private record Row(UUID id, Set<Role> roles, byte @Nullable [] name, boolean suspended) {
        SealedMember member() {
            return new SealedMember(id, roles, name == null ? new byte[0] : name, suspended);
        }
    }
}
