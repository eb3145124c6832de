package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;

/** Where a learner goes from here. */
@ApplicationScoped
@Transactional
class Onward {
    private final ReadContents contents;

    @Inject
    Onward(ReadContents contents) {
        this.contents = contents;
    }

    /** The page of a course. */
    String course(String slug) {
        return contents.home() + "/training/" + slug;
    }

    /** After a part: to the next one that is not done, or to the course where none is left. */
    String after(String slug, String key) {
        CourseProgress one = contents.progress(slug);
        List<Part> parts = one.course().version().orElseThrow().outline().parts();
        int at = parts.stream().map(Part::key).toList().indexOf(key);
        return parts.stream()
                .skip(at + 1L)
                .filter(part -> !one.done().contains(part.id()))
                .findFirst()
                .map(part -> course(slug) + "/" + part.key())
                .orElse(course(slug) + "?happened=done");
    }

    /** The page of a quiz, or of the meetings of a course. */
    String elsewhere(String slug, String key) {
        CourseProgress one = contents.progress(slug);
        Part part = one.course().version().orElseThrow().outline().part(key).orElseThrow(Refusal::notFound);
        return part instanceof Part.Quiz
                ? course(slug) + "/quiz/" + part.id()
                : contents.home() + "/training/meetings?course=" + slug;
    }
}
