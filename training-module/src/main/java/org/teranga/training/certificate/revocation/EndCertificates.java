package org.teranga.training.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.training.certificate.Certificates;
import org.teranga.training.course.CoursePublished;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;

/** A version that lets nothing from before stay good takes its certificates back, and with them what they gave: in the same transaction. */
@ApplicationScoped
@Transactional
class EndCertificates {
    private final Courses courses;
    private final RevokeCertificate revoke;
    private final Certificates certificates;

    @Inject
    EndCertificates(Courses courses, RevokeCertificate revoke, Certificates certificates) {
        this.courses = courses;
        this.revoke = revoke;
        this.certificates = certificates;
    }

    void published(@Observes CoursePublished published) {
        if (published.keepsCertificates()) {
            return;
        }
        String reason = courses.versions(published.course()).stream()
                .filter(version -> version.number() == published.version())
                .map(CourseVersion::reason)
                .findFirst()
                .orElseThrow();
        revoke.revoke(certificates.before(published.course(), published.version()), reason);
    }
}
