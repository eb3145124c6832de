package org.teranga.matching.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.KnownContact;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantSql;

/** Offers and needs that are one human's: of the same account, or with the same e-mail address or telephone number. */
@ApplicationScoped
class ContactTies implements PersonTies {
    /** A human's own come first: however often a stranger types the same address, they are among those that are followed. */
    private static final String TIED = """
            (select person_id, account_id, person_language, email, phone, contact_used_at is not null as used,
                contact_vouched_at is not null as vouched from matching.offer
             where person_id = any (cast(? as uuid[])) or account_id = any (cast(? as uuid[]))
                or id in (select offer_id from matching.offer_trace where hash = any (cast(? as text[])))
             order by person_id = any (cast(? as uuid[])) or coalesce(account_id = any (cast(? as uuid[])), false) desc,
                vouched desc, used desc, id limit 50)
            union all
            (select person_id, account_id, person_language, email, phone, contact_used_at is not null as used,
                contact_vouched_at is not null as vouched from matching.need
             where person_id = any (cast(? as uuid[])) or account_id = any (cast(? as uuid[]))
                or id in (select need_id from matching.need_trace where hash = any (cast(? as text[])))
             order by person_id = any (cast(? as uuid[])) or coalesce(account_id = any (cast(? as uuid[])), false) desc,
                vouched desc, used desc, id limit 50)
            """;

    private final TenantSql sql;
    private final Contacts contacts;

    @Inject
    ContactTies(TenantSql sql, Contacts contacts) {
        this.sql = sql;
        this.contacts = contacts;
    }

    @Override
    public Tied tied(Set<UUID> persons, Set<String> marks) {
        String ids = persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        String hashes = "{" + String.join(",", marks) + "}";
        List<Record> records =
                sql.list(TIED, ContactTies::record, ids, ids, hashes, ids, ids, ids, ids, hashes, ids, ids);
        contacts.load(records.stream().map(Record::contact).toList());
        return KnownContact.tied(records.stream().map(this::known).toList(), persons, marks);
    }

    private KnownContact known(Record record) {
        Contact contact = contacts.open(record.contact);
        Set<String> all = contacts.marks(contact);
        Set<String> proved = record.vouched ? all : record.used ? contacts.marks(contact.byEmailAlone()) : Set.of();
        return new KnownContact(record.contact.personId(), record.account, all, proved);
    }

    private static Record record(ResultSet row) throws SQLException {
        SealedContact contact = new SealedContact(
                        row.getObject("person_id", UUID.class), row.getString("person_language"))
                .holding(null, row.getBytes("email"), row.getBytes("phone"), null);
        return new Record(
                contact, row.getObject("account_id", UUID.class), row.getBoolean("used"), row.getBoolean("vouched"));
    }

    private record Record(SealedContact contact, @Nullable UUID account, boolean used, boolean vouched) {}
}
