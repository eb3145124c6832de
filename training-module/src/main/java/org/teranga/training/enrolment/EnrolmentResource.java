package org.teranga.training.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.qualification.ReadQualifications;

/** The training of the signed-in person and what is missing, as JSON. */
@Path("/api/v1/training/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentResource {
    private final CurrentPerson person;
    private final ReadProgress progress;
    private final ReadQualifications qualifications;
    private final ShowMissing missing;
    private final Instance<OwnCertificates> certificates;

    @Inject
    EnrolmentResource(
            CurrentPerson person,
            ReadProgress progress,
            ReadQualifications qualifications,
            ShowMissing missing,
            @Any Instance<OwnCertificates> certificates) {
        this.person = person;
        this.progress = progress;
        this.qualifications = qualifications;
        this.missing = missing;
        this.certificates = certificates;
    }

    /** Courses begun, what was shown, certificates, and what still stands before a placement. */
    @GET
    @Requires(Permission.COURSES_READ)
    public EnrolmentAnswer me() {
        UUID account = person.requiredSubject();
        return new EnrolmentAnswer(
                progress.of(account).stream()
                        .filter(one -> one.enrolment() != null)
                        .map(EnrolmentAnswer.Enrolled::of)
                        .toList(),
                qualifications.of(account).items().stream()
                        .map(item -> new EnrolmentAnswer.Shown(item.kind(), item.until()))
                        .toList(),
                certificates.stream()
                        .flatMap(all -> all.of(account).stream())
                        .map(one -> new EnrolmentAnswer.Certified(one.id(), one.url()))
                        .toList(),
                missing.of(account));
    }
}
