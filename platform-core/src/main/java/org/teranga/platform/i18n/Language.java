package org.teranga.platform.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Objects;

/**
 * A language of the screen.
 *
 * @param tag         its BCP 47 code, as it stands first in the path of a page
 * @param nativeName  what its speakers call it, in their own script
 * @param rightToLeft whether its lines run from right to left
 */
public record Language(String tag, String nativeName, boolean rightToLeft) {
    public Language {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(nativeName, "nativeName");
    }

    /** The value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String dir() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /**
     * The locale for plurals, dates and numbers. Digits are Western and the calendar is Gregorian in every language, since what is on
     * the screen must match the letter from the prefecture. English is Britain's.
     */
    public ULocale locale() {
        String base = tag.equals("en") ? "en-GB" : tag;
        return ULocale.forLanguageTag(base + "-u-ca-gregory-nu-latn");
    }
}
