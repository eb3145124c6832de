package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** What is said about pages: by the team, and by those outside who were asked. */
@ApplicationScoped
@Transactional
public class Remarks {
    private static final String SELECT =
            "select id, document, section, language, member, outside, words, said_at, done_at from rights.remark ";
    private static final int SHOWN = 200;

    private final TenantSql sql;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Remarks(TenantSql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those about a page: what is open first, then the newest. */
    public List<Remark> of(UUID document) {
        return sql.list(
                SELECT + "where document = ? order by done_at is not null, said_at desc limit " + SHOWN,
                Remarks::remark,
                document);
    }

    /**
     * Says something in the name of a member.
     *
     * @throws Problem 422 where nothing is said, or too much
     */
    public void say(UUID document, @Nullable UUID section, String language, UUID member, String words) {
        add(document, section, language, member, null, words);
        audit.record("rights.remark", "document", document);
    }

    /** Says something in the name of somebody outside, by the invitation. */
    public void sayFromOutside(UUID document, @Nullable UUID section, String language, UUID outside, String words) {
        add(document, section, language, null, outside, words);
    }

    private void add(
            UUID document,
            @Nullable UUID section,
            String language,
            @Nullable UUID member,
            @Nullable UUID outside,
            String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > Remark.LONGEST) {
            throw Problem.invalid(List.of(FieldError.of("words", "rightsdesk.fault.remark", Remark.LONGEST)));
        }
        Instant now = clock.instant();
        sql.change(
                "insert into rights.remark (id, document, section, language, member, outside, words, said_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Uuid7.at(now),
                document,
                section,
                language,
                member,
                outside,
                said,
                now);
    }

    /** Says that one is settled, or not after all; false where there is none. */
    public boolean settle(UUID id, UUID document, boolean done, UUID by) {
        return sql.change(
                        "update rights.remark set done_at = ?, done_by = ? where id = ? and document = ?",
                        done ? clock.instant() : null,
                        done ? by : null,
                        id,
                        document)
                == 1;
    }

    private static Remark remark(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Remark(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("section", UUID.class),
                row.getString("language"),
                row.getObject("member", UUID.class),
                row.getObject("outside", UUID.class),
                row.getString("words"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant());
    }
}
