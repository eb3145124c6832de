package org.teranga.training.certificate;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.template.Themes;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.Quizzes;

/** What a certificate says of the course that was taken: its words in each language, and what it grants. */
@ApplicationScoped
class CertifiedCourses {
    private static final List<String> KINDS = List.of("lesson", "scenario", "quiz", "meeting");

    private final Courses courses;
    private final Library library;
    private final Quizzes quizzes;
    private final Themes themes;

    @Inject
    CertifiedCourses(Courses courses, Library library, Quizzes quizzes, Themes themes) {
        this.courses = courses;
        this.library = library;
        this.quizzes = quizzes;
        this.themes = themes;
    }

    /** A course as it was taken. */
    record Certified(CourseWords words, @Nullable QualificationKind grants) {}

    /** This version of a course; what is asked today where nobody knows it any more. */
    Certified taken(UUID id, int version) {
        Course course =
                courses.find(id).orElseThrow(() -> new IllegalArgumentException("a completion of no course: " + id));
        CourseVersion taken = courses.versions(id).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElse(null);
        CourseTerms terms = taken == null ? course.terms() : taken.terms();
        Asked asked = asked(course, taken == null ? course.outline() : taken.outline(), terms);
        return new Certified(words(course, asked), terms.granted().orElse(null));
    }

    /**
     * What was asked of whoever took it: kinds of its parts, and what passed.
     *
     * @param mark of the quiz that was passed most cheaply
     */
    private record Asked(SequencedSet<String> kinds, int mark) {}

    private Asked asked(Course course, CourseOutline outline, CourseTerms terms) {
        SequencedSet<String> kinds = new LinkedHashSet<>();
        KINDS.stream()
                .filter(kind ->
                        outline.parts().stream().anyMatch(part -> part.kind().equals(kind)))
                .forEach(kinds::add);
        int mark = quizzes.ofCourse(course.id()).stream()
                .filter(quiz -> outline.part(quiz.id()).isPresent())
                .mapToInt(quiz -> quiz.terms().in(terms).passMark())
                .min()
                .orElse(terms.passMark());
        return new Asked(kinds, mark);
    }

    private CourseWords words(Course course, Asked asked) {
        Map<String, Called> titles =
                library.titles(List.of(CourseKinds.COURSE)).getOrDefault(course.document(), Map.of());
        Map<String, CourseWords.Words> words = new LinkedHashMap<>();
        Tenant tenant = TenantContext.required();
        Stream.concat(tenant.languages().stream(), titles.keySet().stream().sorted())
                .distinct()
                .filter(titles::containsKey)
                .forEach(language -> words.put(
                        language, words(tenant, language, Objects.requireNonNull(titles.get(language)), asked)));
        if (words.isEmpty()) {
            String language = tenant.languages().getFirst();
            words.put(language, words(tenant, language, new Called(language, course.slug(), ""), asked));
        }
        return new CourseWords(words);
    }

    private CourseWords.Words words(Tenant tenant, String language, Called called, Asked asked) {
        Messages messages = themes.of(tenant).messages();
        Language reader = Languages.of(language).orElse(Languages.FRENCH);
        String all = ListFormatter.getInstance(reader.locale())
                .format(asked.kinds().stream()
                        .map(kind -> messages.text(reader, "certificate.criteria." + kind, asked.mark()))
                        .toList());
        String criteria = messages.text(reader, "certificate.criteria", all);
        return new CourseWords.Words(called.title(), called.lede(), criteria);
    }
}
