package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The changes of name or address about which nobody has said yet whether it is the same person. */
@ApplicationScoped
public class IdentityChanges {
    private static final String SELECT = "select id, record_kind as kind, record_id as record, old_person, new_person"
            + " from matching.identity_change where tenant_id = :tenant and outcome is null and ";

    private final TenantDatabase database;
    private final Instance<KeptForPerson> kept;
    private final Clock clock;

    @Inject
    IdentityChanges(TenantDatabase database, @Any Instance<KeptForPerson> kept, Clock clock) {
        this.database = database;
        this.kept = kept;
        this.clock = clock;
    }

    UUID newPerson() {
        return Uuid7.at(clock.instant());
    }

    /** Whether a charter, a course or a check is this person's, or this account's, or an exemption, which was theirs alone as well. */
    public boolean hasShownSomething(UUID person, @Nullable UUID account) {
        return database.sql("select 1 from platform.qualification"
                        + " where tenant_id = :tenant and holder = any (:holders) and withdrawn_at is null"
                        + " union all select 1 from matching.check_exemption"
                        + " where tenant_id = :tenant and subject_id = any (:holders) and ended_at is null limit 1")
                .bindIds("holders", account == null ? List.of(person) : List.of(person, account))
                .any();
    }

    /** Whether something is kept for this person, or this account, that nobody else reads. */
    boolean keepsSomething(UUID person, @Nullable UUID account) {
        List<UUID> persons = account == null ? List.of(person) : List.of(person, account);
        return kept.stream().anyMatch(one -> one.keeps(persons));
    }

    /** From now on nobody was reached by the contact of this record, and nobody of the team stands for it. */
    void unreached(String kind, UUID record) {
        database.sql("update matching." + kind + " set contact_used_at = null, contact_vouched_at = null"
                        + " where tenant_id = :tenant and id = :record")
                .bind("record", record)
                .update();
    }

    /** The team wrote the contact of these records, or brought it in. */
    public void markContactVouched(String kind, Collection<UUID> records) {
        database.flush(); // one that was just made is not in the database yet
        database.sql("update matching." + kind + " set contact_vouched_at = :now"
                        + " where tenant_id = :tenant and id = any (:records)")
                .bind("now", clock.instant())
                .bindIds("records", records)
                .update();
    }

    /**
     * Begins one; what was open about this record goes on in it, from its first person and with the link that the first address got.
     *
     * @return whose the record was at first
     */
    public UUID begin(Retelling retelling, UUID now, @Nullable SecretLink link) {
        Instant at = clock.instant();
        Optional<IdentityChange> open = open(retelling.kind(), retelling.id());
        UUID first =
                open.map(IdentityChange::oldPerson).orElse(retelling.before().personId());
        String hash = open.map(this::linkHash)
                .orElseGet(() -> Optional.ofNullable(link).map(SecretLink::hash))
                .orElse(null);
        database.sql("""
                        update matching.identity_change set outcome = 'superseded', decided_at = :at, link_hash = null
                        where tenant_id = :tenant and record_kind = :kind and record_id = :record and outcome is null
                        """)
                .bind("at", at)
                .bind("kind", retelling.kind())
                .bind("record", retelling.id())
                .update();
        database.sql("""
                        insert into matching.identity_change
                            (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at, link_hash)
                        values (:tenant, :id, :kind, :record, :first, :now, :at, :hash)
                        """)
                .bind("id", Uuid7.at(at))
                .bind("kind", retelling.kind())
                .bind("record", retelling.id())
                .bind("first", first)
                .bind("now", now)
                .bind("at", at)
                .bind("hash", hash)
                .update();
        return first;
    }

    /** The letter that the first address got goes on to lead here: nobody else is asked whether it is still that person. */
    private Optional<String> linkHash(IdentityChange open) {
        return database.sql("select link_hash from matching.identity_change where tenant_id = :tenant and id = :id")
                .bind("id", open.id())
                .first(String.class);
    }

    /**
     * Whether nobody has said yet that this record is still the same person's, who is another until then; where it is in somebody's file,
     * whether its contact is another and nobody has said yet that it is theirs.
     */
    @Transactional
    public boolean isAnother(String kind, UUID record, @Nullable UUID account) {
        return open(kind, record)
                .filter(change -> change.isAnother() || account != null)
                .isPresent();
    }

    /** What is open about this record. */
    public Optional<IdentityChange> open(String kind, UUID record) {
        return database.sql(SELECT + "record_kind = :kind and record_id = :record")
                .bind("kind", kind)
                .bind("record", record)
                .first(IdentityChange.class);
    }

    /** That to which a link from the old address leads. */
    public Optional<IdentityChange> followed(SecretLink link) {
        return database.sql(SELECT + "link_hash = :hash for update")
                .bind("hash", link.hash())
                .first(IdentityChange.class);
    }

    /** The one with this id, held. */
    public Optional<IdentityChange> held(UUID id) {
        return database.sql(SELECT + "id = :id for update").bind("id", id).first(IdentityChange.class);
    }

    /**
     * Ends one.
     *
     * @param outcome {@code same} or {@code objected}; {@code superseded} where it is what it was before
     */
    public void decide(UUID id, String outcome) {
        database.sql("update matching.identity_change set outcome = :outcome, decided_at = :now, link_hash = null"
                        + " where tenant_id = :tenant and id = :id")
                .bind("outcome", outcome)
                .bind("now", clock.instant())
                .bind("id", id)
                .update();
    }
}
