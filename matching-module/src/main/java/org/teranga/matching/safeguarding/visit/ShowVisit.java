package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomePhotos;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.FilledForm;

/** Puts together what the team sees of the visits of one home. */
@ApplicationScoped
@Transactional
class ShowVisit {
    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final PlanVisit plan;
    private final HomePhotos photos;
    private final VisitorNames names;
    private final CurrentPerson person;

    @Inject
    ShowVisit(
            HomeVisits visits,
            VisitedHomes homes,
            PlanVisit plan,
            HomePhotos photos,
            VisitorNames names,
            CurrentPerson person) {
        this.visits = visits;
        this.homes = homes;
        this.plan = plan;
        this.photos = photos;
        this.names = names;
        this.person = person;
    }

    VisitView home(UUID id, String language, FilledForm form, String happened) {
        VisitedHomes.Visited home = homes.read(id);
        List<HomeVisit> all = visits.of(id);
        Map<UUID, String> called = names.of(all);
        return new VisitView(
                home.number(),
                home.place(),
                "/" + language + "/desk/offers/" + home.offer(),
                "/" + language + "/desk/visits/" + id,
                others(),
                visits.open(id).map(visit -> open(visit, home, called)).orElse(null),
                earlier(all, called),
                home.living().stream()
                        .map(living -> new VisitView.Named(living.person().toString(), living.name()))
                        .toList(),
                form,
                happened);
    }

    private List<VisitView.Named> others() {
        List<UUID> others = plan.others();
        Map<UUID, String> called = names.of(new HashSet<>(others));
        return others.stream()
                .map(other -> new VisitView.Named(other.toString(), called.getOrDefault(other, "")))
                .filter(other -> !other.name().isEmpty())
                .toList();
    }

    private static List<VisitView.Earlier> earlier(List<HomeVisit> all, Map<UUID, String> called) {
        return all.stream()
                .filter(visit -> !visit.toReport() && !visit.state().equals("reported"))
                .map(visit ->
                        new VisitView.Earlier(visit.state(), visit.report().on(), VisitorNames.of(visit, called)))
                .toList();
    }

    private VisitView.Open open(HomeVisit visit, VisitedHomes.Visited home, Map<UUID, String> called) {
        UUID self = person.requiredSubject();
        boolean mine = visit.visitors().contains(self);
        boolean reported = visit.state().equals("reported");
        return new VisitView.Open(
                visit.id(),
                visit.state(),
                visit.proposed(),
                visit.startsAt(),
                VisitorNames.of(visit, called),
                mine && visit.toReport(),
                mine && reported && !self.equals(visit.reportedBy()),
                reported ? reported(visit, home) : null,
                self);
    }

    private VisitView.@Nullable Reported reported(HomeVisit visit, VisitedHomes.Visited home) {
        HomeVisit.Report report = visit.report();
        return report.on() == null
                ? null
                : new VisitView.Reported(
                        report.on(),
                        HomeVisit.Report.CHECKLIST.stream()
                                .filter(report.results()::containsKey)
                                .map(code -> new VisitView.Line(
                                        code,
                                        Objects.requireNonNullElse(
                                                report.results().get(code), "")))
                                .toList(),
                        report.outcome(),
                        report.words(),
                        home.living().stream()
                                .filter(living -> report.met().contains(living.person()))
                                .map(VisitedHomes.Living::name)
                                .toList(),
                        report.minors(),
                        brought(visit));
    }

    /** The photographs that the two brought: of the home's, and looked at by others before a household sees them. */
    private List<VisitView.Photo> brought(HomeVisit visit) {
        return photos.of(List.of(new HomeId(visit.home()))).stream()
                .filter(photo -> photo.addedBy() != null && visit.visitors().contains(photo.addedBy()))
                .map(photo -> new VisitView.Photo(photo.id(), photo.caption(), photo.shown()))
                .toList();
    }
}
