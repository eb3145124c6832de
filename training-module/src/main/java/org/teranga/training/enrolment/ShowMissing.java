package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.ReadQualifications;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.CourseTitles;

/** Shows what is still missing before a placement with somebody, and the course that gives it. */
@ApplicationScoped
@Transactional
public class ShowMissing {
    private final ReadQualifications qualifications;
    private final ReadProgress progress;
    private final CourseTitles titles;
    private final PageContexts contexts;

    @Inject
    ShowMissing(ReadQualifications qualifications, ReadProgress progress, CourseTitles titles, PageContexts contexts) {
        this.qualifications = qualifications;
        this.progress = progress;
        this.titles = titles;
        this.contexts = contexts;
    }

    /** In the language of the request, in the order of the kinds. */
    public List<MissingForPlacement> of(UUID person) {
        List<String> missing = qualifications.of(person).missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<CourseProgress> all = progress.of(person);
        CourseTitles.Titles called = titles.of(List.of(CourseKinds.COURSE));
        return missing.stream().map(kind -> missing(kind, all, called)).toList();
    }

    private MissingForPlacement missing(String kind, List<CourseProgress> all, CourseTitles.Titles called) {
        CourseProgress course = granting(kind, all).orElse(null);
        if (course == null) {
            return new MissingForPlacement(
                    kind,
                    contexts.text("me.way." + (kind.startsWith("own:") ? "own" : kind)),
                    kind.equals(QualificationKind.CHARTER.code()) ? home() + "/me/charter" : home() + "/me");
        }
        CourseProgress first = before(course, all).orElse(course);
        String message = first == course
                ? contexts.text("training.missing.course", title(course, called))
                : contexts.text("training.missing.both", title(course, called), title(first, called));
        boolean readFirst = first != course && course.state() == CourseProgress.State.WAITING;
        return new MissingForPlacement(
                kind,
                message,
                home() + "/training/" + (readFirst ? first : course).course().slug());
    }

    private static Optional<CourseProgress> granting(String kind, List<CourseProgress> all) {
        return all.stream()
                .filter(one -> one.course().published())
                .filter(one -> one.course()
                        .version()
                        .filter(version -> version.terms().grants().equals(kind))
                        .isPresent())
                .findFirst();
    }

    /** The first course without which this one does not count, that does not hold yet. */
    private static Optional<CourseProgress> before(CourseProgress course, List<CourseProgress> all) {
        List<UUID> needed = course.course().version().orElseThrow().terms().prerequisites();
        return all.stream()
                .filter(one -> needed.contains(one.course().id()) && !one.holds())
                .findFirst();
    }

    private static String title(CourseProgress progress, CourseTitles.Titles called) {
        return called.of(progress.course().document(), progress.course().slug()).title();
    }

    private String home() {
        return "/" + contexts.language().tag();
    }
}
