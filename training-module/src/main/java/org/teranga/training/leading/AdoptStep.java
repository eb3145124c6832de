package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.training.course.Courses;

/** Which courses hosts and helpers take: done as soon as the association has one; without the ethics course nobody can be placed. */
@ApplicationScoped
class AdoptStep implements OpeningStep {
    private final Courses courses;

    @Inject
    AdoptStep(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String key() {
        return "courses";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String path() {
        return "/desk/training/shelf";
    }

    @Override
    public boolean done() {
        return courses.any();
    }
}
