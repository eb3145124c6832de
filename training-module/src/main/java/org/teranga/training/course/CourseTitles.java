package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;

/** The titles of courses in the language of the request; where they are not translated, in that of their source. */
@ApplicationScoped
@Transactional
public class CourseTitles {
    private final Courses courses;
    private final Library library;
    private final PageContexts contexts;

    @Inject
    CourseTitles(Courses courses, Library library, PageContexts contexts) {
        this.courses = courses;
        this.library = library;
        this.contexts = contexts;
    }

    /** The courses that learners can take, by place. A fixed number of queries. */
    public List<Titled> published() {
        return titled(courses.published());
    }

    /** Every course, by place. A fixed number of queries. */
    public List<Titled> all() {
        return titled(courses.all());
    }

    private List<Titled> titled(List<Course> all) {
        Titles titles = of(List.of(CourseKinds.COURSE));
        return all.stream()
                .map(course -> new Titled(course, titles.of(course.document(), course.slug())))
                .toList();
    }

    /** What the documents of these kinds are called. Two queries. */
    public Titles of(List<String> kinds) {
        return new Titles(contexts.wish(), library.titles(kinds));
    }

    /** A course with what it is called. */
    public record Titled(Course course, Called title) {}

    /**
     * What documents are called for one reader.
     *
     * @param wish in which language they read
     * @param all  document to language to title
     */
    public record Titles(ReadersWish wish, Map<UUID, Map<String, Called>> all) {
        /** What a document is called in the language that is best for the reader; else this word, in no language. */
        public Called of(UUID document, String word) {
            List<String> there = languages(document);
            return there.isEmpty()
                    ? new Called("", word, "")
                    : all.getOrDefault(document, Map.of()).getOrDefault(wish.best(there), new Called("", word, ""));
        }

        /** The languages in which a document has a title: French first, and the others as Teranga names them. */
        public List<String> languages(UUID document) {
            Set<String> own = all.getOrDefault(document, Map.of()).keySet();
            return Stream.concat(
                            Languages.all().stream().map(Language::tag).filter(own::contains),
                            own.stream().sorted())
                    .distinct()
                    .toList();
        }
    }
}
