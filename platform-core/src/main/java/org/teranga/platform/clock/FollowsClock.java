package org.teranga.platform.clock;

import java.time.Duration;
import org.teranga.platform.persistence.Database;

/**
 * Rows that wait by real time, because a lease or a retry lies in the same column. When the clock is moved, what waits for a moment comes
 * sooner by as much; what is held or was tried does not. Beans of this type are found by themselves.
 */
public interface FollowsClock {
    /** Lets them come so much sooner, in the transaction that moves the clock. */
    void sooner(Database one, Duration by);
}
