package org.teranga.platform.qualification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.qualification.WithdrawQualification;
import org.teranga.platform.refusal.Refusal;

/** The one road by which somebody of the team takes back what was shown: from now on it counts for nothing. */
@ApplicationScoped
@Transactional
public class EndCheck {
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
     * Takes anything back that was shown, charter and courses too.
     *
     * @return whose it was
     * @throws Refusal not found where there is none that still holds, not allowed and conflict as for noting
     */
    public UUID withdraw(UUID id) {
        WithdrawQualification.HeldBy held = withdraw.find(id).orElseThrow(Refusal::notFound);
        subjects.requireHand(held.kind(), subjects.find(held.holder()).orElseThrow(Refusal::notFound));
        if (!withdraw.ifHeld(id)) {
            throw Refusal.notFound();
        }
        return held.holder();
    }

    /**
     * Takes a check back.
     *
     * @throws Refusal as {@link #withdraw}
     */
    NotedCheck end(UUID id) {
        if (checks.find(id).isEmpty()) {
            throw Refusal.notFound();
        }
        withdraw(id);
        return checks.find(id).orElseThrow();
    }
}
