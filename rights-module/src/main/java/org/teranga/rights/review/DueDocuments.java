package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.rights.RightsKinds;

/** The published pages of the open association that somebody should check, with the laws that have changed. */
@ApplicationScoped
@Transactional
class DueDocuments {
    private final Library library;
    private final CitedLaws laws;

    @Inject
    DueDocuments(Library library, CitedLaws laws) {
        this.library = library;
        this.laws = laws;
    }

    /** Those that are due on a day: never checked, due within a month, overdue, or touched by a law. */
    List<Found> on(LocalDate today) {
        List<Document> published = library.all(List.of(RightsKinds.PAGE, RightsKinds.GLOSSARY)).stream()
                .filter(Document::published)
                .toList();
        Map<UUID, List<CitedLaws.Touched>> touched = laws.touching(published);
        return published.stream()
                .map(document -> new Found(document, touched.getOrDefault(document.id(), List.of())))
                .filter(found -> !found.touched().isEmpty()
                        || found.document().freshness().due(today))
                .toList();
    }

    /**
     * A page that is due.
     *
     * @param document which one
     * @param touched  the laws that have changed since it was checked
     */
    record Found(Document document, List<CitedLaws.Touched> touched) {
        Found {
            touched = List.copyOf(touched);
        }

        /** Why it is due: {@code touched, overdue, due, never}. */
        String why(LocalDate today) {
            if (!touched.isEmpty()) {
                return "touched";
            }
            if (!document.freshness().verified()) {
                return "never";
            }
            return document.freshness().overdue(today) ? "overdue" : "due";
        }
    }
}
