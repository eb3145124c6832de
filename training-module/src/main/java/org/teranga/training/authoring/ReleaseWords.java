package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.course.Part;

/** Lets learners read what is being written of a course, where the person may publish it. */
@ApplicationScoped
class ReleaseWords {
    private final ReviewDocument review;
    private final CourseEditions editions;

    @Inject
    ReleaseWords(ReviewDocument review, CourseEditions editions) {
        this.review = review;
        this.editions = editions;
    }

    /**
     * Publishes the words of the course and of its parts, in the language of the source.
     *
     * @throws Refusal not allowed for whoever had a hand in a course that gives a qualification, conflict where it came from elsewhere and nobody here
     *     has had one
     */
    void release(Course course, UUID by) {
        if (editions.waitsForAnother(course, by)) {
            throw Refusal.forbidden("publishing.course.own");
        }
        if (editions.fromElsewhere(course)) {
            throw Refusal.conflict("publishing.course.elsewhere");
        }
        review.release(course.document(), by);
        course.outline().parts().stream().filter(Part::written).forEach(part -> review.release(part.id(), by));
    }
}
