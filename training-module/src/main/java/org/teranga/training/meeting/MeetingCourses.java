package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Library.Called;
import org.teranga.training.course.CourseTitles;

/** The courses of which a meeting can be a part, by what they are called. */
@ApplicationScoped
class MeetingCourses {
    private final CourseTitles titles;

    @Inject
    MeetingCourses(CourseTitles titles) {
        this.titles = titles;
    }

    /** Course to title, by place, in the language of the page where it has one. */
    Map<UUID, Called> titles() {
        Map<UUID, Called> all = new LinkedHashMap<>();
        titles.all().forEach(titled -> all.put(titled.course().id(), titled.title()));
        return all;
    }
}
