package org.teranga.platform.lane;

import java.time.Duration;
import java.util.Objects;

/** Thrown when work asked of a lane is not done: its line is full, or the work lasted too long. A message says which. */
public final class LaneRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final String key;
    private final boolean full;

    private LaneRefused(String key, boolean full) {
        super(key, null, false, false);
        this.key = Objects.requireNonNull(key, "key");
        this.full = full;
    }

    static LaneRefused full(String key) {
        return new LaneRefused(key, true);
    }

    static LaneRefused tooLong() {
        return new LaneRefused("lane.too_long", false);
    }

    /** The message that says why. */
    public String key() {
        return key;
    }

    /** Whether the line was full, so that it is worth coming back; otherwise the work was begun and lasted too long. */
    public boolean isFull() {
        return full;
    }

    /** After how long it is worth coming back. */
    public Duration comeBack() {
        return COME_BACK;
    }
}
