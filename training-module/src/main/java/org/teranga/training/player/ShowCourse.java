package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.Source;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.OwnCertificates;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.lesson.LessonLanguageView;

/** A course as its page shows it. */
@ApplicationScoped
@Transactional
class ShowCourse {
    private final ReadContents contents;
    private final ReadProgress progress;
    private final CourseTitles titles;
    private final Library library;
    private final CurrentPerson person;
    private final Instance<OwnCertificates> certificates;

    @Inject
    ShowCourse(
            ReadContents contents,
            ReadProgress progress,
            CourseTitles titles,
            Library library,
            CurrentPerson person,
            @Any Instance<OwnCertificates> certificates) {
        this.contents = contents;
        this.progress = progress;
        this.titles = titles;
        this.library = library;
        this.person = person;
        this.certificates = certificates;
    }

    CourseView view(String slug, String happened) {
        CourseProgress one = contents.progress(slug);
        CourseVersion version = one.course().version().orElseThrow();
        Titles called = titles.of(List.of(CourseKinds.COURSE));
        Called title = called.of(one.course().document(), slug);
        return new CourseView(
                contents.of(one, null),
                title.lede(),
                one.enrolment() != null,
                version.terms().validityMonths(),
                version.terms().grants(),
                needed(version, called),
                sources(version),
                one.until(),
                certificate(one),
                one.course().retired(),
                happened);
    }

    private List<CourseView.Needed> needed(CourseVersion version, Titles called) {
        if (version.terms().prerequisites().isEmpty()) {
            return List.of();
        }
        return progress.of(person.requiredSubject()).stream()
                .filter(one ->
                        version.terms().prerequisites().contains(one.course().id()))
                .map(one -> {
                    Called title =
                            called.of(one.course().document(), one.course().slug());
                    return new CourseView.Needed(
                            title.title(),
                            LessonLanguageView.other(title.language(), contents.language()),
                            contents.href(one.course()),
                            one.holds());
                })
                .toList();
    }

    /** What its texts rest on, each source once. */
    private List<CourseView.Cited> sources(CourseVersion version) {
        Map<UUID, List<Source>> all = library.sources(List.of(CourseKinds.LESSON, CourseKinds.SCENARIO));
        return version.outline().parts().stream()
                .filter(Part::written)
                .map(part -> all.getOrDefault(part.id(), List.of()))
                .flatMap(List::stream)
                .distinct()
                .map(source -> new CourseView.Cited(source.citation(), source.url()))
                .toList();
    }

    private @Nullable String certificate(CourseProgress one) {
        if (!one.holds()) {
            return null;
        }
        Stream<OwnCertificates.Earned> own =
                certificates.stream().flatMap(all -> all.of(person.requiredSubject()).stream());
        return own.filter(earned -> Objects.equals(earned.course(), one.course().id()))
                .map(OwnCertificates.Earned::url)
                .findFirst()
                .orElse(null);
    }
}
