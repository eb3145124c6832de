package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.catalogue.CourseNews;
import org.teranga.training.catalogue.QuestionNews;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.course.SectionTitles;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.Quizzes;

/** The courses at the desk, and the outline of one. */
@ApplicationScoped
@Transactional
class ShowDesk {
    private final CourseDesk desk;
    private final Courses courses;
    private final CourseHeads heads;
    private final CourseNews news;
    private final Library library;
    private final Quizzes quizzes;
    private final QuestionNews questions;

    @Inject
    ShowDesk(
            CourseDesk desk,
            Courses courses,
            CourseHeads heads,
            CourseNews news,
            Library library,
            Quizzes quizzes,
            QuestionNews questions) {
        this.desk = desk;
        this.courses = courses;
        this.heads = heads;
        this.news = news;
        this.library = library;
        this.quizzes = quizzes;
        this.questions = questions;
    }

    CourseListView all(FilledForm form, String happened) {
        desk.checkWork();
        CourseHeads.Overview overview = heads.overview();
        List<Course> all = courses.all();
        Set<UUID> changed = new HashSet<>(news.changed(all));
        changed.addAll(questions.changed(all));
        return new CourseListView(
                desk.href(),
                all.stream()
                        .map(course -> row(course, overview, changed.contains(course.id())))
                        .toList(),
                desk.writes(),
                LessonLanguageView.of(desk.languages()),
                form,
                happened);
    }

    private CourseListView.Row row(Course course, CourseHeads.Overview overview, boolean fresh) {
        String language = overview.language(course.document());
        return new CourseListView.Row(
                desk.href(course),
                overview.title(course.document(), desk.language()),
                overview.titles().getOrDefault(course.document(), Map.of()).containsKey(desk.language())
                        ? null
                        : LessonLanguageView.other(language, desk.language()),
                CourseHeads.status(course),
                course.version().map(CourseVersion::number).orElse(0),
                course.changed() || overview.written(course),
                fresh,
                course.origin() != null,
                course.outline().parts().size());
    }

    OutlineView outline(String slug, FilledForm form, String happened) {
        Course course = desk.course(slug);
        CourseHeads.Overview overview = heads.overview();
        Map<UUID, Quiz> asked =
                quizzes.ofCourse(course.id()).stream().collect(Collectors.toMap(Quiz::id, quiz -> quiz));
        DocumentBook book = library.book(library.find(course.document()).orElseThrow());
        return new OutlineView(
                heads.of(course, overview),
                course.outline().sections().stream()
                        .map(section -> {
                            Section heading = book.section(section.anchor()).orElse(null);
                            return new OutlineView.SectionRow(
                                    section.anchor(),
                                    heading == null ? "" : SectionTitles.of(book, heading),
                                    heading == null ? "" : seen(book, heading),
                                    section.parts().stream()
                                            .map(part -> part(course, part, overview, asked.get(part.id())))
                                            .toList());
                        })
                        .toList(),
                kinds(course),
                form,
                happened);
    }

    private static List<String> kinds(Course course) {
        List<String> kinds = new ArrayList<>(List.of("lesson", "scenario", "quiz"));
        if (course.outline().parts().stream().noneMatch(Part.Meeting.class::isInstance)) {
            kinds.add("meeting");
        }
        return kinds;
    }

    private OutlineView.PartRow part(Course course, Part part, CourseHeads.Overview overview, @Nullable Quiz quiz) {
        String href = desk.href(course) + "/" + part.key();
        if (!part.written()) {
            return new OutlineView.PartRow(
                    part.id().toString(),
                    part.kind(),
                    Optional.ofNullable(quiz)
                            .flatMap(one -> one.called(desk.language()))
                            .map(Library.Called::title)
                            .orElse(desk.text("training.part." + part.kind())),
                    quiz == null
                            ? null
                            : "/" + desk.language() + "/desk/questions/" + course.id() + "/quiz/" + quiz.id(),
                    List.of());
        }
        String source = overview.language(part.id());
        List<String> languages = new ArrayList<>(List.of(source));
        desk.languages().stream().filter(one -> !one.equals(source)).forEach(languages::add);
        return new OutlineView.PartRow(
                part.id().toString(),
                part.kind(),
                overview.title(part.id(), source),
                href,
                languages.stream()
                        .map(language -> new OutlineView.LanguageState(
                                LessonLanguageView.of(language),
                                overview.state(part.id(), language),
                                href + "?in=" + language))
                        .toList());
    }

    private static String seen(DocumentBook book, Section section) {
        return book.draft(section, book.document().language())
                .map(SectionDraft::revision)
                .map(Objects::toString)
                .orElse("");
    }
}
