package org.teranga.platform.theme;

import java.util.List;

/**
 * A message that an association may word otherwise.
 *
 * @param key      its key
 * @param examples values of its variables, in order, to show it with; {@link #NAME} is the association's own
 */
public record OwnText(String key, List<Object> examples) {
    /** Stands for the name of the association among the examples. */
    public static final String NAME = "\0name";

    public OwnText {
        examples = List.copyOf(examples);
    }

    /** The examples, for an association of this name. */
    public List<Object> examples(String association) {
        return examples.stream()
                .map(example -> example.equals(NAME) ? association : example)
                .toList();
    }

    /** A message with values of its variables. */
    public static OwnText of(String key, Object... examples) {
        return new OwnText(key, List.of(examples));
    }
}
