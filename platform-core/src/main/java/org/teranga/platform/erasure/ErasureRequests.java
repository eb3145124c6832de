package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.SecretText;

/** The wishes to erase somebody of the open association. */
@ApplicationScoped
@Transactional
class ErasureRequests {
    private static final String OPEN = "state in ('code', 'pending')";

    private final TenantDatabase database;

    @Inject
    ErasureRequests(TenantDatabase database) {
        this.database = database;
    }

    /** Writes one down; false where one is open for this person already. */
    boolean add(UUID id, UUID person, ErasureDoor door, ErasureState state, Asking asking) {
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
    Optional<ErasureRequest> open(UUID person) {
        return first(select("person = :person and " + OPEN + " for update").bind("person", person));
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<ErasureRequest> find(UUID id) {
        return first(select("id = :id for update").bind("id", id));
    }

    /** The one of which a letter told with this link. */
    Optional<ErasureRequest> behind(SecretText link) {
        return first(select("link_hash = :link for update").bind("link", link.hash()));
    }

    /** Those of these persons for whom one is open. */
    Set<UUID> openFor(List<UUID> persons) {
        return Set.copyOf(database.sql("select person from platform.erasure_request" + " where tenant_id = :tenant and "
                        + OPEN + " and person = any (:persons)")
                .bindIds("persons", persons)
                .list(UUID.class));
    }

    /** All that are open, what is due first first. */
    List<ErasureRequest> open(int most) {
        return select("state = 'pending' order by due_at, id limit :most").bind("most", most).list(Row.class).stream()
                .map(Row::request)
                .toList();
    }

    /** What is to be done now, what is due first first. */
    List<UUID> due(Instant now, int most) {
        return database.sql("""
                        select id from platform.erasure_request
                        where tenant_id = :tenant and state = 'pending' and due_at <= :now order by due_at, id limit :most
                        """).bind("now", now).bind("most", most).list(UUID.class);
    }

    /** Another code was written, to the address with this keyed hash. */
    void code(UUID id, String hash, String address, Instant until) {
        change(
                        "code_hash = :hash, address_hash = :address, code_until = :until, code_tries = 0, codes_sent = codes_sent + 1",
                        id)
                .bind("hash", hash)
                .bind("address", address)
                .bind("until", until)
                .update();
    }

    /** A code was typed that was not the one. */
    void tried(UUID id) {
        change("code_tries = code_tries + 1", id).update();
    }

    /** The person wants it and has typed the code: it is certain, and done on its day, of all that is the person's. */
    void pending(UUID id, Instant due, SecretText link) {
        change(
                        "state = 'pending', door = 'own', due_at = :due, link_hash = :link, code_hash = null, code_until = null",
                        id)
                .bind("due", due)
                .bind("link", link.hash())
                .update();
    }

    /** It could not be done for this reason, and is tried again. */
    void kept(UUID id, String obstacle) {
        change("obstacle = :obstacle", id).bind("obstacle", obstacle).update();
    }

    /** It ends so. */
    void end(UUID id, ErasureState state, Instant now) {
        change(
                        "state = :state, ended_at = :now, code_hash = null, address_hash = null, code_until = null,"
                                + " link_hash = case when :state = 'done' then null else link_hash end, obstacle = null",
                        id)
                .bind("state", state.stored())
                .bind("now", now)
                .update();
    }

    /** As if it had never been written down: nobody could be told of it. */
    void forget(UUID id) {
        database.sql("delete from platform.erasure_request where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** Codes that nobody typed in time are as if there had been none. */
    void forgetCodes(Instant before) {
        database.sql("delete from platform.erasure_request"
                        + " where tenant_id = :tenant and state = 'code' and code_until < :before")
                .bind("before", before)
                .update();
    }

    private SqlStatement select(String which) {
        return database.sql("""
                select id, person, door, state, asked_at, asked_by, due_at, code_hash, code_until, code_tries, codes_sent,
                    address_hash, obstacle
                from platform.erasure_request where tenant_id = :tenant and
                """ + which);
    }

    private SqlStatement change(String values, UUID id) {
        return database.sql("update platform.erasure_request set " + values + " where tenant_id = :tenant and id = :id")
                .bind("id", id);
    }

    private static Optional<ErasureRequest> first(SqlStatement select) {
        return select.first(Row.class).map(Row::request);
    }

    /**
     * How one is asked for.
     *
     * @param by          the account of who asks at the association; null where the person or a term does
     * @param confirmedBy the account of the second person, where one is needed
     * @param due         when it is done, where that is certain
     * @param link        the secret in the letter that tells of it, where there is one
     */
    record Asking(
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
        static Asking term(Instant at, Instant due, SecretText link) {
            return new Asking(at, null, null, due, link);
        }
    }

    private record Row(
            UUID id,
            UUID person,
            String door,
            String state,
            Instant askedAt,
            @Nullable UUID askedBy,
            @Nullable Instant dueAt,
            @Nullable String codeHash,
            @Nullable Instant codeUntil,
            int codeTries,
            int codesSent,
            @Nullable String addressHash,
            @Nullable String obstacle) {
        ErasureRequest request() {
            return new ErasureRequest(
                    id,
                    person,
                    ErasureDoor.of(door),
                    ErasureState.of(state),
                    askedAt,
                    askedBy,
                    dueAt,
                    new ErasureRequest.Code(codeHash, codeUntil, codeTries, codesSent, addressHash),
                    obstacle);
        }
    }
}
