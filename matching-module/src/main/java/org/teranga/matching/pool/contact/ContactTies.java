package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.KnownContact;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantDatabase;

/** Offers and needs that are one human's: of the same account, or with the same e-mail address or telephone number. */
@ApplicationScoped
class ContactTies implements PersonTies {
    /**
     * A human's own come first: however often a stranger types the same address, they are among those that are followed. Each of the three
     * ways is asked for by itself, since asked for as one condition all records are read, and every page of staff asks.
     */
    private static final String TIED = """
            (select person_id, account_id, person_language, email, phone, contact_used_at is not null as used,
                contact_vouched_at is not null as vouched from matching.offer
             where tenant_id = :tenant and id in
                (select id from matching.offer where tenant_id = :tenant and person_id = any (:persons)
                union select id from matching.offer where tenant_id = :tenant and account_id = any (:persons)
                union select offer_id from matching.offer_trace where tenant_id = :tenant and hash = any (:marks))
             order by person_id = any (:persons) or coalesce(account_id = any (:persons), false) desc,
                vouched desc, used desc, id limit 50)
            union all
            (select person_id, account_id, person_language, email, phone, contact_used_at is not null as used,
                contact_vouched_at is not null as vouched from matching.need
             where tenant_id = :tenant and id in
                (select id from matching.need where tenant_id = :tenant and person_id = any (:persons)
                union select id from matching.need where tenant_id = :tenant and account_id = any (:persons)
                union select need_id from matching.need_trace where tenant_id = :tenant and hash = any (:marks))
             order by person_id = any (:persons) or coalesce(account_id = any (:persons), false) desc,
                vouched desc, used desc, id limit 50)
            """;

    private final TenantDatabase database;
    private final Contacts contacts;

    @Inject
    ContactTies(TenantDatabase database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    @Override
    public Tied tied(Set<UUID> persons, Set<String> marks) {
        List<TiedRow> records = database.sql(TIED)
                .bindIds("persons", persons)
                .bindTexts("marks", marks)
                .list(TiedRow.class);
        contacts.load(records.stream().map(TiedRow::contact).toList());
        return KnownContact.tied(records.stream().map(this::known).toList(), persons, marks);
    }

    private KnownContact known(TiedRow record) {
        Contact contact = contacts.open(record.contact());
        Set<String> all = contacts.marks(contact);
        Set<String> proved = record.vouched ? all : record.used ? contacts.marks(contact.byEmailAlone()) : Set.of();
        return new KnownContact(record.personId, record.accountId, all, proved);
    }

    private record TiedRow(
            UUID personId,
            @Nullable UUID accountId,
            String personLanguage,
            byte @Nullable [] email,
            byte @Nullable [] phone,
            boolean used,
            boolean vouched) {
        SealedContact contact() {
            return new SealedContact(personId, personLanguage).holding(null, email, phone, null);
        }
    }
}
