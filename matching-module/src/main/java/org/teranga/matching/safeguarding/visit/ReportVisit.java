package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.refusal.Refusal;

/**
 * One of the two who visited reports, the other says the same: only then the home was visited. Whoever lives there, or offers it, does
 * neither, and a home where not everybody was met was not visited.
 */
@ApplicationScoped
@Transactional
class ReportVisit {
    private static final int LONGEST = 4_000;
    private static final int MOST_MINORS = 20;

    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final VisitMade made;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final KnownSubjects subjects;
    private final Clock clock;

    @Inject
    ReportVisit(
            HomeVisits visits,
            VisitedHomes homes,
            VisitMade made,
            SecondPerson second,
            CurrentPerson person,
            KnownSubjects subjects,
            Clock clock) {
        this.visits = visits;
        this.homes = homes;
        this.made = made;
        this.second = second;
        this.person = person;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * Reports.
     *
     * @param sent {@code visited_on}, {@code r_} and a code of the checklist, {@code outcome, words, met, minors}; {@code as} is the number that
     *     a device gave it: the same once more changes nothing
     * @throws Refusal not found, not allowed for whoever is not one of the two or is not named by the policy, conflict for one's own home and
     *     where it was reported, or does not take place, invalid with every fault
     */
    void report(UUID home, UUID id, Answers sent) {
        HomeVisit visit = visits.hold(home, id).orElseThrow(Refusal::notFound);
        VisitedHomes.Visited visited = requireVisitor(visit);
        UUID as = GrantWish.id(sent.first("as")).orElse(null);
        if (as != null && visits.arrived(id, as)) {
            return;
        }
        if (!visit.toReport()) {
            throw Refusal.conflict("visit.refused.over");
        }
        visits.report(visit, read(sent, visited), person.actor().requiredPerson(), as);
    }

    /**
     * Reports what a device has kept.
     *
     * @param sent as for {@link #report}; {@code reader} is who typed it
     * @throws Refusal as {@link #report}, and not allowed for anybody but who typed it
     */
    void reportKept(UUID home, UUID id, Answers sent) {
        visits.hold(home, id).orElseThrow(Refusal::notFound);
        if (!sent.first("reader").equals(person.requiredSubject().toString())) {
            throw Refusal.forbidden();
        }
        report(home, id, sent);
    }

    private HomeVisit.Report read(Answers sent, VisitedHomes.Visited home) {
        FormReader form = new FormReader(sent);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        LocalDate on = Objects.requireNonNullElse(form.day("visited_on"), today);
        if (on.isAfter(today) || on.isBefore(today.minusDays(60))) {
            form.fault("visited_on", "visit.fault.day");
        }
        Map<String, String> results = results(form);
        String outcome = form.required(
                "outcome", form.choice("outcome", HomeVisit.Report.ANSWERS_OF_ALL), "visit.fault.outcome");
        Set<UUID> met = met(sent, home);
        if (outcome.equals("yes") && results.containsValue("no")) {
            form.fault("outcome", "visit.fault.contradicts");
        }
        if (outcome.equals("yes") && !metAll(home, met)) {
            form.fault("met", "visit.fault.everybody");
        }
        Integer minors = form.number("minors", 0, MOST_MINORS);
        String words = Objects.requireNonNullElse(form.lines("words", LONGEST), "");
        form.end();
        return new HomeVisit.Report(on, results, outcome, words, met, minors == null ? 0 : minors);
    }

    private static Map<String, String> results(FormReader form) {
        Map<String, String> results = new HashMap<>();
        for (String code : HomeVisit.Report.CHECKLIST) {
            String result = form.choice("r_" + code, HomeVisit.Report.ANSWERS);
            if (result == null) {
                form.fault("r_" + code, "visit.fault.result");
            } else {
                results.put(code, result);
            }
        }
        return results;
    }

    private static Set<UUID> met(Answers sent, VisitedHomes.Visited home) {
        return sent.all("met").stream()
                .flatMap(text -> GrantWish.id(text).stream())
                .filter(one -> home.living().stream()
                        .anyMatch(living -> living.person().equals(one)))
                .collect(Collectors.toSet());
    }

    /**
     * The other of the two says the same, or sends it back.
     *
     * @throws Refusal not found, not allowed for whoever is not one of the two, conflict for whoever reported, for one's own home, and where
     *     somebody has moved in meanwhile whom the two have not met
     */
    void confirm(UUID home, UUID id, boolean same) {
        HomeVisit visit = visits.hold(home, id)
                .filter(one -> one.state().equals("reported"))
                .orElseThrow(Refusal::notFound);
        VisitedHomes.Visited visited = requireVisitor(visit);
        UUID reporter = Objects.requireNonNull(visit.reportedBy(), "reportedBy");
        second.check(person.actor(), Set.of(reporter));
        if (!same) {
            Instant date = visit.startsAt();
            visits.change(id, date == null ? "call" : "dated", date);
            return;
        }
        UUID by = person.actor().requiredPerson();
        if (!visit.report().outcome().equals("yes")) {
            visits.confirm(id, "not_suitable", by);
            made.end(home);
            return;
        }
        if (!metAll(visited, visit.report().met())) {
            throw Refusal.conflict("visit.refused.moved_in");
        }
        visits.confirm(id, "made", by);
        made.grant(visit, reporter, by);
    }

    private VisitedHomes.Visited requireVisitor(HomeVisit visit) {
        VisitedHomes.Visited home = homes.find(visit.home()).orElseThrow(Refusal::notFound);
        if (!visit.visitors().contains(person.requiredSubject())) {
            throw Refusal.forbidden();
        }
        subjects.requireHand(QualificationKind.HOME_VISIT, home.subject());
        return home;
    }

    private static boolean metAll(VisitedHomes.Visited home, Set<UUID> met) {
        List<UUID> living =
                home.living().stream().map(VisitedHomes.Living::person).toList();
        return met.containsAll(living);
    }
}
