package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;
import org.teranga.training.course.CoursePublished;

/**
 * A version that asks less than the one before can leave somebody with nothing to do and no completion: after each publication, whoever
 * has done everything by now has completed the course. Done again after a node died it changes nothing twice.
 */
@ApplicationScoped
class SettleRounds implements Job {
    static final JobKind KIND = new JobKind("training.rounds");

    private final TakeCourse take;
    private final Jobs jobs;

    @Inject
    SettleRounds(TakeCourse take, Jobs jobs) {
        this.take = take;
        this.jobs = jobs;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    void published(@Observes CoursePublished published) {
        jobs.start(KIND, published.course());
    }

    @Override
    public void run(UUID course) {
        take.finished(course).forEach(person -> take.check(person, course));
    }
}
