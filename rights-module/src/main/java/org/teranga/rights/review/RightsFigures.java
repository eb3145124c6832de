package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.TranslationStatus;
import org.teranga.platform.content.publication.TranslationStatuses;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.rights.RightsKinds;

/** Rights pages for the dashboard: how many are published, due, waiting, older than their source in some language. */
@ApplicationScoped
class RightsFigures implements DashboardFigures {
    /** What the overview of the desk lists. */
    private static final List<String> KINDS = List.of(RightsKinds.PAGE, RightsKinds.GLOSSARY);

    private final Library library;
    private final TranslationStatuses standings;
    private final DueDocuments due;

    @Inject
    RightsFigures(Library library, TranslationStatuses standings, DueDocuments due) {
        this.library = library;
        this.standings = standings;
        this.due = due;
    }

    @Override
    @Transactional
    public List<DashboardFigure> figures(Weeks weeks) {
        List<Document> pages = library.all(KINDS);
        Map<UUID, Map<String, TranslationStatus>> all = standings.of(KINDS);
        List<Document> published = pages.stream().filter(Document::published).toList();
        List<DashboardFigure.Week> series = weeks.back().stream()
                .map(monday -> new DashboardFigure.Week(
                        monday,
                        published.stream()
                                .filter(page -> week(page).equals(monday))
                                .count()))
                .toList();
        List<DashboardFigure.Week> none = weeks.back().stream()
                .map(monday -> new DashboardFigure.Week(monday, 0))
                .toList();
        return List.of(
                figure("rights_published", 110, published.size(), "published", series),
                figure("rights_due", 120, due.on(weeks.today()).size(), "due", none),
                figure(
                        "rights_outdated",
                        130,
                        count(published, all, standing -> standing.outdated() > 0),
                        "outdated",
                        none),
                figure("rights_waiting", 140, count(pages, all, standing -> standing.inReview() > 0), "review", none));
    }

    private static LocalDate week(Document page) {
        return page.publishedAt() == null
                ? LocalDate.MIN
                : Weeks.monday(LocalDate.ofInstant(page.publishedAt(), Formats.ZONE));
    }

    private static long count(
            List<Document> pages, Map<UUID, Map<String, TranslationStatus>> all, Predicate<TranslationStatus> which) {
        return pages.stream()
                .filter(page ->
                        all.getOrDefault(page.id(), Map.of()).values().stream().anyMatch(which))
                .count();
    }

    private static DashboardFigure figure(
            String key, int order, long value, String mine, List<DashboardFigure.Week> weeks) {
        return new DashboardFigure(
                key,
                order,
                new DashboardFigure.Rows(Permission.RIGHTS_READ, "/desk/rights?mine=" + mine, ""),
                value,
                weeks,
                Map.of());
    }
}
