package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.check.CheckRecorders;
import org.teranga.platform.qualification.check.CheckSubject;

/** A check is recorded by whom the policy of today names for it: each of its lines that names roles must name one of
 * this person's; and it rests on what all of its lines allow. */
@ApplicationScoped
class PolicyRecorders implements CheckRecorders {
    private final PolicyBook book;

    @Inject
    PolicyRecorders(PolicyBook book) {
        this.book = book;
    }

    @Override
    public boolean may(CurrentPerson person, QualificationKind kind, CheckSubject subject) {
        Set<String> roles = person.roles().stream().map(Role::code).collect(Collectors.toSet());
        return lines(kind, subject)
                .filter(ask -> !ask.recordedBy().isEmpty())
                .allMatch(ask -> ask.recordedBy().stream().anyMatch(roles::contains));
    }

    @Override
    public Optional<Set<String>> evidence(QualificationKind kind, CheckSubject subject) {
        return lines(kind, subject)
                .map(Ask::evidence)
                .filter(named -> !named.isEmpty())
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()));
    }

    private Stream<Ask> lines(QualificationKind kind, CheckSubject subject) {
        return book.current().kinds().values().stream()
                .flatMap(List::stream)
                .filter(ask -> ask.check().equals(kind.code()) && (ask.of() == AskedOf.HOME) == subject.home());
    }
}
