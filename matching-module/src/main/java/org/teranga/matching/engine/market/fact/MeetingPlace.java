package org.teranga.matching.engine.market.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two people who help each other would meet. */
public enum MeetingPlace {
    IN_PERSON,
    /** By telephone, or by a screen. */
    REMOTE,
    BOTH;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether they could sit in one room. */
    public boolean isInPerson() {
        return this != REMOTE;
    }

    /** Whether they need not. */
    public boolean isRemote() {
        return this != IN_PERSON;
    }

    /** The one of this code; whoever has said nothing meets people in person, as everybody did before it was asked. */
    public static MeetingPlace of(@Nullable String code) {
        Optional<MeetingPlace> said =
                Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        return said.orElse(IN_PERSON);
    }
}
