package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.content.publication.TranslationStatus;
import org.teranga.platform.content.publication.TranslationStatuses;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.Titles;

/** The worklist of those who check pages. */
@ApplicationScoped
@Transactional
class ShowDue {
    private final DueDocuments due;
    private final Library library;
    private final TranslationStatuses standings;
    private final RightsDesk desk;

    @Inject
    ShowDue(DueDocuments due, Library library, TranslationStatuses standings, RightsDesk desk) {
        this.due = due;
        this.library = library;
        this.standings = standings;
        this.desk = desk;
    }

    DueView all(String happened) {
        Map<UUID, Map<String, Called>> titles = library.titles(RightsDesk.KINDS);
        Map<UUID, String> drafts = standings.draftTitles(RightsDesk.KINDS);
        List<DueDocuments.Found> found = due.on(desk.today());
        return new DueView(
                desk.href(),
                waiting().stream()
                        .map(one -> new DueView.Due(
                                desk.href(one.document()) + one.path(),
                                title(one.document(), titles, drafts) + one.language(),
                                null,
                                null,
                                false,
                                false,
                                List.of()))
                        .toList(),
                group(found, "touched", titles),
                group(found, "overdue", titles),
                group(found, "due", titles),
                group(found, "never", titles),
                happened);
    }

    /** What waits for a second person: the source first, then translations. */
    private List<Waiting> waiting() {
        Map<UUID, Map<String, TranslationStatus>> all = standings.of(RightsDesk.KINDS);
        return library.all(RightsDesk.KINDS).stream()
                .flatMap(document -> all.getOrDefault(document.id(), Map.of()).values().stream()
                        .filter(standing -> standing.inReview() > 0)
                        .map(standing -> waiting(document, standing.language())))
                .toList();
    }

    private static Waiting waiting(Document document, String language) {
        return document.language().equals(language)
                ? new Waiting(document, "/review", "")
                : new Waiting(
                        document,
                        "/translate/" + language,
                        " (" + LanguageView.of(language).name() + ")");
    }

    /** A document of which something waits, where it is read, and the language where it is a translation. */
    private record Waiting(Document document, String path, String language) {}

    private List<DueView.Due> group(List<DueDocuments.Found> found, String why, Map<UUID, Map<String, Called>> titles) {
        return found.stream()
                .filter(one -> one.why(desk.today()).equals(why))
                .map(one -> new DueView.Due(
                        desk.href(one.document()) + "/review",
                        title(one.document(), titles, Map.of()),
                        one.document().freshness().verifiedOn(),
                        one.document().freshness().verifyBy(),
                        one.document().notice().equals("example"),
                        one.document().mirrored(),
                        one.touched().stream()
                                .map(CitedLaws.Touched::change)
                                .distinct()
                                .map(change ->
                                        new DueView.Changed(change.citation(), change.changedOn(), change.note()))
                                .toList()))
                .toList();
    }

    private String title(Document document, Map<UUID, Map<String, Called>> titles, Map<UUID, String> drafts) {
        Map<String, Called> called = titles.getOrDefault(document.id(), Map.of());
        return called.isEmpty()
                ? drafts.getOrDefault(document.id(), document.slug())
                : Titles.of(document, called, desk.language());
    }
}
