package org.teranga.platform.qualification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.qualification.WithdrawQualification;
import org.teranga.platform.refusal.Refusal;

/** Somebody of the team takes a check back: from now on it counts for nothing. */
@ApplicationScoped
class EndCheck {
    private final KnownSubjects subjects;
    private final NotedChecks checks;
    private final WithdrawQualification withdraw;

    @Inject
    EndCheck(KnownSubjects subjects, NotedChecks checks, WithdrawQualification withdraw) {
        this.subjects = subjects;
        this.checks = checks;
        this.withdraw = withdraw;
    }

    /**
     * Takes it back.
     *
     * @throws Refusal not found where there is no such check or it was taken back before, not allowed and conflict as for noting
     */
    @Transactional
    NotedCheck end(UUID id) {
        NotedCheck check = checks.find(id).orElseThrow(Refusal::notFound);
        subjects.requireHand(check.kind(), subjects.find(check.subject()).orElseThrow(Refusal::notFound));
        withdraw.withdraw(id);
        return checks.find(id).orElseThrow();
    }
}
