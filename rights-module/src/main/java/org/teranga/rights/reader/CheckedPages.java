package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.guidance.GuidancePages;
import org.teranga.rights.RightsKinds;

/** Rights pages for other features: only those that a second person has checked, and whose check has not gone by. */
@ApplicationScoped
@Transactional
class CheckedPages implements GuidancePages {
    private final Library library;
    private final ShowRightsPage showPage;

    @Inject
    CheckedPages(Library library, ShowRightsPage showPage) {
        this.library = library;
        this.showPage = showPage;
    }

    @Override
    public List<String> statuses() {
        return RightsKinds.AUDIENCES;
    }

    @Override
    public List<GuidancePage> inSituation(String situation, String language) {
        return library.all(List.of(RightsKinds.PAGE)).stream()
                .filter(Document::published)
                .filter(page -> page.labels(RightsKinds.SITUATION).contains(situation))
                .flatMap(page -> checked(page, language))
                .toList();
    }

    @Override
    public Map<String, GuidancePage> named(Collection<String> names, String language) {
        Map<String, GuidancePage> named = new HashMap<>();
        library.all(List.of(RightsKinds.PAGE)).stream()
                .filter(Document::published)
                .filter(page -> names.contains(page.slug()))
                .forEach(page -> checked(page, language).forEach(found -> named.put(page.slug(), found)));
        return named;
    }

    private Stream<GuidancePage> checked(Document page, String language) {
        Optional<RightsPageView> view = showPage.silent(page, language, List.of());
        return view.stream().flatMap(shown -> {
            LocalDate verified = shown.stamp().verifiedOn();
            return verified == null || shown.stamp().overdue()
                    ? Stream.empty()
                    : Stream.of(new GuidancePage(
                            shown.href(),
                            shown.title(),
                            shown.audiences(),
                            verified,
                            page.slug() + " " + shown.stamp().writtenOn()));
        });
    }
}
