package org.teranga.training.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.qualification.WithdrawQualification;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.certificate.Certificate;
import org.teranga.training.certificate.Certificates;

/**
 * Takes a certificate back, with a reason, for good; the qualification that it gave goes with it. Whoever was wronged takes the course
 * again, or is granted the qualification by hand: the certificate stays revoked. The person is written to, once this is committed.
 */
@ApplicationScoped
@Transactional
class RevokeCertificate {
    static final int LONGEST_REASON = 1_000;

    private final Certificates certificates;
    private final WithdrawQualification withdraw;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    RevokeCertificate(
            Certificates certificates,
            WithdrawQualification withdraw,
            CurrentPerson person,
            AuditTrail audit,
            Jobs jobs,
            Clock clock) {
        this.certificates = certificates;
        this.withdraw = withdraw;
        this.person = person;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Revokes one; again it changes nothing.
     *
     * @throws Refusal not found, invalid without a reason
     */
    void revoke(UUID id, String reason) {
        Certificate certificate = certificates.find(id).orElseThrow(Refusal::notFound);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "certificate.fault.reason", LONGEST_REASON)));
        }
        if (!certificates.revoke(certificate, clock.instant(), person.requiredSubject(), why)) {
            return;
        }
        if (certificate.qualification() != null) {
            withdraw.ifHeld(certificate.qualification());
        }
        jobs.start(TellRevokedJob.KIND, id);
        audit.record("certificate.revoke", "certificate", id);
    }

    /** Revokes many at once for the same reason, which has been checked; as many queries to read them for many as for one. */
    void revoke(List<Certificates.Held> many, String why) {
        if (many.isEmpty()) {
            return;
        }
        certificates.revoke(many, clock.instant(), person.requiredSubject(), why);
        withdraw.allHeld(many.stream()
                .map(Certificates.Held::qualification)
                .filter(Objects::nonNull)
                .toList());
        jobs.start(TellRevokedJob.KIND, many.getFirst().id());
        audit.recordAll(
                "certificate.revoke",
                "certificate",
                many.stream().map(Certificates.Held::id).toList());
    }
}
