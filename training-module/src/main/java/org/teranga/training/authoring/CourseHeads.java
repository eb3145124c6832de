package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.publication.TranslationStatus;
import org.teranga.platform.content.publication.TranslationStatuses;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Part;
import org.teranga.training.lesson.LessonLanguageView;

/** The titles of courses and their parts at the desk, and how far their words are: the same queries however many there are. */
@ApplicationScoped
public class CourseHeads {
    private static final List<String> KINDS = List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO);

    private final Library library;
    private final TranslationStatuses standings;
    private final CourseDesk desk;

    @Inject
    CourseHeads(Library library, TranslationStatuses standings, CourseDesk desk) {
        this.library = library;
        this.standings = standings;
        this.desk = desk;
    }

    /** All that lists need. Five queries. */
    public Overview overview() {
        return new Overview(
                library.all(KINDS).stream().collect(Collectors.toMap(Document::id, document -> document)),
                library.titles(KINDS),
                standings.draftTitles(KINDS),
                standings.of(KINDS));
    }

    /** The course that a page is about. */
    public CourseHead of(Course course, Overview overview) {
        String language = overview.language(course.document());
        return new CourseHead(
                desk.href(),
                desk.href(course),
                overview.title(course.document(), language),
                LessonLanguageView.of(language),
                status(course),
                course.version().map(CourseVersion::number).orElse(0),
                course.changed() || overview.written(course),
                course.origin() != null,
                desk.writes(),
                course.published() ? "/" + desk.language() + "/training/" + course.slug() : null);
    }

    static String status(Course course) {
        return course.retired() ? "retired" : course.published() ? "published" : "draft";
    }

    /**
     * The documents of all courses.
     *
     * @param documents id to document
     * @param titles    document to language to title, as published
     * @param drafts    document to its title as it is being written
     * @param standings document to language to how far it is
     */
    public record Overview(
            Map<UUID, Document> documents,
            Map<UUID, Map<String, Called>> titles,
            Map<UUID, String> drafts,
            Map<UUID, Map<String, TranslationStatus>> standings) {
        /** The language of a document's source. */
        String language(UUID document) {
            Document found = documents.get(document);
            return found == null ? "fr" : found.language();
        }

        /** What a document is called in a language, else in that of its source, else as it is being written. */
        public String title(UUID document, String wanted) {
            Map<String, Called> own = titles.getOrDefault(document, Map.of());
            return Stream.of(wanted, language(document))
                    .map(own::get)
                    .filter(Objects::nonNull)
                    .map(Called::title)
                    .findFirst()
                    .orElseGet(() -> drafts.getOrDefault(document, "…"));
        }

        /** How far the words of a document are in a language, as the end of a message key. */
        public String state(UUID document, String language) {
            Map<String, TranslationStatus> own = standings.getOrDefault(document, Map.of());
            TranslationStatus source = own.get(language(document));
            TranslationStatus asked = own.get(language);
            if (asked == null) {
                return "missing";
            }
            return asked.state(source == null ? 1 : source.published()).name().toLowerCase(Locale.ROOT);
        }

        /** Whether words of a course, or of a part of it, are being written in the language of their source. */
        boolean written(Course course) {
            Set<UUID> all = Stream.concat(
                            Stream.of(course.document()),
                            course.outline().parts().stream()
                                    .filter(Part::written)
                                    .map(Part::id))
                    .collect(Collectors.toSet());
            return all.stream().anyMatch(document -> {
                TranslationStatus source =
                        standings.getOrDefault(document, Map.of()).get(language(document));
                return source != null && source.drafts() + source.inReview() > 0;
            });
        }
    }
}
