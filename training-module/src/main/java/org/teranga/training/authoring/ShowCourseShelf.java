package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedContent;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.training.catalogue.AdoptCourse;
import org.teranga.training.catalogue.CourseNews;
import org.teranga.training.catalogue.QuestionNews;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.lesson.LessonLanguageView;

/** What lies on the platform's shelf, and what has changed there. */
@ApplicationScoped
@Transactional
class ShowCourseShelf {
    private final CourseDesk desk;
    private final AdoptCourse adopt;
    private final CourseNews news;
    private final QuestionNews questions;
    private final Courses courses;
    private final CourseHeads heads;

    @Inject
    ShowCourseShelf(
            CourseDesk desk,
            AdoptCourse adopt,
            CourseNews news,
            QuestionNews questions,
            Courses courses,
            CourseHeads heads) {
        this.desk = desk;
        this.adopt = adopt;
        this.news = news;
        this.questions = questions;
        this.courses = courses;
        this.heads = heads;
    }

    CourseShelfView shelf() {
        Map<UUID, Course> own = courses.all().stream()
                .filter(course -> course.origin() != null)
                .collect(Collectors.toMap(Course::origin, course -> course, (one, other) -> one));
        return new CourseShelfView(
                desk.href(),
                desk.href() + "/shelf",
                adopt.shelf().stream().map(one -> offered(one, own)).toList());
    }

    private CourseShelfView.Offered offered(SharedDocument one, Map<UUID, Course> own) {
        SharedContent content = one.content();
        Course course = own.get(one.id());
        return new CourseShelfView.Offered(
                one.id().toString(),
                content.title(desk.language()),
                content.sections().stream()
                        .filter(section -> section.key().equals(Section.HEAD))
                        .flatMap(section ->
                                section.text(desk.language()).or(() -> section.text(content.language())).stream())
                        .map(SharedContent.SharedText::content)
                        .findFirst()
                        .orElse(""),
                LessonLanguageView.of(
                        content.languages().contains(desk.language()) ? desk.language() : content.language()),
                LessonLanguageView.of(content.languages()),
                course == null ? null : desk.href(course));
    }

    CourseShelfView.ChangesView changes(String slug) {
        Course course = desk.course(slug);
        CourseHeads.Overview overview = heads.overview();
        List<CourseShelfView.Changed> changed = new ArrayList<>();
        news.of(course)
                .forEach((document, changes) -> changes.stream()
                        .collect(Collectors.groupingBy(
                                AdoptDocument.Change::section, LinkedHashMap::new, Collectors.toList()))
                        .forEach((section, texts) -> changed.add(new CourseShelfView.Changed(
                                document.toString(),
                                section.toString(),
                                overview.title(document, desk.language()),
                                texts.stream()
                                        .map(text -> new CourseShelfView.Text(
                                                LessonLanguageView.of(text.language()),
                                                text.title(),
                                                text.difference()))
                                        .toList()))));
        return new CourseShelfView.ChangesView(
                heads.of(course, overview),
                desk.href(course) + "/changes",
                changed,
                questions.of(course).stream().map(ShowCourseShelf::question).toList());
    }

    private static CourseShelfView.ChangedQuestion question(QuestionNews.Change change) {
        return new CourseShelfView.ChangedQuestion(
                change.key(),
                change.title(),
                change.sort().name().toLowerCase(Locale.ROOT),
                change.texts().stream()
                        .map(text ->
                                new CourseShelfView.Text(LessonLanguageView.of(text.language()), "", text.difference()))
                        .toList());
    }
}
