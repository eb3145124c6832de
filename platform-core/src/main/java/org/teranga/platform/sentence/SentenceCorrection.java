package org.teranga.platform.sentence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a translator would have the platform say instead.
 *
 * @param sentence  the key
 * @param original  the mark of the text as it shipped then
 * @param state     {@code waiting, published, declined, withdrawn, replaced, superseded, taken_back}
 * @param tenant    the association of who wrote it; null where that is gone
 * @param writtenBy who wrote it; null where that person was erased
 * @param writers   every id of that human, as far as that association could tell
 * @param answer    what the operator said to it; empty where nothing
 */
public record SentenceCorrection(
        UUID id,
        String language,
        String sentence,
        String original,
        String text,
        String state,
        @Nullable UUID tenant,
        @Nullable UUID writtenBy,
        List<UUID> writers,
        Instant writtenAt,
        @Nullable Instant decidedAt,
        String answer) {
    public SentenceCorrection {
        writers = List.copyOf(writers);
    }

    /** Whether it waits for the platform's yes. */
    public boolean waits() {
        return state.equals("waiting");
    }

    /** Whether it counts, as long as what it corrects ships. */
    public boolean counts() {
        return state.equals("published");
    }
}
