package org.teranga.platform.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a call went. */
public enum CallResult {
    REACHED,
    VOICEMAIL,
    NO_ANSWER,
    WRONG_NUMBER;

    static final List<String> CHOICES =
            Stream.of(values()).map(CallResult::code).toList();

    /** As it stands in the database and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CallResult of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
