package org.teranga.platform.job;

import java.time.Duration;

/**
 * Work that comes back, on one node at a time. Beans of this type are found by themselves. No association is open; {@link EachTenant}
 * opens them one by one.
 */
public interface RecurringJob {
    /** Which job this is. */
    JobKind kind();

    /** How long to wait between the end of one execution and the beginning of the next. */
    Duration pause();

    /** Does the work; a failure is logged, and the next execution comes as if there had been none. */
    void run();
}
