package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.SecretText;

/** The wishes to erase somebody of the open association. */
@ApplicationScoped
@Transactional
class ErasureRequests {
    private static final String OPEN = "state in ('code', 'pending')";
    private static final String COLUMNS = "select id, person, door, state, asked_at, asked_by, due_at, code_hash,"
            + " code_until, code_tries, codes_sent, address_hash, obstacle from platform.erasure_request ";

    private final TenantSql sql;

    @Inject
    ErasureRequests(TenantSql sql) {
        this.sql = sql;
    }

    /** Writes one down; false where one is open for this person already. */
    boolean add(UUID id, UUID person, ErasureDoor door, ErasureState state, Asking asking) {
        return sql.change(
                        "insert into platform.erasure_request (id, person, door, state, asked_at, asked_by, confirmed_by,"
                                + " due_at, link_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        id,
                        person,
                        door.stored(),
                        state.stored(),
                        asking.at(),
                        asking.by(),
                        asking.confirmedBy(),
                        asking.due(),
                        asking.link() == null ? null : asking.link().hash())
                == 1;
    }

    /** The one that is open for this person. Until the transaction ends nobody else changes it. */
    Optional<ErasureRequest> open(UUID person) {
        return sql.first(COLUMNS + "where person = ? and " + OPEN + " for update", ErasureRequests::row, person);
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<ErasureRequest> find(UUID id) {
        return sql.first(COLUMNS + "where id = ? for update", ErasureRequests::row, id);
    }

    /** The one of which a letter told with this link. */
    Optional<ErasureRequest> behind(SecretText link) {
        return sql.first(COLUMNS + "where link_hash = ? for update", ErasureRequests::row, link.hash());
    }

    /** Those of these persons for whom one is open. */
    Set<UUID> openFor(List<UUID> persons) {
        return sql
                .list(
                        "select person from platform.erasure_request where " + OPEN + " and person = any (?::uuid[])",
                        row -> row.getObject(1, UUID.class),
                        array(persons))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that are open, what is due first first. */
    List<ErasureRequest> open(int most) {
        return sql.list(COLUMNS + "where state = 'pending' order by due_at, id limit " + most, ErasureRequests::row);
    }

    /** What is to be done now, what is due first first. */
    List<UUID> due(Instant now, int most) {
        return sql.list(
                "select id from platform.erasure_request where state = 'pending' and due_at <= ? order by due_at, id limit "
                        + most,
                row -> row.getObject(1, UUID.class),
                now);
    }

    /** Another code was written, to the address with this keyed hash. */
    void code(UUID id, String hash, String address, Instant until) {
        sql.change(
                "update platform.erasure_request set code_hash = ?, address_hash = ?, code_until = ?,"
                        + " code_tries = 0, codes_sent = codes_sent + 1 where id = ?",
                hash,
                address,
                until,
                id);
    }

    /** A code was typed that was not the one. */
    void tried(UUID id) {
        sql.change("update platform.erasure_request set code_tries = code_tries + 1 where id = ?", id);
    }

    /** The person wants it and has typed the code: it is certain, and done on its day, of all that is the person's. */
    void pending(UUID id, Instant due, SecretText link) {
        sql.change(
                "update platform.erasure_request set state = 'pending', door = 'own', due_at = ?, link_hash = ?,"
                        + " code_hash = null, code_until = null where id = ?",
                due,
                link.hash(),
                id);
    }

    /** It could not be done for this reason, and is tried again. */
    void kept(UUID id, String obstacle) {
        sql.change("update platform.erasure_request set obstacle = ? where id = ?", obstacle, id);
    }

    /** It ends so. */
    void end(UUID id, ErasureState state, Instant now) {
        sql.change(
                "update platform.erasure_request set state = ?, ended_at = ?, code_hash = null, address_hash = null, code_until = null,"
                        + " link_hash = case when ? = 'done' then null else link_hash end, obstacle = null where id = ?",
                state.stored(),
                now,
                state.stored(),
                id);
    }

    /** As if it had never been written down: nobody could be told of it. */
    void forget(UUID id) {
        sql.change("delete from platform.erasure_request where id = ?", id);
    }

    /** Codes that nobody typed in time are as if there had been none. */
    void forgetCodes(Instant before) {
        sql.change("delete from platform.erasure_request where state = 'code' and code_until < ?", before);
    }

    private static ErasureRequest row(ResultSet row) throws SQLException {
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                ErasureDoor.of(row.getString("door")),
                ErasureState.of(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                moment(row, "due_at"),
                new ErasureRequest.Code(
                        row.getString("code_hash"),
                        moment(row, "code_until"),
                        row.getInt("code_tries"),
                        row.getInt("codes_sent"),
                        row.getString("address_hash")),
                row.getString("obstacle"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** As PostgreSQL reads an array of ids. */
    static String array(Iterable<UUID> ids) {
        StringBuilder array = new StringBuilder("{");
        ids.forEach(id -> array.append(array.length() > 1 ? "," : "").append(id));
        return array.append('}').toString();
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
}
