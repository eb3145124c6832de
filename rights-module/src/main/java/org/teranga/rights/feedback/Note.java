package org.teranga.rights.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader said. It waits until somebody of the association has dealt with it, and is forgotten a year later.
 *
 * @param id       its id, under which its key lies
 * @param kind     what sort of saying
 * @param document the page; null for none
 * @param section  the section; null for the whole
 * @param language in which it was read
 * @param about    what it is about where that is no page
 * @param words    sealed; null for a thumb alone
 * @param contact  sealed; null for none
 * @param saidAt   when
 * @param doneAt   when it was dealt with; null while it waits
 */
record Note(
        UUID id,
        NoteKind kind,
        @Nullable UUID document,
        @Nullable UUID section,
        String language,
        String about,
        byte @Nullable [] words,
        byte @Nullable [] contact,
        Instant saidAt,
        @Nullable Instant doneAt) {}
