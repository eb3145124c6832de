package org.teranga.matching.safeguarding.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The moment before which something is asked, in the order in which the moments come. Its messages are {@code policy.before.<code>}. */
public enum AskedBefore {
    /** Before a household is asked about the offer, and as long as nobody is introduced. */
    PROPOSAL,
    /** Before the two are told how to reach each other. */
    INTRODUCTION,
    /** Before anybody sleeps there; for help without a roof, before it begins. */
    FIRST_NIGHT;

    /** Its name on the outside: {@code first_night}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is asked before this moment has to be shown at that one: at it, and at all that come after. */
    public boolean dueAt(AskedBefore moment) {
        return compareTo(moment) <= 0;
    }

    /** The moment of this name. */
    public static Optional<AskedBefore> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
