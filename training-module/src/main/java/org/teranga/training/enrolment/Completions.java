package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** The courses that people have completed; rows are only added. */
@ApplicationScoped
class Completions {
    private static final String SELECT =
            "select id, enrolment, person, course, version, at, until, exists (select 1 from training.certificate c"
                    + " join training.certificate_revocation r on r.tenant_id = c.tenant_id and r.certificate = c.id"
                    + " where c.tenant_id = d.tenant_id and c.completion = d.id) as revoked from training.completion d ";

    private final TenantSql sql;

    @Inject
    Completions(TenantSql sql) {
        this.sql = sql;
    }

    /** Adds one; false where this round is completed already. */
    boolean add(Completion completion) {
        return sql.change(
                        "insert into training.completion (id, enrolment, person, course, version, at, until)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint completion_once do nothing",
                        completion.id(),
                        completion.enrolment(),
                        completion.person(),
                        completion.course(),
                        completion.version(),
                        completion.at(),
                        completion.until())
                == 1;
    }

    /** All of somebody, the newest first. */
    List<Completion> of(UUID person) {
        return sql.list(SELECT + "where person = ? order by at desc, id desc", Completions::completion, person);
    }

    /** By course, the oldest version of which completions stay good; a course that has never let go of any is missing. */
    Map<UUID, Integer> oldest() {
        return sql
                .list(
                        "select course, max(number) from training.course_version"
                                + " where not keeps_certificates and number > 1 group by course",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Completion completion(ResultSet row) throws SQLException {
        Date until = row.getDate("until");
        return new Completion(
                row.getObject("id", UUID.class),
                row.getObject("enrolment", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toLocalDate(),
                row.getBoolean("revoked"));
    }
}
