package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.training.course.CoursePublished;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;

/** A version that lets nothing from before stay good takes its certificates back, and with them what they gave: in the same transaction. */
@ApplicationScoped
@Transactional
class EndCertificates {
    private final Courses courses;
    private final RevokeCertificate revoke;
    private final TenantSql sql;

    @Inject
    EndCertificates(Courses courses, RevokeCertificate revoke, TenantSql sql) {
        this.courses = courses;
        this.revoke = revoke;
        this.sql = sql;
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
        List<UUID> before = sql.list(
                "select c.id from training.certificate c where c.course = ? and c.course_version < ? and not exists (select 1 from"
                        + " training.certificate_revocation r where r.tenant_id = c.tenant_id and r.certificate = c.id) order by c.id",
                row -> row.getObject(1, UUID.class),
                published.course(),
                published.version());
        before.forEach(id -> revoke.revoke(id, reason));
    }
}
