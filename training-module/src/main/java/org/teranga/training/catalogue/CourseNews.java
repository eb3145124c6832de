package org.teranga.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Origin;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;

/** The changes in the catalogue since a course was copied: told, shown as a difference, taken section by section. */
@ApplicationScoped
@Transactional
public class CourseNews {
    private static final List<String> KINDS = List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO);

    private final Library library;
    private final SharedDocuments shared;
    private final AdoptDocument adopt;

    @Inject
    CourseNews(Library library, SharedDocuments shared, AdoptDocument adopt) {
        this.library = library;
        this.shared = shared;
        this.adopt = adopt;
    }

    /** Of these courses those of which an original has changed. Two queries. */
    public Set<UUID> changed(Collection<Course> courses) {
        Map<UUID, Document> documents =
                library.all(KINDS).stream().collect(Collectors.toMap(Document::id, document -> document));
        Map<UUID, Long> revisions = shared.revisions(documents.values().stream()
                .map(Document::origin)
                .filter(Objects::nonNull)
                .map(Origin::shared)
                .collect(Collectors.toSet()));
        return courses.stream()
                .filter(course -> documents(course).anyMatch(id -> behind(documents.get(id), revisions)))
                .map(Course::id)
                .collect(Collectors.toSet());
    }

    private static boolean behind(@Nullable Document document, Map<UUID, Long> revisions) {
        Origin origin = document == null ? null : document.origin();
        return origin != null && revisions.getOrDefault(origin.shared(), 0L) > origin.revision();
    }

    /** What a course does not have of its original, by document. */
    public Map<UUID, List<AdoptDocument.Change>> of(Course course) {
        Map<UUID, List<AdoptDocument.Change>> changes = new LinkedHashMap<>();
        documents(course).forEach(id -> {
            List<AdoptDocument.Change> all = new ArrayList<>(adopt.changes(id));
            if (!all.isEmpty()) {
                changes.put(id, all);
            }
        });
        return changes;
    }

    /**
     * Takes one section of one of its documents over, in every language that it has there.
     *
     * @throws Refusal not found where the course has no such document, or the original no such section
     */
    public void take(Course course, UUID document, UUID section) {
        if (documents(course).noneMatch(document::equals)) {
            throw Refusal.notFound();
        }
        adopt.takeSection(document, section);
    }

    private static Stream<UUID> documents(Course course) {
        return Stream.concat(
                Stream.of(course.document()),
                course.outline().parts().stream().filter(Part::written).map(Part::id));
    }
}
