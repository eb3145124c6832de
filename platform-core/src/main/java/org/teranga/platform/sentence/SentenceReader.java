package org.teranga.platform.sentence;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads the platform's sentences in a language.
 *
 * @param tenant    at which association; null where that is gone
 * @param sentences how many texts they have read, of those that count or wait
 */
public record SentenceReader(UUID person, @Nullable UUID tenant, Standing standing, int sentences) {
    /** What the operator said of a reader. */
    public enum Standing {
        /** Nothing yet: what was read waits. */
        WAITING,
        /** What they read counts. */
        ACCEPTED,
        /** What they read counts no more, and they read no more. */
        DISCOUNTED;

        /** As it is kept, and in messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Standing of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
