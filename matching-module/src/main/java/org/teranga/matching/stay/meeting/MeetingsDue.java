package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Reminds both sides of the meetings of tomorrow, and tells files in which whether they met is to be noted. */
@ApplicationScoped
class MeetingsDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final FollowMeetings meetings;

    @Inject
    MeetingsDue(EachTenant eachTenant, FollowMeetings meetings) {
        this.eachTenant = eachTenant;
        this.meetings = meetings;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.stay.meetings.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("the first meetings of stays", tenant -> {
            meetings.tomorrow().forEach(meetings::remind);
            meetings.due();
        });
    }
}
