package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** A reader says something; without an account, and without a name unless they want an answer. */
@ApplicationScoped
@Transactional
public class LeaveNote {

    static final String WORDS = "reader_note.words";

    static final String CONTACT = "reader_note.contact";

    private final Notes notes;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    LeaveNote(Notes notes, FieldCipher cipher, Clock clock) {
        this.notes = notes;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps it for the association; its id. */
    public UUID leave(NewNote said) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        notes.add(new Note(
                id,
                said.kind(),
                said.document(),
                said.section(),
                said.language(),
                said.about(),
                sealed(id, WORDS, said.words()),
                sealed(id, CONTACT, said.contact()),
                now,
                null));
        return id;
    }

    private byte @Nullable [] sealed(UUID id, String field, String text) {
        return text.isEmpty() ? null : cipher.encrypt(id, field, text);
    }
}
