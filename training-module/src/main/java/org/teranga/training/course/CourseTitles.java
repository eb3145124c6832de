package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
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
        return new Titles(contexts.language().tag(), library.titles(kinds));
    }

    /** A course with what it is called. */
    public record Titled(Course course, Called title) {}

    /**
     * What documents are called in one language.
     *
     * @param language BCP 47 code
     * @param all      document to language to title
     */
    public record Titles(String language, Map<UUID, Map<String, Called>> all) {
        /** What a document is called: in the language, else in French, else in any; else this word, in no language. */
        public Called of(UUID document, String word) {
            Map<String, Called> own = all.getOrDefault(document, Map.of());
            if (own.containsKey(language)) {
                return own.get(language);
            }
            if (own.containsKey("fr")) {
                return own.get("fr");
            }
            return own.values().stream()
                    .min(Comparator.comparing(Called::language))
                    .orElseGet(() -> new Called("", word, ""));
        }
    }
}
