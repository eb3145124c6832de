package org.teranga.rights.feedback;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note of a reader.
 *
 * @param document of which page; null where it is of none
 * @param section  the anchor of the section; empty for the whole
 * @param language BCP 47 code of what was read
 * @param kind     what sort of note
 * @param about    what sort of thing it is about, as the app or page that sends it calls it: {@code page, search, event, map}
 * @param subject  which one, for what is no document: its address or slug; empty for none
 * @param words    what they wrote; empty where they wrote nothing
 * @param query    what they had searched; empty for nothing
 * @param contact  how they want to be answered; empty where they do not
 */
public record ReaderNote(
        @Nullable UUID document,
        String section,
        String language,
        Kind kind,
        String about,
        String subject,
        String words,
        String query,
        String contact) {
    /** The most characters of what somebody writes. */
    public static final int LONGEST = 5_000;

    /** The most characters of anything else. */
    public static final int LONGEST_LINE = 500;

    /** What sort of note it is. */
    public enum Kind {
        /** It helped. */
        USEFUL,
        /** It did not. */
        NOT_USEFUL,
        /** Something in it is wrong. */
        MISTAKE,
        /** Somebody asks something. */
        QUESTION;

        /** Its name in small letters, as addresses and messages have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this name, in small letters. */
        public static Optional<Kind> of(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public ReaderNote {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        subject = cut(subject, LONGEST_LINE);
        words = cut(words, LONGEST);
        query = cut(query, LONGEST_LINE);
        contact = cut(contact, LONGEST_LINE);
    }

    private static String cut(String text, int longest) {
        String bare = text.strip();
        return bare.length() > longest ? bare.substring(0, longest) : bare;
    }
}
