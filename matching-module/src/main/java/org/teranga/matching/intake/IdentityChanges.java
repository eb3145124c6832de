package org.teranga.matching.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;

/** The changes of name or address about which nobody has said yet whether it is the same person. */
@ApplicationScoped
public class IdentityChanges {
    private static final String COLUMNS =
            "select id, record_kind, record_id, old_person, new_person from matching.identity_change ";

    private final TenantSql sql;
    private final Clock clock;

    @Inject
    IdentityChanges(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID newPerson() {
        return Uuid7.at(clock.instant());
    }

    /** Whether a charter, a course or a check is this person's, or this account's. */
    boolean hasShownSomething(UUID person, @Nullable UUID account) {
        return sql.first(
                        "select 1 from platform.qualification where holder = any (cast(? as uuid[])) and withdrawn_at is null limit 1",
                        row -> true,
                        "{" + person + (account == null ? "" : "," + account) + "}")
                .isPresent();
    }

    /** From now on nobody was reached by the contact of this record, and nobody of the team stands for it. */
    void unreached(String kind, UUID record) {
        sql.change(
                "update matching." + kind + " set contact_used_at = null, contact_vouched_at = null where id = ?",
                record);
    }

    /** The team wrote the contact of these records, or brought it in. */
    public void vouched(String kind, Collection<UUID> records) {
        sql.flush(); // one that was just made is not in the database yet
        sql.change(
                "update matching." + kind + " set contact_vouched_at = ? where id = any (cast(? as uuid[]))",
                clock.instant(),
                records.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /**
     * Begins one; what was open about this record goes on in it, from its first person and with the link that the first address got.
     *
     * @return whose the record was at first
     */
    UUID begin(Retelling retelling, UUID now, @Nullable SecretLink link) {
        Instant at = clock.instant();
        Optional<IdentityChange> open = open(retelling.kind(), retelling.id());
        UUID first =
                open.map(IdentityChange::oldPerson).orElse(retelling.before().personId());
        String hash = open.map(this::linkHash)
                .orElseGet(() -> Optional.ofNullable(link).map(SecretLink::hash))
                .orElse(null);
        sql.change(
                "update matching.identity_change set outcome = 'superseded', decided_at = ?, link_hash = null"
                        + " where record_kind = ? and record_id = ? and outcome is null",
                at,
                retelling.kind(),
                retelling.id());
        sql.change(
                "insert into matching.identity_change (id, record_kind, record_id, old_person, new_person, asked_at, link_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Uuid7.at(at),
                retelling.kind(),
                retelling.id(),
                first,
                now,
                at,
                hash);
        return first;
    }

    /** The letter that the first address got goes on to lead here: nobody else is asked whether it is still that person. */
    private Optional<String> linkHash(IdentityChange open) {
        return sql.first(
                        "select coalesce(link_hash, '') from matching.identity_change where id = ?",
                        row -> row.getString(1),
                        open.id())
                .filter(kept -> !kept.isEmpty());
    }

    /** What is open about this record. */
    public Optional<IdentityChange> open(String kind, UUID record) {
        return sql.first(
                COLUMNS + "where record_kind = ? and record_id = ? and outcome is null",
                IdentityChanges::change,
                kind,
                record);
    }

    /** That to which a link from the old address leads. */
    public Optional<IdentityChange> followed(SecretLink link) {
        return sql.first(
                COLUMNS + "where link_hash = ? and outcome is null for update", IdentityChanges::change, link.hash());
    }

    /** The one with this id, held. */
    public Optional<IdentityChange> held(UUID id) {
        return sql.first(COLUMNS + "where id = ? and outcome is null for update", IdentityChanges::change, id);
    }

    /**
     * Ends one.
     *
     * @param outcome {@code same} or {@code objected}
     */
    public void decide(UUID id, String outcome) {
        sql.change(
                "update matching.identity_change set outcome = ?, decided_at = ?, link_hash = null where id = ?",
                outcome,
                clock.instant(),
                id);
    }

    private static IdentityChange change(ResultSet row) throws SQLException {
        return new IdentityChange(
                row.getObject("id", UUID.class),
                row.getString("record_kind"),
                row.getObject("record_id", UUID.class),
                row.getObject("old_person", UUID.class),
                row.getObject("new_person", UUID.class));
    }
}
