package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.privacy.key.KeyRing;
import org.teranga.platform.privacy.key.WrappedKeys;

/** Destroys keys, so that nothing sealed under them can be read again: in the live data at once, in backups once those of the keys end. */
@ApplicationScoped
public class Erasure {
    private final WrappedKeys stored;
    private final KeyRing ring;
    private final Event<PersonErased> erased;

    @Inject
    public Erasure(WrappedKeys stored, KeyRing ring, Event<PersonErased> erased) {
        this.stored = stored;
        this.ring = ring;
        this.erased = erased;
    }

    /** Erases a person of the open association; again is no error. Tells it by {@link PersonErased}. */
    @Transactional
    public void erasePerson(UUID person) {
        stored.destroyPersonKey(person);
        ring.forget(person);
        erased.fire(new PersonErased(person));
    }

    /** Erases all persons of the open association and its hashes: nothing that it keeps sealed can be read again. */
    @Transactional
    public void eraseTenant() {
        stored.destroyTenantKey();
        ring.forgetAll();
    }
}
