package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.platform.identity.KnownContact;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Adults of homes who are some other person whom the platform knows, by their e-mail address or telephone number: nobody of the team
 * decides on the home in which they live. A host typed the contact, so that it proves nothing and ties no two other people.
 */
@ApplicationScoped
class AdultTies implements PersonTies {
    private static final String TIED = """
        select id, email, phone from matching.home_adult where tenant_id = :tenant and not host and id in
            (select id from matching.home_adult where tenant_id = :tenant and not host and id = any (:persons)
            union select adult_id from matching.home_adult_trace where tenant_id = :tenant and hash = any (:marks))
        order by id = any (:persons) desc, id limit 50
        """;

    private final TenantDatabase database;
    private final Contacts contacts;

    @Inject
    AdultTies(TenantDatabase database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    @Override
    public Tied tied(Set<UUID> persons, Set<String> marks) {
        List<TiedAdult> adults = database.sql(TIED)
                .bindIds("persons", persons)
                .bindTexts("marks", marks)
                .list(TiedAdult.class);
        contacts.load(adults.stream().map(TiedAdult::contact).toList());
        return KnownContact.tied(adults.stream().map(this::known).toList(), persons, marks);
    }

    private KnownContact known(TiedAdult adult) {
        Contact contact = contacts.open(adult.contact());
        return new KnownContact(adult.id, null, contacts.marks(contact), Set.of());
    }

    private record TiedAdult(UUID id, byte @Nullable [] email, byte @Nullable [] phone) {
        SealedContact contact() {
            return SealedContact.of(id, null, email, phone);
        }
    }
}
