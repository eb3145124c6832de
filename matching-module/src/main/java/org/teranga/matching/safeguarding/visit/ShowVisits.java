package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;

/** Puts together what the team sees of visits. */
@ApplicationScoped
@Transactional
class ShowVisits {
    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final WaitingHomes waiting;
    private final Contradictions contradictions;
    private final PlanVisit plan;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    ShowVisits(
            HomeVisits visits,
            VisitedHomes homes,
            WaitingHomes waiting,
            Contradictions contradictions,
            PlanVisit plan,
            Members members,
            CurrentPerson person) {
        this.visits = visits;
        this.homes = homes;
        this.waiting = waiting;
        this.contradictions = contradictions;
        this.plan = plan;
        this.members = members;
        this.person = person;
    }

    VisitsView all() {
        List<HomeVisit> open = visits.underWay();
        Map<UUID, String> names = names(open);
        List<VisitsView.UnderWay> underWay = new ArrayList<>();
        for (HomeVisit visit : open) {
            homes.find(visit.home())
                    .filter(home -> !homes.own(home))
                    .ifPresent(home -> underWay.add(new VisitsView.UnderWay(
                            visit.home(),
                            home.number(),
                            home.place(),
                            visit.state(),
                            visit.startsAt(),
                            named(visit, names),
                            visit.visitors().contains(person.requiredSubject()))));
        }
        return new VisitsView(
                underWay,
                departments(),
                contradictions.all().stream()
                        .map(one -> new VisitsView.Contradiction(one.id(), one.number(), one.code()))
                        .toList());
    }

    private List<VisitsView.Department> departments() {
        Map<String, List<VisitsView.Home>> departments = new LinkedHashMap<>();
        waiting.all()
                .forEach(home -> departments
                        .computeIfAbsent(Objects.requireNonNullElse(home.department(), ""), any -> new ArrayList<>())
                        .add(new VisitsView.Home(
                                home.home(),
                                home.number(),
                                Objects.requireNonNullElse(home.place(), ""),
                                home.beds(),
                                home.since())));
        return departments.entrySet().stream()
                .map(one -> new VisitsView.Department(one.getKey(), one.getValue()))
                .toList();
    }

    VisitView home(UUID id, String language, FilledForm form, String happened) {
        VisitedHomes.Visited home = homes.read(id);
        List<HomeVisit> all = visits.of(id);
        Map<UUID, String> names = names(all);
        return new VisitView(
                home.number(),
                home.place(),
                "/" + language + "/desk/offers/" + home.offer(),
                "/" + language + "/desk/visits/" + id,
                others(),
                visits.open(id).map(visit -> open(visit, home, names)).orElse(null),
                earlier(all, names),
                home.living().stream()
                        .map(living -> new VisitView.Named(living.person().toString(), living.name()))
                        .toList(),
                form,
                happened);
    }

    private List<VisitView.Named> others() {
        List<UUID> others = plan.others();
        Map<UUID, String> called = members.namesToList(new HashSet<>(others));
        return others.stream()
                .map(other -> new VisitView.Named(other.toString(), called.getOrDefault(other, "")))
                .filter(other -> !other.name().isEmpty())
                .toList();
    }

    private static List<VisitView.Earlier> earlier(List<HomeVisit> all, Map<UUID, String> names) {
        return all.stream()
                .filter(visit -> !visit.toReport() && !visit.state().equals("reported"))
                .map(visit ->
                        new VisitView.Earlier(visit.state(), visit.report().on(), named(visit, names)))
                .toList();
    }

    private VisitView.Open open(HomeVisit visit, VisitedHomes.Visited home, Map<UUID, String> names) {
        UUID self = person.requiredSubject();
        boolean mine = visit.visitors().contains(self);
        boolean reported = visit.state().equals("reported");
        return new VisitView.Open(
                visit.id(),
                visit.state(),
                visit.proposed(),
                visit.startsAt(),
                named(visit, names),
                mine && visit.toReport(),
                mine && reported && !self.equals(visit.reportedBy()),
                reported ? reported(visit.report(), home) : null,
                self);
    }

    private static VisitView.@Nullable Reported reported(HomeVisit.Report report, VisitedHomes.Visited home) {
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
                        report.minors());
    }

    private Map<UUID, String> names(List<HomeVisit> all) {
        Set<UUID> visitors = new HashSet<>();
        all.forEach(visit -> visitors.addAll(visit.visitors()));
        return members.namesToList(visitors);
    }

    private static List<String> named(HomeVisit visit, Map<UUID, String> names) {
        return Stream.of(visit.first(), visit.second())
                .map(visitor -> names.getOrDefault(visitor, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
