package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.WaysToShow;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;

/** The courses by which something can be shown. */
@ApplicationScoped
class CourseWays implements WaysToShow {
    private final Courses courses;

    @Inject
    CourseWays(Courses courses) {
        this.courses = courses;
    }

    @Override
    public Map<QualificationKind, String> paths() {
        Map<QualificationKind, String> paths = new HashMap<>();
        for (Course course : courses.published()) {
            course.version()
                    .flatMap(version -> version.terms().granted())
                    .ifPresent(kind -> paths.putIfAbsent(kind, "/training/" + course.slug()));
        }
        return paths;
    }
}
