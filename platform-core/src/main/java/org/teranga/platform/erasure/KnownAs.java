package org.teranga.platform.erasure;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, e-mail address and telephone number, in plain words; in memory only.
 *
 * @param name  how the person is called, or null
 * @param email an address in lower case, or null
 * @param phone a number as E.164, or null
 */
public record KnownAs(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    /** Of whom nothing is known any more. */
    public static final KnownAs NOBODY = new KnownAs(null, null, null);

    /** Tells nothing: a contact must not get into a log by accident. */
    @Override
    public String toString() {
        return "KnownAs[…]";
    }
}
