package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.training.enrolment.OwnCertificates;

/** Tells of the certificates of a person that are good today. */
@ApplicationScoped
class EarnedCertificates implements OwnCertificates {
    private final Certificates certificates;
    private final Clock clock;

    @Inject
    EarnedCertificates(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Earned> of(UUID account) {
        return certificates.owned(account).stream()
                .filter(one -> one.standing(clock.instant()) == Certificate.Standing.GOOD)
                .map(one -> new Earned(one.id(), one.course(), "/credentials/" + one.id()))
                .toList();
    }
}
