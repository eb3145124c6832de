package org.teranga.platform.theme;

import java.util.List;

/**
 * A message that an association may word otherwise.
 *
 * @param key      its key
 * @param examples values of its variables, in order, to show it with
 */
public record OwnText(String key, List<Object> examples) {
    public OwnText {
        examples = List.copyOf(examples);
    }

    /** A message with values of its variables. */
    public static OwnText of(String key, Object... examples) {
        return new OwnText(key, List.of(examples));
    }
}
