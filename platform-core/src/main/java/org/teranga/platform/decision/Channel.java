package org.teranga.platform.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The channels by which somebody told their decision. Its messages are {@code channel.<code>}. */
public enum Channel {
    /** On the person's own page, by link or account. */
    OWN_PAGE(false),
    /** At the desk, by who decides. */
    DESK(false),
    /** On the telephone; staff noted it. */
    PHONE(true),
    /** On paper; staff noted it. */
    PAPER(true),
    /** At a visit; staff noted it. */
    VISIT(true),
    /** The platform itself. */
    PLATFORM(false);

    private final boolean noted;

    Channel(boolean noted) {
        this.noted = noted;
    }

    /** Whether staff noted it for somebody. */
    public boolean noted() {
        return noted;
    }

    /** Its name on the outside: {@code own_page}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of this name by which staff may note something; empty for every other. */
    public static Optional<Channel> byWhichStaffNote(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.noted && channel.code().equals(code))
                .findFirst();
    }
}
