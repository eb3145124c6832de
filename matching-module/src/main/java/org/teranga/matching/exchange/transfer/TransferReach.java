package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * To which address or number a person was written about a transfer. Once that is another, the letter leads nowhere: it may lie with a stranger,
 * and what it led to says who the person is and how to reach them now.
 */
@ApplicationScoped
class TransferReach {
    private final TenantDatabase database;
    private final Contacts contacts;

    @Inject
    TransferReach(TenantDatabase database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** The last letter goes there. */
    void goes(Transfer transfer, RecordToTransfer record) {
        database.sql("update matching.exchange_transfer set reached_by = :mark where tenant_id = :tenant and id = :id")
                .bind("mark", mark(record.contact()).orElse(null))
                .bind("id", transfer.id())
                .update();
    }

    /** Whether its person is still reached where the last letter went. */
    boolean holds(Transfer transfer, RecordToTransfer record) {
        return database.sql("select reached_by from matching.exchange_transfer where tenant_id = :tenant and id = :id"
                        + " and reached_by is not null")
                .bind("id", transfer.id())
                .first(String.class)
                .map(mark -> mark(record.contact()).filter(mark::equals).isPresent())
                .orElse(true);
    }

    private Optional<String> mark(Contact contact) {
        return contact.email() != null
                ? Optional.of(contacts.emailHash(contact.email()))
                : Optional.ofNullable(contact.phone())
                        .flatMap(PhoneNumber::parse)
                        .map(contacts::phoneHash);
    }
}
