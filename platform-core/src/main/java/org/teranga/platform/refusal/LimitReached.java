package org.teranga.platform.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal: a limit is reached for now; the message says of what. */
public final class LimitReached extends Refusal {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration pause;

    LimitReached(String key, List<Object> arguments, @Nullable Duration pause) {
        super(key, arguments);
        this.pause = pause;
    }

    /** After how long it is worth asking again; empty where nobody knows. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
