package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** A reader says something. It is kept for the desk; nothing that the reader did not write is kept with it. */
@ApplicationScoped
@Transactional
public class LeaveNote {
    /** More than any association reads in a day: beyond it somebody floods. */
    static final int MOST_A_DAY = 2_000;

    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final ReaderNotes notes;
    private final Clock clock;

    @Inject
    LeaveNote(ReaderNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Keeps a note.
     *
     * @return its id
     * @throws Refusal too much for now where so many came within a day that nobody could read them
     */
    public UUID leave(ReaderNote note) {
        Instant now = clock.instant();
        if (notes.since(now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw Refusal.later("note.too_many", TRY_AGAIN);
        }
        UUID id = Uuid7.at(now);
        notes.add(id, note, now);
        return id;
    }
}
