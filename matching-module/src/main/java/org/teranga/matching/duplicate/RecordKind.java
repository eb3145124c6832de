package org.teranga.matching.duplicate;

import java.util.Arrays;
import java.util.Optional;

/** What may stand twice. An offer and a need of one human are no duplicate. */
public enum RecordKind {
    /** Offers. */
    OFFER("offer"),
    /** Needs. */
    NEED("need");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** What it is called in the database, in messages and in answers. */
    public String code() {
        return code;
    }

    /** The one of this code. */
    public static Optional<RecordKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
