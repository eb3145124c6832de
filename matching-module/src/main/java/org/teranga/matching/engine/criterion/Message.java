package org.teranga.matching.engine.criterion;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that is put into words outside the engine.
 *
 * @param key       its message key
 * @param arguments numbers, strings, {@link java.time.LocalDate}s, lists of strings, lists of {@link java.util.Locale}s (languages)
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }
}
