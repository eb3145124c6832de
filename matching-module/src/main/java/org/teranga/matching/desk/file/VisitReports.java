package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.visit.HomeVisit;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CasePaper;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** The reports of visits stand among the documents of a home and of its offer. */
@ApplicationScoped
class VisitReports implements CaseAspect {
    private final HomeVisits visits;
    private final Homes homes;
    private final PageContexts contexts;

    @Inject
    VisitReports(HomeVisits visits, Homes homes, PageContexts contexts) {
        this.visits = visits;
        this.homes = homes;
        this.contexts = contexts;
    }

    @Override
    public List<CasePaper> papers(String kind, CaseSubject subject) {
        Optional<UUID> home = switch (kind) {
            case "home" -> Optional.of(subject.id());
            case "offer" -> homes.of(new OfferId(subject.id())).map(HomeId::value);
            default -> Optional.empty();
        };
        return home.stream()
                .flatMap(id -> visits.of(id).stream())
                .filter(visit -> visit.report().on() != null)
                .map(this::paper)
                .toList();
    }

    private CasePaper paper(HomeVisit visit) {
        LocalDate on = visit.report().on();
        return new CasePaper(
                contexts.text("casework.paper.visit"),
                contexts.text("visit.state." + visit.state()),
                on == null ? null : on.atStartOfDay(Formats.ZONE).toInstant(),
                "/desk/visits/" + visit.home());
    }
}
