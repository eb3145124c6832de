package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The person puts a name on a certificate, or takes it off: nobody else may. */
@ApplicationScoped
@Transactional
class NameCertificate {
    static final int LONGEST = 200;

    private final Certificates certificates;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    NameCertificate(Certificates certificates, CurrentPerson person, AuditTrail audit) {
        this.certificates = certificates;
        this.person = person;
        this.audit = audit;
    }

    /** One's own certificate, whatever became of it; somebody else's is not there. */
    Certificate own(UUID id) {
        UUID subject = person.requiredSubject();
        return certificates.find(id).filter(one -> subject.equals(one.person())).orElseThrow(Refusal::notFound);
    }

    /**
     * Says what stands on it.
     *
     * @param name empty for none
     * @throws Refusal not found, invalid
     */
    void call(UUID id, String name) {
        UUID subject = person.requiredSubject();
        Certificate certificate = certificates
                .hold(id)
                .filter(one -> subject.equals(one.person()))
                .orElseThrow(Refusal::notFound);
        String stripped = name.strip();
        if (stripped.length() > LONGEST || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(List.of(FieldError.of("name", "certificate.fault.name", LONGEST)));
        }
        certificate.call(stripped, certificates.sealedName(subject, stripped));
        audit.record(stripped.isEmpty() ? "certificate.unname" : "certificate.name", "certificate", id);
    }
}
