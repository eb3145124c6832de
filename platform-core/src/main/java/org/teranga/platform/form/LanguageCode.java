package org.teranga.platform.form;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of a language in the form that BCP 47 prefers: the language, its script and its country, and nothing behind them, where anything
 * could be written that the other side would read.
 */
public final class LanguageCode {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|419))?");

    private LanguageCode() {}

    /** The code; empty where it is none. */
    public static Optional<String> read(String code) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(code.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return SHAPE.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
