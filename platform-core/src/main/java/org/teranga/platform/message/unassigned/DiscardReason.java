package org.teranga.platform.message.unassigned;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the team lets a message go without assigning it: the trail says it, since the words are gone. */
public enum DiscardReason {
    /** It sells something, or goes to everybody. */
    ADVERTISING("message.discard.advertising"),
    /** It was meant for others. */
    NOT_FOR_US("message.discard.not_for_us"),
    /** What it asks for was done without it: on the telephone, or it came twice. */
    DEALT_WITH("message.discard.dealt_with"),
    /** Nobody could find out whose it is. */
    NOBODY_KNOWN("message.discard.nobody_known");

    private final String action;

    DiscardReason(String action) {
        this.action = action;
    }

    /** What the trail notes. */
    public String action() {
        return action;
    }

    /** As forms have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<DiscardReason> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
