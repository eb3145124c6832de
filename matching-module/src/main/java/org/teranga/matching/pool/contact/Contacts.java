package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;

/** Seals contacts for the database and opens them again; makes the keyed hashes by which they are found. */
@ApplicationScoped
public class Contacts {
    private static final String NAME = "contact.name";
    private static final String EMAIL = "contact.email";
    private static final String PHONE = "contact.phone";
    private static final String REMARKS = "contact.remarks";

    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final SearchBuckets buckets;

    @Inject
    Contacts(FieldCipher cipher, KeyedHash hash, SearchBuckets buckets) {
        this.cipher = cipher;
        this.hash = hash;
        this.buckets = buckets;
    }

    /** Makes the keys of new persons at once, before their contacts are sealed one by one. */
    public void prepare(Collection<UUID> persons) {
        cipher.prepare(persons);
    }

    /** Gets the keys of several contacts at once, before they are opened one by one. */
    public void load(Collection<SealedContact> contacts) {
        cipher.load(contacts.stream().map(SealedContact::personId).toList());
    }

    /** Seals what is known of a person. */
    public EncryptedContact seal(UUID person, Contact contact) {
        SealedContact sealed = new SealedContact(person, contact.language())
                .holding(
                        sealed(person, NAME, contact.name()),
                        sealed(person, EMAIL, contact.email()),
                        sealed(person, PHONE, contact.phone()),
                        sealed(person, REMARKS, contact.remarks()));
        return new EncryptedContact(sealed, traces(contact), buckets.of(contact));
    }

    private byte @Nullable [] sealed(UUID person, String field, @Nullable String plain) {
        return plain == null ? null : cipher.encrypt(person, field, plain);
    }

    private Set<String> traces(Contact contact) {
        Set<String> traces = marks(contact);
        if (contact.name() != null) {
            traces.addAll(hash.words(contact.name()));
        }
        return traces;
    }

    /** The keyed hash of an address. */
    public String emailHash(String email) {
        return hash.email(new EmailAddress(email));
    }

    /** The keyed hash of a telephone number. */
    public String phoneHash(PhoneNumber phone) {
        return hash.phone(phone);
    }

    /** The keyed hashes of the e-mail address and of the telephone number, by which two records are known to be one human's. */
    public Set<String> marks(Contact contact) {
        Set<String> marks = new HashSet<>();
        if (contact.email() != null) {
            EmailAddress.parse(contact.email()).map(hash::email).ifPresent(marks::add);
        }
        if (contact.phone() != null) {
            PhoneNumber.parse(contact.phone()).map(hash::phone).ifPresent(marks::add);
        }
        return marks;
    }

    /** Opens what is known of a person; an erased person is one of whom nothing is known. */
    public Contact open(SealedContact contact) {
        UUID person = contact.personId();
        return new Contact(
                opened(person, NAME, contact.name()),
                opened(person, EMAIL, contact.email()),
                opened(person, PHONE, contact.phone()),
                opened(person, REMARKS, contact.remarks()),
                contact.language());
    }

    private @Nullable String opened(UUID person, String field, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decrypt(person, field, sealed).orElse(null);
    }
}
