package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;

/** What readers wrote lies under a key of each note's own: where it names somebody who is erased, the note goes. */
@ApplicationScoped
class ForgetNamed implements ErasureReach {
    private final ReaderNotes notes;
    private final Erasure erasure;

    @Inject
    ForgetNamed(ReaderNotes notes, Erasure erasure) {
        this.notes = notes;
        this.erasure = erasure;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        notes.saying(who::namedIn).forEach(id -> {
            notes.forget(id);
            erasure.erasePerson(id);
        });
    }
}
