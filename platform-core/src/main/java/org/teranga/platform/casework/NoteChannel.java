package org.teranga.platform.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** By which way staff learned, or said, what they note. */
public enum NoteChannel {
    /** Neither of the others. */
    NOTE,
    /** By telephone. */
    CALL,
    /** In person. */
    VISIT,
    /** On paper. */
    LETTER,
    /** The word with which a file is handed over; it is written by that alone. */
    HANDOVER;

    /** Those that somebody can choose. */
    static final List<String> CHOICES =
            Stream.of(CALL, NOTE, VISIT, LETTER).map(NoteChannel::code).toList();

    /** As it stands in the database and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoteChannel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
