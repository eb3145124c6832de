package org.teranga.platform.qualification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Somebody of the team notes a check. What one named person can see counts at once; a visit, and references, count when a second human of
 * the team says the same of the same day. Nobody checks what is their own, by whichever account, offer or home.
 */
@ApplicationScoped
@Transactional
class NoteCheck {
    private final KnownSubjects subjects;
    private final NotedChecks checks;
    private final GrantQualification grant;
    private final CheckDecisions decisions;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    NoteCheck(
            KnownSubjects subjects,
            NotedChecks checks,
            GrantQualification grant,
            CheckDecisions decisions,
            SecondPerson second,
            CurrentPerson person,
            Clock clock) {
        this.subjects = subjects;
        this.checks = checks;
        this.grant = grant;
        this.decisions = decisions;
        this.second = second;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @throws Refusal not found for a subject that nobody knows, invalid where this kind is not of such a subject, not allowed for a program
     *     or whom the association does not name, conflict for what is one's own and for the second word of the same human
     */
    NotedCheck note(CheckWish wish) {
        CheckSubject subject = subjects.find(wish.subject()).orElseThrow(Refusal::notFound);
        QualificationKind kind = wish.kind();
        if (!kind.own() && kind.ofHome() != subject.home()) {
            String fault = kind.ofHome() ? "check.fault.of_home" : "check.fault.of_person";
            throw Refusal.invalid(List.of(FieldError.of("kind", fault)));
        }
        subjects.requireHand(kind, subject);
        subjects.requireBasis(kind, subject, wish.basis());
        checks.hold(subject);
        UUID by = person.actor().requiredPerson();
        return kind.seenByOne() ? seen(wish, subject, by) : byTwo(wish, subject, by);
    }

    private NotedCheck seen(CheckWish wish, CheckSubject subject, UUID by) {
        Qualification shown = grant.seen(
                subject.id(),
                wish.kind(),
                wish.until(),
                new Grounds.Seen(by, wish.seenOn()),
                checks.sealed(subject, wish.evidence()));
        decisions.seen(shown, by, wish.basis());
        return checks.find(shown.id()).orElseThrow();
    }

    private NotedCheck byTwo(CheckWish wish, CheckSubject subject, UUID by) {
        Optional<NotedCheck> first = checks.waiting(subject.id(), wish.kind(), wish.seenOn());
        if (first.isEmpty()) {
            Instant now = clock.instant();
            NotedCheck told = new NotedCheck(
                    Uuid7.at(now),
                    subject.id(),
                    wish.kind(),
                    now,
                    by,
                    null,
                    wish.seenOn(),
                    wish.until(),
                    true,
                    null,
                    wish.evidence());
            checks.tell(told, subject);
            return told;
        }
        second.check(person.actor(), Set.of(Objects.requireNonNull(first.get().by(), "by")));
        checks.confirm(first.get(), subject, by, wish.until(), wish.evidence());
        NotedCheck attested = checks.find(first.get().id()).orElseThrow();
        Qualification shown = attested.attested();
        grant.confirmed(shown);
        decisions.attested(shown, by, wish.basis());
        return attested;
    }
}
