package org.teranga.platform.content.publication;

import java.util.Objects;
import org.teranga.platform.content.TextState;

/**
 * The progress of a document's translation into a language, counted in sections.
 *
 * @param language  BCP 47 code
 * @param published how many have a text
 * @param outdated  how many of those are older than their source
 * @param drafts    how many a person is writing
 * @param machine   how many a machine has begun and nobody has gone over
 * @param inReview  how many wait for a second person
 */
public record TranslationStatus(String language, int published, int outdated, int drafts, int machine, int inReview) {
    public TranslationStatus {
        Objects.requireNonNull(language, "language");
    }

    /** Nothing at all. */
    static TranslationStatus nothing(String language) {
        return new TranslationStatus(language, 0, 0, 0, 0, 0);
    }

    /**
     * How it stands as a whole: what is being written first, then what is older than its source, then what is missing.
     *
     * @param expected how many sections readers of the source see
     */
    public TextState state(int expected) {
        if (inReview > 0) {
            return TextState.IN_REVIEW;
        }
        if (drafts > 0) {
            return TextState.DRAFT;
        }
        if (machine > 0) {
            return TextState.MACHINE_DRAFT;
        }
        if (outdated > 0) {
            return TextState.OUTDATED;
        }
        return published == 0 || published < expected ? TextState.MISSING : TextState.UP_TO_DATE;
    }
}
