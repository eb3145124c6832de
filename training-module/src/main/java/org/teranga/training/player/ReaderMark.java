package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.privacy.KeyedHash;

/**
 * By what a device knows whose reading it keeps until the line is back, without knowing who that is: on a device that several people share,
 * what one has read is never noted for another.
 */
@ApplicationScoped
class ReaderMark {
    private final KeyedHash hash;
    private final CurrentPerson person;

    @Inject
    ReaderMark(KeyedHash hash, CurrentPerson person) {
        this.hash = hash;
        this.person = person;
    }

    /** That of who is signed in. */
    String own() {
        return hash.text("lessons of " + person.requiredSubject());
    }
}
