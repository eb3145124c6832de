package org.teranga.matching.placement;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.platform.identity.KnownContact;

/** A household or a host as it is in the database, and the human who really stands behind it. */
public final class PromisesSide {
    public final @Nullable UUID account;
    public int human;
    public UUID person;
    public Contact contact;
    /** Whether the platform takes it for reached by its own contact. */
    public boolean used;
    /** Whether its human really answered by the contact as it is. */
    public boolean answered;

    public PromisesSide(int human, UUID person, @Nullable UUID account) {
        this.human = human;
        this.person = person;
        this.account = account;
        contact = contact("name " + human, PromisesPeople.mail(human), PromisesPeople.phone(human));
    }

    public static Contact contact(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return new Contact(name, email, phone, null, "fr");
    }

    public EncryptedContact sealed() {
        return new EncryptedContact(new SealedContact(person, "fr"), Set.of());
    }

    /** The number in it nobody stands for, the address once the platform takes it for reached. */
    public KnownContact known() {
        Set<String> marks = new HashSet<>();
        if (contact.email() != null) {
            marks.add(contact.email());
        }
        if (contact.phone() != null) {
            marks.add(contact.phone());
        }
        return new KnownContact(
                person, account, marks, used && contact.email() != null ? Set.of(contact.email()) : Set.of());
    }

    /** Under which ids somebody may have shown something for it. */
    public Set<UUID> ids() {
        return account == null ? Set.of(person) : Set.of(person, account);
    }
}
