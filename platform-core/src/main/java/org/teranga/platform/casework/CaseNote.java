package org.teranga.platform.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note in a file, as its reader sees it.
 *
 * @param id      which one
 * @param at      when it was written
 * @param author  the account of who wrote it
 * @param channel by which way
 * @param went    how a call went; null for anything else, and where it was not said
 * @param safety  whether safeguarding leads alone read it
 * @param words   what was noted; null where this reader may not read it
 * @param lifted  that a lead lifted a safety note; null where it stands
 */
public record CaseNote(
        UUID id,
        Instant at,
        UUID author,
        NoteChannel channel,
        @Nullable CallResult went,
        boolean safety,
        @Nullable String words,
        @Nullable Lifted lifted) {
    /** So many characters at most. */
    public static final int LONGEST = 4_000;

    /**
     * That a safety note was lifted: it stays as it was written, and stands against nothing any more.
     *
     * @param by  the lead who did
     * @param at  when
     * @param why the reason; null where this reader may not read it
     */
    public record Lifted(UUID by, Instant at, @Nullable String why) {
        /** Tells no words: they must not get into a log by accident. */
        @Override
        public String toString() {
            return "Lifted[" + at + "]";
        }
    }

    /** Tells no words: they must not get into a log by accident. */
    @Override
    public String toString() {
        return "CaseNote[" + id + "]";
    }
}
