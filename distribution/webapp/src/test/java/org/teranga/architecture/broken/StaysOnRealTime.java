package org.teranga.architecture.broken;

import java.time.Clock;
import org.teranga.platform.clock.RealTime;

/** Takes the clock that nobody moves. */
public class StaysOnRealTime {
    final Clock clock;

    StaysOnRealTime(@RealTime Clock clock) {
        this.clock = clock;
    }
}
