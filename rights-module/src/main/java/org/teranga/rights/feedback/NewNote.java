package org.teranga.rights.feedback;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says.
 *
 * @param kind     what sort of saying
 * @param document the page; null where it is about something else, or about nothing in particular
 * @param section  the section of the page; null for the whole
 * @param language BCP 47 code in which it was read
 * @param about    what it is about where that is no page, in a word or a search; empty for nothing
 * @param words    what was written; empty for a thumb alone
 * @param contact  how to answer; empty where nobody wants an answer
 */
public record NewNote(
        NoteKind kind,
        @Nullable UUID document,
        @Nullable UUID section,
        String language,
        String about,
        String words,
        String contact) {
    /** The most characters of what was written. */
    public static final int LONGEST = 4_000;

    /** The most characters of a contact. */
    public static final int LONGEST_CONTACT = 200;

    private static final int LONGEST_ABOUT = 200;

    public NewNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        about = cut(about.strip(), LONGEST_ABOUT);
        words = cut(words.strip(), LONGEST);
        contact = cut(contact.strip(), LONGEST_CONTACT);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
