package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.safeguarding.policy.version.CheckTerms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.check.CheckSubject;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.refusal.Refusal;

/**
 * Somebody of the team reads what came, and says whether it counts. Two that count, one of them from outside the family and neither older
 * than a year, make the qualification.
 */
@ApplicationScoped
@Transactional
class LookAtReference {
    private static final int NEEDED = 2;
    private static final int FRESH_DAYS = 365;

    private final References references;
    private final Grant grant;
    private final KnownSubjects subjects;
    private final Persons persons;
    private final CurrentPerson person;
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    LookAtReference(
            References references,
            Grant grant,
            KnownSubjects subjects,
            Persons persons,
            CurrentPerson person,
            TenantDatabase database,
            Clock clock) {
        this.references = references;
        this.grant = grant;
        this.subjects = subjects;
        this.persons = persons;
        this.person = person;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Says whether it counts.
     *
     * @throws Refusal not found where nothing waits to be read, not allowed for a program or for whom the policy does not name, conflict for
     *     one's own host or one's own words
     */
    void look(UUID id, boolean counts) {
        Reference answered = references
                .find(id)
                .filter(one -> one.state().equals("answered"))
                .orElseThrow(Refusal::notFound);
        subjects.requireHand(QualificationKind.REFERENCE, CheckSubject.person(answered.host()));
        UUID by = person.actor().requiredPerson();
        if (persons.allOf(Set.of(id), references.mark(id).map(Set::of).orElse(Set.of()))
                .contains(by)) {
            throw Refusal.conflict("problem.own_matter");
        }
        database.lock("references " + answered.host());
        if (references.find(id).filter(one -> one.state().equals("answered")).isEmpty()) {
            throw Refusal.notFound();
        }
        Instant now = clock.instant();
        references.look(id, by, counts, now);
        if (counts) {
            grant.where(references.of(answered.host()), now, by);
        }
    }

    /** Grants what two references make. */
    @ApplicationScoped
    static class Grant {
        private final GrantQualification grantQualification;
        private final CheckDecisions decisions;
        private final CheckTerms terms;

        @Inject
        Grant(GrantQualification grantQualification, CheckDecisions decisions, CheckTerms terms) {
            this.grantQualification = grantQualification;
            this.decisions = decisions;
            this.terms = terms;
        }

        void where(List<Reference> all, Instant now, UUID by) {
            LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
            List<Reference> fresh = all.stream()
                    .filter(one -> one.counts()
                            && one.lookedAt() != null
                            && !LocalDate.ofInstant(one.lookedAt(), Formats.ZONE)
                                    .isBefore(today.minusDays(FRESH_DAYS)))
                    .toList();
            Set<Boolean> families = fresh.stream().map(Reference::family).collect(Collectors.toSet());
            if (fresh.size() >= NEEDED && families.contains(false)) {
                decisions.seen(
                        grantQualification.earned(
                                fresh.getFirst().host(),
                                QualificationKind.REFERENCE,
                                today.plusMonths(terms.months(QualificationKind.REFERENCE))),
                        by,
                        CheckBasis.LETTER);
            }
        }
    }
}
