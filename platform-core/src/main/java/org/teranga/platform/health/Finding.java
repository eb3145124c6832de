package org.teranga.platform.health;

import java.util.List;
import java.util.Objects;

/**
 * The result of a probe.
 *
 * @param state     how it is
 * @param key       the message that says it in a sentence
 * @param arguments what stands in that message: numbers and codes
 */
public record Finding(State state, String key, List<Object> arguments) {
    public Finding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** It does what it should. */
    public static Finding well(String key, Object... arguments) {
        return new Finding(State.WELL, key, List.of(arguments));
    }

    /** It works, but somebody should look. */
    public static Finding ailing(String key, Object... arguments) {
        return new Finding(State.AILING, key, List.of(arguments));
    }

    /** It does not work. */
    public static Finding down(String key, Object... arguments) {
        return new Finding(State.DOWN, key, List.of(arguments));
    }

    /** How a part can be; each has the message {@code health.state.<name in lower case>}. */
    public enum State {
        WELL,
        AILING,
        DOWN
    }
}
