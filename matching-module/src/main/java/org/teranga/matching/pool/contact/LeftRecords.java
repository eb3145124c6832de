package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * What one person without an account left over time: an offer of a room and one of French, a need. All of it lies under one key and is
 * reached by the link of any of them. Whoever signs in finds all in the own file, and by a link what it was written for alone.
 */
@ApplicationScoped
@Transactional
public class LeftRecords {
    private static final String KNOWN = " and account_id is null and link_hash is not null";

    private static final String BEHIND = """
            select person_id, person_language, name, email, phone from matching.offer
            where tenant_id = :tenant and link_hash = :hash and account_id is null
            union all
            select person_id, person_language, name, email, phone from matching.need
            where tenant_id = :tenant and link_hash = :hash and account_id is null
            """;

    private static final String OTHERS = """
            select 'offer' as what, id, receipt_number, kind, status from matching.offer
            where tenant_id = :tenant and person_id = :person and id <> :except%1$s
            union all
            select 'need' as what, id, receipt_number, kind, status from matching.need
            where tenant_id = :tenant and person_id = :person and id <> :except%1$s
            order by id limit 50
            """.formatted(KNOWN);

    private final TenantDatabase database;
    private final Contacts contacts;

    @Inject
    LeftRecords(TenantDatabase database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** Who is behind a link; empty where it leads nowhere, or to what belongs to an account. */
    public Optional<KnownPerson> behind(SecretLink link) {
        database.flush();
        return database.sql(BEHIND)
                .bind("hash", link.root().hash())
                .first(BehindRow.class)
                .map(row -> new KnownPerson(
                        row.personId,
                        contacts.open(new SealedContact(row.personId, row.personLanguage)
                                .holding(row.name, row.email, row.phone, null))));
    }

    /** What this person left beside that record, the oldest first; nothing of what belongs to an account. */
    public List<OtherRecord> others(UUID person, UUID except) {
        return database.sql(OTHERS)
                .bind("person", person)
                .bind("except", except)
                .list(OtherRecord.class);
    }

    /**
     * Somebody who left something before.
     *
     * @param person  the id under which it is kept
     * @param contact how the person is called and reached
     */
    public record KnownPerson(UUID person, Contact contact) {
        /**
         * Whether somebody who gives this contact is the same person: who is called otherwise, or reached elsewhere, may be somebody else,
         * for whom a link was lent.
         */
        public boolean is(Contact given) {
            return contact.isSameAs(given);
        }
    }

    /**
     * Another record of the same person.
     *
     * @param what          offer or need
     * @param receiptNumber what to read out on the phone
     * @param kind          which kind of help
     * @param status        where it is in its life, by code
     */
    public record OtherRecord(String what, UUID id, String receiptNumber, String kind, String status) {
        /** Whether it is an offer; else it is a need. */
        public boolean offer() {
            return what.equals("offer");
        }

        /**
         * Where it is read, by the link of the record that is read now.
         *
         * @param here the address of that one: {@code /fr/offer/status/LINK}
         */
        public String href(String here) {
            String[] parts = here.split("/");
            SecretLink link = new SecretLink(parts[parts.length - 1]);
            return "/" + parts[1] + "/" + what + "/status/" + link.to(id).token();
        }
    }

    private record BehindRow(
            UUID personId,
            String personLanguage,
            byte @Nullable [] name,
            byte @Nullable [] email,
            byte @Nullable [] phone) {}
}
