package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.enrolment.CourseProgress;

/** All lessons of a course one after the other, for paper. */
@ApplicationScoped
@Transactional
class PrintCourse {
    private final ReadContents contents;
    private final ShowPart show;
    private final CourseTitles titles;

    @Inject
    PrintCourse(ReadContents contents, ShowPart show, CourseTitles titles) {
        this.contents = contents;
        this.show = show;
        this.titles = titles;
    }

    PrintView view(String course) {
        CourseProgress one = contents.progress(course);
        Contents all = contents.of(one, null);
        return new PrintView(
                all,
                titles.of(List.of(CourseKinds.COURSE))
                        .of(one.course().document(), course)
                        .lede(),
                show.lessons(one, all));
    }
}
