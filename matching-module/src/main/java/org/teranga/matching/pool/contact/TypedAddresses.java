package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.notification.AddressProven;
import org.teranga.platform.notification.UnprovenAddresses;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/**
 * The e-mail addresses that strangers typed into forms. The receipt goes there at once, and with it a token that stands nowhere else:
 * whoever sends it back has read that mailbox. Until then, or until somebody of the team has opened the file, nothing else is written there.
 * It is no proof for the two yeses of a placement, which have links of their own.
 */
@ApplicationScoped
public class TypedAddresses implements UnprovenAddresses {
    private static final String AMONG = """
            select r.person_id from matching.offer r where r.tenant_id = :tenant and r.person_id = any (:persons) and {unproven}
            union
            select r.person_id from matching.need r where r.tenant_id = :tenant and r.person_id = any (:persons) and {unproven}
            """.replace("{unproven}", unproven("r"));
    private static final String ANSWERED =
            " from matching.typed_address where tenant_id = :tenant and record_id = :record and link_hash = :hash";

    private final TenantDatabase database;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    TypedAddresses(TenantDatabase database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /** That the address of a record is unproven, as a condition on its table, which stands under this name. */
    public static String unproven(String record) {
        return """
                exists (select 1 from matching.typed_address t where t.tenant_id = %1$s.tenant_id and t.record_id = %1$s.id
                    and %1$s.account_id is null and %1$s.contact_used_at is null
                    and not exists (select 1 from platform.audit_entry a where a.tenant_id = t.tenant_id
                        and a.object_id = t.record_id and a.at >= t.typed_at and a.action in ('offer.read', 'need.read')
                        and a.actor is not null and not exists (select 1 from platform.api_key k
                            where k.tenant_id = a.tenant_id and k.id = a.actor)))
                """.formatted(record);
    }

    /**
     * An address of this record goes into its receipt. Where somebody of the association is signed in, it is known already.
     *
     * @param account whose file the record belongs into; null where the person has none
     * @return what has to stand in the letter, and nowhere else
     */
    public Optional<SecretLink> typed(UUID record, @Nullable UUID account) {
        Actor actor = person.actor();
        if (account != null || actor.way() == Actor.Way.ACCOUNT) {
            nothingTyped(record);
            return Optional.empty();
        }
        return Optional.of(passed(record));
    }

    /**
     * As {@link #typed}, where another association says the address: nobody of this one has seen it yet, whoever takes it over.
     *
     * @return what has to stand in the letter, and nowhere else
     */
    public SecretLink passed(UUID record) {
        nothingTyped(record);
        SecretLink proof = SecretLink.issue();
        database.sql("insert into matching.typed_address (tenant_id, record_id, typed_at, link_hash)"
                        + " values (:tenant, :record, :now, :hash)")
                .bind("record", record)
                .bind("now", clock.instant())
                .bind("hash", proof.hash())
                .update();
        return proof;
    }

    private void nothingTyped(UUID record) {
        database.sql("delete from matching.typed_address where tenant_id = :tenant and record_id = :record")
                .bind("record", record)
                .update();
    }

    /** Whether this token still asks whether the address of this record is the reader's. */
    @Transactional
    public boolean asks(UUID record, @Nullable String token) {
        return token != null
                && database.sql("select 1" + ANSWERED)
                        .bind("record", record)
                        .bind("hash", new SecretLink(token).hash())
                        .any();
    }

    /**
     * The person says that the address is theirs.
     *
     * @return whether it was still asked, with this token
     */
    @Transactional
    public boolean prove(UUID record, @Nullable String token) {
        return token != null
                && database.sql("delete" + ANSWERED)
                                .bind("record", record)
                                .bind("hash", new SecretLink(token).hash())
                                .update()
                        > 0;
    }

    @Override
    public Set<UUID> among(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql(AMONG).bindIds("persons", persons).list(UUID.class));
    }

    /** The person answered by something else that only stood in that mailbox. */
    void proven(@Observes AddressProven proven) {
        forget(proven.person());
    }

    /** Of an erased person no address is left. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        forget(erased.person());
    }

    private void forget(UUID erased) {
        database.sql("""
                        delete from matching.typed_address where tenant_id = :tenant and record_id in (
                            select id from matching.offer where tenant_id = :tenant and person_id = :person
                            union select id from matching.need where tenant_id = :tenant and person_id = :person)
                        """).bind("person", erased).update();
    }
}
