package org.teranga.tenantadmin.operator;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.job.JobState;

/**
 * The jobs of the platform ({@code tenantadmin/operator/jobs}).
 *
 * @param kinds  how those of each kind are
 * @param failed those that gave up, the newest first
 * @param again  what became of the one that was just started again: {@code yes}, {@code no}, or nothing
 * @param now    the same of the one that was just told to come back now
 */
public record OperatorJobsView(List<JobState> kinds, List<Failed> failed, String again, String now) {
    public OperatorJobsView {
        kinds = List.copyOf(kinds);
        failed = List.copyOf(failed);
    }

    /**
     * One that gave up.
     *
     * @param association its name; its key where it is gone
     * @param cause       the kind of the failure
     */
    public record Failed(String kind, String instance, String association, int attempts, Instant at, String cause) {}
}
