package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.training.certificate.key.SigningKeys;
import org.teranga.training.certificate.key.ThisIssuer;
import org.teranga.training.enrolment.CourseCompleted;

/** Whoever completes a course gets a certificate, and the qualification that the course grants: in the same transaction, by nobody's hand. */
@ApplicationScoped
class IssueCertificate {
    private final Certificates certificates;
    private final StatusPlaces places;
    private final SigningKeys keys;
    private final ThisIssuer issuer;
    private final CertifiedCourses courses;
    private final GrantQualification grant;
    private final AuditTrail audit;

    @Inject
    IssueCertificate(
            Certificates certificates,
            StatusPlaces places,
            SigningKeys keys,
            ThisIssuer issuer,
            CertifiedCourses courses,
            GrantQualification grant,
            AuditTrail audit) {
        this.certificates = certificates;
        this.places = places;
        this.keys = keys;
        this.issuer = issuer;
        this.courses = courses;
        this.grant = grant;
        this.audit = audit;
    }

    /** Told twice of a completion it certifies it once. */
    @Transactional
    void certify(@Observes CourseCompleted completed) {
        if (certificates.certified(completed.completion())) {
            return;
        }
        CertifiedCourses.Certified course = courses.taken(completed.course(), completed.version());
        UUID qualification = qualification(completed, course.grants()).orElse(null);
        Certificate certificate = certificate(completed, course.words(), qualification);
        if (certificates.add(certificate)) {
            audit.record("certificate.issue", "certificate", certificate.id());
        }
    }

    private Optional<UUID> qualification(CourseCompleted completed, @Nullable QualificationKind kind) {
        return Optional.ofNullable(kind)
                .map(granted -> grant.earned(completed.person(), granted, completed.until())
                        .id());
    }

    private Certificate certificate(CourseCompleted completed, CourseWords words, @Nullable UUID qualification) {
        Instant at = completed.at().truncatedTo(ChronoUnit.SECONDS);
        UUID id = Uuid7.at(completed.at());
        Badge.Facts facts =
                new Badge.Facts(id, completed.course(), UUID.randomUUID(), words, at, completed.until(), places.draw());
        return Certificate.issue(
                completed,
                qualification,
                facts,
                Badge.of(facts, issuer.issuer()),
                keys.inUse().id());
    }
}
