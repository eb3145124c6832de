package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.content.Library.Called;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.Courses;

/** The courses of which a meeting can be a part, by what they are called. */
@ApplicationScoped
public class MeetingCourses {
    private final CourseTitles titles;
    private final Courses courses;

    @Inject
    MeetingCourses(CourseTitles titles, Courses courses) {
        this.titles = titles;
        this.courses = courses;
    }

    /** The course with this address; empty where there is none. */
    public Optional<UUID> bySlug(String slug) {
        return courses.bySlug(slug).map(Course::id);
    }

    /** Course to title, by place, in the language of the page where it has one. */
    public Map<UUID, Called> titles() {
        Map<UUID, Called> all = new LinkedHashMap<>();
        titles.all().forEach(titled -> all.put(titled.course().id(), titled.title()));
        return all;
    }
}
