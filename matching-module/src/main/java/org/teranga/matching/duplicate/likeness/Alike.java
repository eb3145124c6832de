package org.teranga.matching.duplicate.likeness;

import java.util.Locale;

/** What is alike in two records, as pages say it in words ({@code duplicate.alike.<code>}). */
public enum Alike {
    /** The same telephone number. */
    PHONE,
    /** Two numbers a digit apart. */
    PHONE_NEAR,
    /** The same e-mail address. */
    EMAIL,
    /** Two addresses a letter apart. */
    EMAIL_NEAR,
    /** The same address of a home. */
    ADDRESS,
    /** The same name, but for case and accents. */
    NAME,
    /** The same words of a name in another order. */
    NAME_ORDER,
    /** The same name in another script. */
    NAME_SCRIPT,
    /** Names that are heard the same, or a slip apart. */
    NAME_NEAR,
    /** One name stands in the other. */
    NAME_PART,
    /** One of the two says no name. */
    NAME_MISSING,
    /** The same place. */
    PLACE;

    /** What it is called in messages and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
