package org.teranga.training.authoring.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.training.CourseKinds;
import org.teranga.training.authoring.CourseDesk;
import org.teranga.training.authoring.CourseHeads;
import org.teranga.training.authoring.WriteTexts;
import org.teranga.training.course.Course;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.lesson.LessonMarkdown;
import org.teranga.training.lesson.Story;

/** A text as learners would see it, with what is being written; what a language has not yet stands in that of the source. */
@ApplicationScoped
@Transactional
class ShowPreview {
    private static final int BELOW_A_HEADING = 3;

    private final CourseDesk desk;
    private final Library library;
    private final CourseHeads heads;

    @Inject
    ShowPreview(CourseDesk desk, Library library, CourseHeads heads) {
        this.desk = desk;
        this.library = library;
        this.heads = heads;
    }

    PreviewView view(String slug, String key, @Nullable String wanted) {
        Course course = desk.course(slug);
        Document document = desk.document(course, key);
        DocumentBook book = library.book(document);
        String language = wanted == null ? document.language() : wanted;
        SectionDraft.Words head = WriteTexts.before(book, book.head(), spoken(book, book.head(), language));
        List<String> languages = new ArrayList<>(List.of(document.language()));
        desk.languages().stream().filter(one -> !languages.contains(one)).forEach(languages::add);
        String href = desk.href(course) + "/" + key;
        return new PreviewView(
                heads.of(course, heads.overview()),
                href + "?in=" + language,
                href + "/preview",
                head.title(),
                head.content(),
                LessonLanguageView.of(language),
                LessonLanguageView.of(languages),
                book.nextSections().stream()
                        .filter(section -> !section.head())
                        .map(section -> piece(book, section, language))
                        .toList());
    }

    private static PreviewView.Piece piece(DocumentBook book, Section section, String language) {
        String spoken = spoken(book, section, language);
        SectionDraft.Words words = WriteTexts.before(book, section, spoken);
        boolean story = book.document().kind().equals(CourseKinds.SCENARIO);
        Story.Point point = Story.point(section.key(), words.content());
        return new PreviewView.Piece(
                section.anchor(),
                story ? section.key() : words.title(),
                LessonMarkdown.markup(story ? point.text() : words.content(), BELOW_A_HEADING),
                LessonLanguageView.of(spoken),
                story
                        ? point.choices().stream()
                                .map(choice -> new PreviewView.Choice(choice.words(), choice.to()))
                                .toList()
                        : List.of());
    }

    private static String spoken(DocumentBook book, Section section, String language) {
        boolean there = book.draft(section, language).isPresent()
                || book.text(section, language).isPresent();
        return there ? language : book.document().language();
    }
}
