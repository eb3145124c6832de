package org.teranga.platform.casework;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note that somebody wants to write.
 *
 * @param words   what to note; may be empty where it is said how a call went
 * @param channel by which way
 * @param went    how a call went; null for anything else, and where it is not said
 * @param safety  whether safeguarding leads alone are to read it
 */
public record NewNote(
        String words, NoteChannel channel, @Nullable CallResult went, boolean safety) {
    public NewNote {
        Objects.requireNonNull(channel, "channel");
        boolean says = went != null || !words.isBlank();
        if (!says || words.length() > CaseNote.LONGEST) {
            throw new IllegalArgumentException("a note of " + words.length() + " characters");
        }
    }

    /** Tells no words: they must not get into a log by accident. */
    @Override
    public String toString() {
        return "NewNote[" + channel + "]";
    }
}
