package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.Themes;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Terms;

/** What a certificate says of the course that was taken: its words in each language, and what it grants. */
@ApplicationScoped
class CertifiedCourses {
    private final Courses courses;
    private final Library library;
    private final Themes themes;

    @Inject
    CertifiedCourses(Courses courses, Library library, Themes themes) {
        this.courses = courses;
        this.library = library;
        this.themes = themes;
    }

    /** A course as it was taken. */
    record Certified(CourseWords words, @Nullable QualificationKind grants) {}

    /** This version of a course; the terms of today where nobody knows it any more. */
    Certified taken(UUID id, int version) {
        Course course =
                courses.find(id).orElseThrow(() -> new IllegalArgumentException("a completion of no course: " + id));
        Terms terms = courses.versions(id).stream()
                .filter(one -> one.number() == version)
                .map(CourseVersion::terms)
                .findFirst()
                .orElse(course.terms());
        return new Certified(words(course, terms), terms.granted().orElse(null));
    }

    private CourseWords words(Course course, Terms terms) {
        Map<String, Called> titles =
                library.titles(List.of(CourseKinds.COURSE)).getOrDefault(course.document(), Map.of());
        Map<String, CourseWords.Words> words = new LinkedHashMap<>();
        Tenant tenant = TenantContext.required();
        Stream.concat(tenant.languages().stream(), titles.keySet().stream().sorted())
                .distinct()
                .filter(titles::containsKey)
                .forEach(language -> words.put(
                        language, words(tenant, language, Objects.requireNonNull(titles.get(language)), terms)));
        if (words.isEmpty()) {
            String language = tenant.languages().getFirst();
            words.put(language, words(tenant, language, new Called(language, course.slug(), ""), terms));
        }
        return new CourseWords(words);
    }

    private CourseWords.Words words(Tenant tenant, String language, Called called, Terms terms) {
        String criteria = themes.of(tenant)
                .messages()
                .text(
                        Languages.of(language).orElse(Languages.FRENCH),
                        "certificate.criteria",
                        terms.passMark(),
                        called.title());
        return new CourseWords.Words(called.title(), called.lede(), criteria);
    }
}
