package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every half hour those are reminded whose meeting is tomorrow. */
@ApplicationScoped
public class RemindOfMeetings implements RecurringJob {
    private final EachTenant each;
    private final SendReminders reminders;

    @Inject
    RemindOfMeetings(EachTenant each, SendReminders reminders) {
        this.each = each;
        this.reminders = reminders;
    }

    @Override
    public JobKind kind() {
        return new JobKind("training.meeting.remind");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        each.run("reminding of meetings", tenant -> reminders.send());
    }
}
