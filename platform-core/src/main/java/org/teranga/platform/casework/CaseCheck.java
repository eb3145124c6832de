package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of somebody.
 *
 * @param check what, in the language of the page
 * @param whom  of whom, by name; empty where nobody said it
 * @param since when it was shown; null where it was not
 * @param until the last day on which it counts; null where it does not end, or was not shown
 * @param state how it stands
 * @param path  where it is recorded, after the language; empty where the reader records nothing there
 */
public record CaseCheck(
        String check,
        String whom,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        State state,
        String path) {
    public CaseCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(path, "path");
    }

    /** How something that is asked stands; {@code casework.check.<code>} says it. */
    public enum State {
        /** It counts. */
        HOLDS,
        /** It counts, and runs out soon. */
        ENDS,
        /** It was shown and counts no more. */
        OVER,
        /** It was not shown. */
        MISSING;

        /** As it stands in messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something is to be done. */
        public boolean lacks() {
            return this == OVER || this == MISSING;
        }
    }
}
