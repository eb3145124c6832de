package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.privacy.key.KeyRing;

/**
 * Encrypts the personal fields of persons of the open association, each person under a key of its own. What was sealed for one field of
 * one person opens nowhere else. The keys stay in memory for the length of the request or job. Lists {@link #load} the keys of all their
 * rows first, imports {@link #prepare} them: one query each, where {@link #decrypt} and {@link #encrypt} alone need one for each person.
 */
@ApplicationScoped
public class FieldCipher {
    private final KeyRing ring;

    @Inject
    public FieldCipher(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Seals a value. A person's first value makes its key, in the running transaction.
     *
     * @param person the id under which the person's key lies; the caller chooses it
     * @param field  the name of the field, which must never change: {@code offer.email}
     * @throws AlreadyErased where the person was erased
     */
    public byte[] encrypt(UUID person, String field, String plain) {
        return ring.forWriting(person).seal(field, plain);
    }

    /**
     * Opens what {@link #encrypt} sealed for this person and field.
     *
     * @return the value; empty where the person, or the association, was erased
     * @throws NotAuthentic where the bytes were changed or belong elsewhere
     */
    public Optional<String> decrypt(UUID person, String field, byte[] sealed) {
        return ring.find(person).map(key -> key.open(field, sealed));
    }

    /**
     * A keyed digest of a value of this person, by which it is told later whether the value is still the same. Erasing the person ends it:
     * nobody can make it again.
     *
     * @return empty where the person was erased, or nothing was ever sealed for the person
     */
    public Optional<String> digest(UUID person, String field, String plain) {
        return ring.find(person).map(key -> key.digest(field, plain));
    }

    /** Gets the keys of these persons in one query, before many values are opened. */
    public void load(Collection<UUID> persons) {
        ring.load(persons);
    }

    /** Gets the keys of these persons, and makes those that are missing, with one statement each, before many values are sealed. */
    public void prepare(Collection<UUID> persons) {
        ring.prepare(persons);
    }
}
