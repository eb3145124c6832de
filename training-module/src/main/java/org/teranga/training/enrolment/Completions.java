package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/** The courses that people have completed; rows are only added. */
@ApplicationScoped
class Completions {
    private static final String SELECT =
            "select id, enrolment, person, course, version, at, until, exists (select 1 from training.certificate c"
                    + " join training.certificate_revocation r on r.tenant_id = c.tenant_id and r.certificate = c.id"
                    + " where c.tenant_id = :tenant and c.completion = d.id) as revoked from training.completion d"
                    + " where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    Completions(TenantDatabase database) {
        this.database = database;
    }

    /** Adds one; false where this round is completed already. */
    boolean add(Completion completion) {
        return database.sql(
                                "insert into training.completion (tenant_id, id, enrolment, person, course, version, at, until)"
                                        + " values (:tenant, :id, :enrolment, :person, :course, :version, :at, :until)"
                                        + " on conflict on constraint completion_once do nothing")
                        .bind("id", completion.id())
                        .bind("enrolment", completion.enrolment())
                        .bind("person", completion.person())
                        .bind("course", completion.course())
                        .bind("version", completion.version())
                        .bind("at", completion.at())
                        .bind("until", completion.until())
                        .update()
                == 1;
    }

    /** All of somebody, the newest first. */
    List<Completion> of(UUID person) {
        return database.sql(SELECT + "and person = :person order by at desc, id desc")
                .bind("person", person)
                .list(Completion.class);
    }

    /** By course, the oldest version of which completions stay good; a course that has never let go of any is missing. */
    Map<UUID, Integer> oldest() {
        return database
                .sql("select course, max(number) as number from training.course_version"
                        + " where tenant_id = :tenant and not keeps_certificates and number > 1 group by course")
                .list(Oldest.class)
                .stream()
                .collect(Collectors.toMap(Oldest::course, Oldest::number));
    }

    private record Oldest(UUID course, int number) {}
}
