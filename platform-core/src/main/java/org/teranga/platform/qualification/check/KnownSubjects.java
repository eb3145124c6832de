package org.teranga.platform.qualification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Finds whom a check is about, and whether the person of this request may have a hand in it. */
@ApplicationScoped
@Transactional
public class KnownSubjects {
    private final Instance<CheckSubjects> features;
    private final Instance<CheckRecorders> recorders;
    private final KnownHolders holders;
    private final CurrentPerson person;
    private final SecondPerson second;

    @Inject
    KnownSubjects(
            @Any Instance<CheckSubjects> features,
            @Any Instance<CheckRecorders> recorders,
            KnownHolders holders,
            CurrentPerson person,
            SecondPerson second) {
        this.features = features;
        this.recorders = recorders;
        this.holders = holders;
        this.person = person;
        this.second = second;
    }

    /** What this id is of the open association. */
    public Optional<CheckSubject> find(UUID id) {
        return features.stream()
                .flatMap(feature -> feature.of(id).stream())
                .findFirst()
                .or(() -> Optional.of(id).filter(holders::know).map(CheckSubject::person));
    }

    /**
     * Refuses whoever may not have a hand in a check.
     *
     * @throws Refusal not allowed for a program and for whom the association does not name, conflict for what is one's own
     */
    public void requireHand(QualificationKind kind, CheckSubject subject) {
        person.requireHuman();
        second.notOwn(person.actor(), subject.persons());
        if (!named(kind, subject)) {
            throw Refusal.forbidden("check.refused.recorder");
        }
    }

    /**
     * Refuses a check that rests on something else than the association asks for.
     *
     * @param basis one of {@link CheckBasis#CODES}; empty where nothing was said
     * @throws Refusal invalid, at {@code basis}
     */
    public void requireBasis(QualificationKind kind, CheckSubject subject, String basis) {
        if (!mayRest(kind, subject, basis)) {
            String allowed = String.join(", ", asked(kind, subject).orElse(CheckBasis.CODES));
            throw Refusal.invalid(List.of(FieldError.of("basis", "check.fault.basis", allowed)));
        }
    }

    /** Whether a check may rest on this; see {@link #requireBasis}. */
    public boolean mayRest(QualificationKind kind, CheckSubject subject, String basis) {
        return asked(kind, subject)
                .map(allowed -> allowed.contains(basis))
                .orElse(basis.isEmpty() || CheckBasis.CODES.contains(basis));
    }

    /** On what the association asks that it rests, in the order in which that is told; empty where it asks for nothing. */
    private Optional<List<String>> asked(QualificationKind kind, CheckSubject subject) {
        return recorders.stream()
                .flatMap(feature -> feature.evidence(kind, subject).stream())
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .map(named -> CheckBasis.CODES.stream().filter(named::contains).toList());
    }

    /** Whether whoever is signed in may have a hand in a check: another human than those whose own it is, named where the association names. */
    public boolean mayHave(QualificationKind kind, CheckSubject subject) {
        return second.is(person.actor(), subject.persons()) && named(kind, subject);
    }

    private boolean named(QualificationKind kind, CheckSubject subject) {
        return recorders.stream().allMatch(feature -> feature.may(person, kind, subject));
    }
}
