package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The entries and links of the open tenant, for the sealer and the verifier. */
@ApplicationScoped
class AuditRows {
    /** How long an entry may take from its beginning to its commit. What appears later with an older date was inserted by other means. */
    static final String GRACE = "interval '10 minutes'";

    private static final String UNSEALED = " from platform.audit_entry e where e.tenant_id = :tenant"
            + " and not exists (select 1 from platform.audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)";
    private static final String LAST_SEALED = "coalesce((select sealed_at from platform.audit_seal"
            + " where tenant_id = :tenant order by position desc limit 1), '-infinity')";
    private static final String COLUMNS = "e.id, e.at, e.actor, e.action, e.object_type, e.object_id, e.address_hash";
    private static final String LINK =
            "select position, entry_id as entry, mac from platform.audit_seal where tenant_id = :tenant";
    private static final int AT_ONCE = 1_000;

    private final TenantDatabase database;

    @Inject
    AuditRows(TenantDatabase database) {
        this.database = database;
    }

    /** The last link. */
    @Transactional
    Optional<Link> last() {
        return database.sql(LINK + " order by position desc limit 1").first(Link.class);
    }

    /** The link at a position. */
    @Transactional
    Optional<Link> at(long position) {
        return database.sql(LINK + " and position = :position")
                .bind("position", position)
                .first(Link.class);
    }

    /** The next entries to seal, the oldest first. */
    @Transactional
    List<AuditEntry> unsealed(int most) {
        return database.sql("select " + COLUMNS + UNSEALED + " and e.at > " + LAST_SEALED + " - " + GRACE
                        + " order by e.at, e.id limit " + most)
                .list(AuditEntry.class);
    }

    /** Entries that no link seals and none will: they came with a date that was long sealed. */
    @Transactional
    List<AuditEntry> inserted() {
        return database.sql("select " + COLUMNS + UNSEALED + " and e.at <= " + LAST_SEALED + " - " + GRACE
                        + " order by e.at, e.id limit " + AT_ONCE)
                .list(AuditEntry.class);
    }

    /** How many entries wait for the sealer. */
    @Transactional
    long waiting() {
        return database.sql("select count(*)" + UNSEALED + " and e.at > " + LAST_SEALED + " - " + GRACE)
                .one(Long.class);
    }

    /** Adds links; a position or an entry that has one already is an error. */
    @Transactional
    void add(List<Link> links) {
        database.sql("insert into platform.audit_seal (tenant_id, position, entry_id, mac)"
                        + " values (:tenant, :position, :entry, :mac)")
                .updateEach(
                        links,
                        (link, values) -> values.bind("position", link.position())
                                .bind("entry", link.entry())
                                .bind("mac", link.mac()));
    }

    /** Shows every link with its entry, in order of position; the entry is empty where it is gone. */
    @Transactional
    void follow(BiConsumer<Link, Optional<AuditEntry>> visitor) {
        database.sql("select s.position, s.entry_id, s.mac, " + COLUMNS + " from platform.audit_seal s"
                        + " left join platform.audit_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id"
                        + " where s.tenant_id = :tenant order by s.position")
                .batches(Row.class, AT_ONCE, rows -> rows.forEach(row -> visitor.accept(row.link(), row.entry())));
    }

    private record Row(
            long position,
            UUID entryId,
            byte[] mac,
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable UUID actor,
            @Nullable String action,
            @Nullable String objectType,
            @Nullable UUID objectId,
            @Nullable String addressHash) {
        Link link() {
            return new Link(position, entryId, mac);
        }

        Optional<AuditEntry> entry() {
            return id == null
                    ? Optional.empty()
                    : Optional.of(new AuditEntry(
                            id,
                            Objects.requireNonNull(at, "at"),
                            actor,
                            Objects.requireNonNull(action, "action"),
                            Objects.requireNonNull(objectType, "objectType"),
                            objectId,
                            addressHash));
        }
    }
}
