package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.ListQuery;

/** Puts together what the team sees of all visits: the rounds of days, and who waits where. */
@ApplicationScoped
@Transactional
class ShowVisits {
    /** What a department that is not known is called in addresses. */
    private static final String UNKNOWN = "none";

    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final WaitingHomes waiting;
    private final Contradictions contradictions;
    private final VisitorNames names;
    private final CurrentPerson person;

    @Inject
    ShowVisits(
            HomeVisits visits,
            VisitedHomes homes,
            WaitingHomes waiting,
            Contradictions contradictions,
            VisitorNames names,
            CurrentPerson person) {
        this.visits = visits;
        this.homes = homes;
        this.waiting = waiting;
        this.contradictions = contradictions;
        this.names = names;
        this.person = person;
    }

    /** @param query of which department which part is wanted */
    VisitsView all(ListQuery query) {
        List<HomeVisit> open = visits.underWay();
        Map<UUID, String> called = names.of(open);
        List<Stop> undated = new ArrayList<>();
        Map<LocalDate, List<Stop>> days = new TreeMap<>();
        for (HomeVisit visit : open) {
            homes.find(visit.home()).filter(home -> !homes.own(home)).ifPresent(home -> {
                Instant at = visit.startsAt();
                (at == null
                                ? undated
                                : days.computeIfAbsent(LocalDate.ofInstant(at, Formats.ZONE), any -> new ArrayList<>()))
                        .add(new Stop(underWay(visit, home, called), home.commune()));
            });
        }
        return new VisitsView(
                days.entrySet().stream()
                        .map(day -> new VisitsView.Day(
                                day.getKey(), views(day.getValue()), RoundMap.draw(day.getValue(), Stop::commune)))
                        .toList(),
                views(undated),
                departments(query),
                contradictions.all().stream()
                        .map(one -> new VisitsView.Contradiction(one.id(), one.number(), one.code()))
                        .toList());
    }

    private VisitsView.UnderWay underWay(HomeVisit visit, VisitedHomes.Visited home, Map<UUID, String> called) {
        return new VisitsView.UnderWay(
                visit.home(),
                home.number(),
                home.place(),
                visit.state(),
                visit.startsAt(),
                VisitorNames.of(visit, called),
                visit.visitors().contains(person.requiredSubject()));
    }

    private static List<VisitsView.UnderWay> views(List<Stop> stops) {
        return stops.stream().map(Stop::visit).toList();
    }

    /** All departments; the homes of the one that was asked for, else of the one where most wait. */
    private List<VisitsView.Department> departments(ListQuery query) {
        Map<String, List<WaitingHomes.Waiting>> departments = new LinkedHashMap<>();
        String wanted = query.filter("department").equals(UNKNOWN) ? "" : query.filter("department");
        waiting.all(wanted, query.filter("department").isEmpty() ? 0 : query.offset())
                .forEach(home -> departments
                        .computeIfAbsent(Objects.requireNonNullElse(home.department(), ""), any -> new ArrayList<>())
                        .add(home));
        String chosen =
                departments.containsKey(wanted) && !query.filter("department").isEmpty()
                        ? wanted
                        : departments.entrySet().stream()
                                .max(Comparator.comparingInt(
                                        one -> one.getValue().getFirst().there()))
                                .map(Map.Entry::getKey)
                                .orElse("");
        return departments.entrySet().stream()
                .map(one -> department(
                        one.getKey(),
                        one.getKey().equals(chosen)
                                ? RoundMap.inOrder(one.getValue(), WaitingHomes.Waiting::commune)
                                : List.of(),
                        one.getValue().getFirst().there(),
                        query))
                .toList();
    }

    private static VisitsView.Department department(
            String code, List<WaitingHomes.Waiting> round, int there, ListQuery query) {
        String name = code.isEmpty() ? UNKNOWN : code;
        int page = query.filter("department").equals(name) ? query.page() : 1;
        return new VisitsView.Department(
                code,
                there,
                round.stream()
                        .map(home -> new VisitsView.Home(
                                home.home(),
                                home.number(),
                                Objects.requireNonNullElse(home.place(), ""),
                                home.beds(),
                                home.since()))
                        .toList(),
                RoundMap.draw(round, WaitingHomes.Waiting::commune),
                new ListQuery(Map.of("department", name), query.sort(), query.descending(), page, query.size()));
    }

    private record Stop(VisitsView.UnderWay visit, @Nullable String commune) {}
}
