package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.appointment.ProposedDates;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Staff propose dates for a visit by two; the host chooses one, or asks to be called. Nobody visits where they live or what they offer. */
@ApplicationScoped
@Transactional
public class PlanVisit {
    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final Members members;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final KnownSubjects subjects;
    private final Clock clock;

    @Inject
    PlanVisit(
            HomeVisits visits,
            VisitedHomes homes,
            Members members,
            SecondPerson second,
            CurrentPerson person,
            KnownSubjects subjects,
            Clock clock) {
        this.visits = visits;
        this.homes = homes;
        this.members = members;
        this.second = second;
        this.person = person;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Who else of the team can go, beside whoever asks. */
    List<UUID> others() {
        UUID self = person.requiredSubject();
        return members.all().stream()
                .filter(member -> member.roles().stream()
                        .map(Role::permissions)
                        .anyMatch(allowed -> allowed.contains(Permission.QUALIFICATIONS_GRANT)))
                .map(Account::subject)
                .filter(subject -> !subject.equals(self))
                .toList();
    }

    /**
     * Proposes dates.
     *
     * @param sent {@code second}, {@code date1} to {@code date3}
     * @throws Refusal not found for a home that nobody offers, not allowed for whom the policy does not name, invalid with every fault,
     *     conflict where a visit is under way, where one of the two lives there, or where both are one human
     */
    void propose(UUID home, Answers sent) {
        VisitedHomes.Visited visited = homes.find(home).orElseThrow(Refusal::notFound);
        subjects.requireHand(QualificationKind.HOME_VISIT, visited.subject());
        visits.holdHome(home);
        if (visits.open(home).isPresent()) {
            throw Refusal.conflict("visit.refused.under_way");
        }
        List<FieldError> faults = new ArrayList<>();
        Optional<UUID> other = GrantWish.id(sent.first("second")).filter(others()::contains);
        if (other.isEmpty()) {
            faults.add(FieldError.of("second", "visit.fault.second"));
        }
        Instant now = clock.instant();
        List<Instant> dates = ProposedDates.read(sent, now, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        UUID self = person.actor().requiredPerson();
        second.check(Actor.account(other.orElseThrow()), Set.of(self));
        second.notOwn(Actor.account(other.orElseThrow()), visited.persons());
        visits.propose(new HomeVisit(
                Uuid7.at(now),
                home,
                visited.host(),
                "proposed",
                dates,
                self,
                other.orElseThrow(),
                null,
                HomeVisit.Report.NONE,
                null,
                now));
    }

    /**
     * The host chooses.
     *
     * @param home   of which the host has shown that it is theirs
     * @param choice the number of a date, from 1; 0 to be called
     * @throws Refusal not found where nothing was proposed, invalid where there is no such date or it is over
     */
    public void choose(UUID home, String choice) {
        HomeVisit visit = visits.open(home)
                .flatMap(open -> visits.hold(home, open.id()))
                .filter(HomeVisit::toReport)
                .orElseThrow(Refusal::notFound);
        if (choice.equals("0")) {
            visits.change(visit.id(), "call", null);
            return;
        }
        Instant date = ProposedDates.numbered(visit.proposed(), choice)
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("date", "visit.fault.choose"))));
        if (date.isBefore(clock.instant())) {
            throw Refusal.invalid(List.of(FieldError.of("date", "visit.fault.past")));
        }
        visits.change(visit.id(), "dated", date);
    }

    /**
     * Staff note the date that was agreed on the telephone, or that the visit does not take place.
     *
     * @throws Refusal not found where no such visit of this home is to be made, conflict for one's own home, invalid with every fault
     */
    void agree(UUID home, UUID id, Answers sent) {
        person.requireHuman();
        HomeVisit visit = visits.hold(home, id).filter(HomeVisit::toReport).orElseThrow(Refusal::notFound);
        second.notOwn(
                person.actor(), homes.find(home).orElseThrow(Refusal::notFound).persons());
        if (sent.has("cancel")) {
            visits.change(id, "cancelled", null);
            return;
        }
        List<FieldError> faults = new ArrayList<>();
        List<Instant> dates = ProposedDates.read(sent, clock.instant(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        visits.change(visit.id(), "dated", dates.getFirst());
    }
}
