package org.teranga.training.authoring.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.authoring.CourseDesk;
import org.teranga.training.authoring.CourseHeads;
import org.teranga.training.authoring.PublishCourse;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;

/** What a course asks and gives, and what becomes of it when it is published. */
@ApplicationScoped
@Transactional
class ShowTerms {
    private final CourseDesk desk;
    private final Courses courses;
    private final CourseHeads heads;
    private final PublishCourse publish;
    private final Members members;
    private final CourseEditions editions;

    @Inject
    ShowTerms(
            CourseDesk desk,
            Courses courses,
            CourseHeads heads,
            PublishCourse publish,
            Members members,
            CourseEditions editions) {
        this.desk = desk;
        this.courses = courses;
        this.heads = heads;
        this.publish = publish;
        this.members = members;
        this.editions = editions;
    }

    TermsView terms(String slug, @Nullable FilledForm sent) {
        Course course = desk.course(slug);
        CourseHeads.Overview overview = heads.overview();
        return new TermsView(
                heads.of(course, overview),
                desk.href(course) + "/terms",
                QualificationKind.named().stream()
                        .filter(QualificationKind::course)
                        .map(QualificationKind::code)
                        .toList(),
                courses.all().stream()
                        .filter(other -> !other.id().equals(course.id()))
                        .map(other -> new TermsView.Other(
                                other.id().toString(), overview.title(other.document(), desk.language())))
                        .toList(),
                sent == null ? form(course.terms()) : sent);
    }

    private static FilledForm form(CourseTerms terms) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("askedOf", terms.askedOf().stream().sorted().toList());
        fields.put("validity", List.of(String.valueOf(terms.validityMonths())));
        fields.put("passMark", List.of(String.valueOf(terms.passMark())));
        fields.put("grants", List.of(terms.grants()));
        fields.put("after", terms.prerequisites().stream().map(UUID::toString).toList());
        fields.put("attempts", List.of(String.valueOf(terms.attempts())));
        fields.put("wait", List.of(String.valueOf(terms.waitHours())));
        return new FilledForm(fields, List.of());
    }

    VersionsView versions(String slug, FilledForm form, String happened) {
        Course course = desk.course(slug);
        List<CourseVersion> versions = courses.versions(course.id());
        Map<UUID, String> names = members.names(versions.stream()
                .map(CourseVersion::publishedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new VersionsView(
                heads.of(course, heads.overview()),
                desk.href(course) + "/versions",
                publish.faults(course).stream()
                        .map(fault -> new VersionsView.Lack(fault.key(), fault.part()))
                        .toList(),
                editions.waitsForAnother(course, desk.subject()),
                editions.needsSecond(course)
                        ? members.names(editions.hands(course)).values().stream()
                                .sorted()
                                .toList()
                        : List.of(),
                versions.stream().map(version -> version(version, names)).toList(),
                form,
                happened);
    }

    private static VersionsView.Version version(CourseVersion version, Map<UUID, String> names) {
        return new VersionsView.Version(
                version.number(),
                version.publishedAt(),
                version.publishedBy() == null ? null : names.getOrDefault(version.publishedBy(), ""),
                version.reason(),
                version.keepsCertificates(),
                version.outline().parts().size());
    }
}
