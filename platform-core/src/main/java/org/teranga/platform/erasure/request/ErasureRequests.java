package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.SecretText;

/** The wishes to erase somebody of the open association. */
@ApplicationScoped
@Transactional
public class ErasureRequests {
    private static final String OPEN = "state in ('code', 'pending')";

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ErasureRequests(TenantDatabase database) {
        this.database = database;
    }

    /** Writes one down, by a statement: false where one is open for this person already, also where it was added at the same moment. */
    public boolean add(UUID id, UUID person, ErasureDoor door, ErasureState state, Asking asking) {
        database.flush();
        return database.sql("""
                        insert into platform.erasure_request
                            (tenant_id, id, person, door, state, asked_at, asked_by, confirmed_by, due_at, link_hash)
                        values (:tenant, :id, :person, :door, :state, :askedAt, :askedBy, :confirmedBy, :due, :link)
                        on conflict do nothing
                        """)
                        .bind("id", id)
                        .bind("person", person)
                        .bind("door", door.stored())
                        .bind("state", state.stored())
                        .bind("askedAt", asking.at())
                        .bind("askedBy", asking.by())
                        .bind("confirmedBy", asking.confirmedBy())
                        .bind("due", asking.due())
                        .bind(
                                "link",
                                asking.link() == null ? null : asking.link().hash())
                        .update()
                == 1;
    }

    /** The one that is open for this person. Until the transaction ends nobody else changes it. */
    public Optional<ErasureRequest> open(UUID person) {
        return held(query("e.person = :person and e." + OPEN).setParameter("person", person));
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    public Optional<ErasureRequest> find(UUID id) {
        return Optional.ofNullable(entities.find(ErasureRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of which a letter told with this link. Until the transaction ends nobody else changes it. */
    Optional<ErasureRequest> behind(SecretText link) {
        return held(query("e.linkHash = :link").setParameter("link", link.hash()));
    }

    /** Those of these persons for whom one is open. */
    public Set<UUID> openFor(List<UUID> persons) {
        return Set.copyOf(database.sql("select person from platform.erasure_request" + " where tenant_id = :tenant and "
                        + OPEN + " and person = any (:persons)")
                .bindIds("persons", persons)
                .list(UUID.class));
    }

    /** All that are open, what is due first first. */
    public List<ErasureRequest> open(int most) {
        return query("e.state = 'pending' order by e.dueAt, e.id")
                .setMaxResults(most)
                .getResultList();
    }

    /** What is to be done now, what is due first first. */
    public List<UUID> due(Instant now, int most) {
        return database.sql("""
                        select id from platform.erasure_request
                        where tenant_id = :tenant and state = 'pending' and due_at <= :now order by due_at, id limit :most
                        """).bind("now", now).bind("most", most).list(UUID.class);
    }

    /** As if it had never been written down: nobody could be told of it. */
    public void forget(UUID id) {
        database.sql("delete from platform.erasure_request where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** Codes that nobody typed in time are as if there had been none. */
    public void forgetCodes(Instant before) {
        database.sql("delete from platform.erasure_request"
                        + " where tenant_id = :tenant and state = 'code' and code_until < :before")
                .bind("before", before)
                .update();
    }

    private TypedQuery<ErasureRequest> query(String which) {
        return entities.createQuery("select e from ErasureRequest e where " + which, ErasureRequest.class);
    }

    private static Optional<ErasureRequest> held(TypedQuery<ErasureRequest> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    /**
     * How one is asked for.
     *
     * @param by          the account of who asks at the association; null where the person or a term does
     * @param confirmedBy the account of the second person, where one is needed
     * @param due         when it is done, where that is certain
     * @param link        the secret in the letter that tells of it, where there is one
     */
    public record Asking(
            Instant at,
            @Nullable UUID by,
            @Nullable UUID confirmedBy,
            @Nullable Instant due,
            @Nullable SecretText link) {
        /** By the person, who has not typed the code yet. */
        static Asking first(Instant at) {
            return new Asking(at, null, null, null, null);
        }

        /** By nobody: a term ends. */
        public static Asking term(Instant at, Instant due, SecretText link) {
            return new Asking(at, null, null, due, link);
        }
    }
}
