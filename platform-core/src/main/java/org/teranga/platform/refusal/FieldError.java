package org.teranga.platform.refusal;

import java.util.List;
import java.util.Objects;

/**
 * One fault of what was sent.
 *
 * @param field     the name of the field, as it was sent
 * @param key       the message that names the fault and the remedy
 * @param arguments what stands in the message; never more personal than what the sender wrote
 */
public record FieldError(String field, String key, List<Object> arguments) {
    public FieldError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A fault with its message and what stands in it. */
    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }
}
