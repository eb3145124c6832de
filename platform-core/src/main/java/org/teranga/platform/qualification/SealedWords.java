package org.teranga.platform.qualification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words about what was shown, as they are kept.
 *
 * @param words  sealed; null where nothing was said
 * @param keeper under whose key, where the holder is a home; null for the holder's own
 */
public record SealedWords(byte @Nullable [] words, @Nullable UUID keeper) {
    /** Nothing was said. */
    public static final SealedWords NONE = new SealedWords(null, null);
}
