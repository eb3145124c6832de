package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.enrolment.ShowMissing;
import org.teranga.training.lesson.LessonLanguageView;

/** The courses of the signed-in person. */
@ApplicationScoped
@Transactional
class ShowTraining {
    private static final List<String> GROUPS = List.of("asked", "open", "done");

    private final ReadProgress progress;
    private final CourseTitles titles;
    private final AskedCourses asked;
    private final ShowMissing missing;
    private final ReadContents contents;
    private final CurrentPerson person;

    @Inject
    ShowTraining(
            ReadProgress progress,
            CourseTitles titles,
            AskedCourses asked,
            ShowMissing missing,
            ReadContents contents,
            CurrentPerson person) {
        this.progress = progress;
        this.titles = titles;
        this.asked = asked;
        this.missing = missing;
        this.contents = contents;
        this.person = person;
    }

    TrainingView view() {
        UUID account = person.requiredSubject();
        Set<String> groups = asked.groups();
        Titles called = titles.of(List.of(CourseKinds.COURSE));
        return new TrainingView(
                progress.of(account).stream()
                        .map(one -> card(one, groups, called))
                        .sorted(Comparator.comparingInt(card -> GROUPS.indexOf(card.group())))
                        .toList(),
                groups.contains("host") ? missing.of(account) : null);
    }

    private TrainingView.Card card(CourseProgress one, Set<String> groups, Titles called) {
        Course course = one.course();
        CourseVersion version = course.version().orElseThrow();
        Called title = called.of(course.document(), course.slug());
        boolean mine = !Collections.disjoint(version.terms().askedOf(), groups);
        boolean done = one.state() == CourseProgress.State.COMPLETED;
        return new TrainingView.Card(
                done ? "done" : mine ? "asked" : "open",
                contents.href(course),
                ReadContents.next(one).map(part -> contents.goOn(one, part)).orElse(null),
                title.title(),
                title.lede(),
                LessonLanguageView.other(title.language(), contents.language()),
                LessonLanguageView.of(called.languages(course.document())),
                one.state().name().toLowerCase(Locale.ROOT),
                version.outline().minutes(),
                one.percent(),
                one.parts(),
                one.partsDone(),
                one.renewable(),
                one.until());
    }
}
